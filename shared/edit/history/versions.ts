import { change, type Change } from '../../model/change.ts';
import type { IsoDate, NewId, PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { VersionKind } from '../../model/version.ts';
import { dateText } from '../../reading/calendar.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** What the user says of a version; without `lastCommand` it is the moment right before it is made. */
export type VersionFacts = {
  readonly name: string;
  readonly note: string;
  readonly lastCommand: number | null;
};

/** Names a moment; a version needs a name. */
export function addVersion(partnerId: PartnerId, id: string, facts: VersionFacts): Outcome {
  const name = facts.name.trim();
  if (name === '') return refused('A version needs a name.');
  const { lastCommand } = facts;
  return allowed([change('version', id, { partnerId, name, note: facts.note.trim(), lastCommand })]);
}

const before: Readonly<Record<Exclude<VersionKind, 'own'>, string>> = {
  import: 'Before the import',
  merge: 'Before merging',
  plan: 'Before planning',
};

/**
 * The version that the app makes by itself before it changes much at once: one change, to be written in the same command. None for a
 * partner that is only being made, and none without anything to come back to.
 */
export function versionBefore(
  { state, partnerId, newId, today }: Setting,
  kind: Exclude<VersionKind, 'own'>,
): readonly Change[] {
  if (!state.partner.has(partnerId) || state.person.size === 0) return [];
  const name = `${before[kind]} on ${dateText(today)}`;
  return [change('version', newId(), { partnerId, name, kind })];
}

type Setting = {
  readonly state: PartnerState;
  readonly partnerId: PartnerId;
  readonly newId: NewId;
  readonly today: IsoDate;
};
