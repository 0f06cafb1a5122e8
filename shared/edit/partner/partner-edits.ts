import { openPartnerId } from '../../reading/partner.ts';
import { edit, fieldNames, idOf, orNull, yesOrNo } from '../edit.ts';
import {
  type PartnerFacts,
  archivePartner,
  createPartner,
  deletePartner,
  editPartner,
  renamePartner,
} from './edit-partner.ts';
import { fieldWord, nameOfPartner } from '../words.ts';
import { type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';

const partner = { partnerId: idOf<PartnerId>('partner') };

export const newPartner = edit('partner.create', {
  parameters: partner,
  logged: (_, { partnerId }: { readonly partnerId: PartnerId; readonly facts: PartnerFacts }) => ({
    partnerId,
  }),
  label: (state, { partnerId }) => `Create ${nameOfPartner(state, partnerId)}`,
  changes: (_, { partnerId, facts }) => createPartner(partnerId, facts),
});

/** Adds the invented partner that shows everything filled. */
export const addSamplePartner = edit('partner.addSample', {
  parameters: {},
  logged: () => ({}),
  label: () => 'Add the sample partner',
  changes: (_, { changes }: { readonly changes: readonly Change[] }) => changes,
});

/** Changes facts of the open partner. */
export const changePartner = edit('partner.edit', {
  parameters: { partnerId: orNull(partner.partnerId), fields: fieldNames() },
  logged: (state, { facts }: { readonly facts: PartnerFacts }) => ({
    partnerId: openPartnerId(state),
    fields: Object.keys(facts),
  }),
  label: (state, { partnerId, fields }) =>
    `Change ${fieldWord(partnerWords, fields)} of ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, partnerId }, { facts }) => editPartner(state, partnerId, facts),
});

const partnerWords: Readonly<Record<string, string>> = {
  name: 'the name',
  kind: 'the kind',
  tier: 'the tier',
  tierReason: 'the reason for the tier',
  verticals: 'the verticals',
  territories: 'the territories',
  segments: 'the segments',
  country: 'the country',
  cultureType: 'the culture',
  nextReviewOn: 'the next review',
  reviewIntervalDays: 'the review interval',
  notes: 'the notes',
};

export const givePartnerName = edit('partner.rename', {
  parameters: partner,
  logged: (_, { partnerId }: { readonly partnerId: PartnerId; readonly name: string }) => ({ partnerId }),
  label: (state, { partnerId }) => `Rename the partner ${nameOfPartner(state, partnerId)}`,
  changes: (_, { partnerId, name }) => renamePartner(partnerId, name),
});

export const setPartnerArchived = edit('partner.archive', {
  parameters: { ...partner, archived: yesOrNo() },
  logged: (_, input: { readonly partnerId: PartnerId; readonly archived: boolean }) => input,
  label: (state, { partnerId, archived }) =>
    archived
      ? `Archive ${nameOfPartner(state, partnerId)}`
      : `Take ${nameOfPartner(state, partnerId)} out of the archive`,
  changes: ({ now }, { partnerId, archived }) => archivePartner(partnerId, archived ? now : null),
});

/** Deletes a partner, and with a sample what came with it. */
export const removePartner = edit('partner.delete', {
  parameters: partner,
  logged: (_, { partnerId }: { readonly partnerId: PartnerId; readonly traces: readonly Change[] }) => ({
    partnerId,
  }),
  label: (state, { partnerId }) => `Delete ${nameOfPartner(state, partnerId)}`,
  changes: (_, { partnerId, traces }) => [...deletePartner(partnerId), ...traces],
});
