import { defineEntity, type RecordOf } from './entity.ts';
import { flag, idList, integer, longText, oneOf, ref } from './field.ts';

export const partnerProcesses = ['ordering', 'approval', 'reporting', 'support', 'meetings'] as const;
/** What flows through the partner and touches us (method, section 6). */
export type PartnerProcess = (typeof partnerProcesses)[number];
export const partnerProcessLabels: Readonly<Record<PartnerProcess, string>> = {
  ordering: 'Ordering',
  approval: 'Approval',
  reporting: 'Reporting',
  support: 'Support',
  meetings: 'Meetings',
};

/** One step of how ordering, approval, reporting, support or meetings flow through the partner. */
export const processStep = defineEntity(
  'process_step',
  'partner',
  {
    partnerId: ref('partner'),
    process: oneOf(partnerProcesses, 'ordering'),
    order: integer(0, { min: -1_000_000, max: 1_000_000 }),
    text: longText(),
    /** The people on the map who hold the step. */
    personIds: idList('person'),
    touchesUs: flag(false),
    /** How it touches us. */
    touchNote: longText(),
  },
  {
    sharing: {
      everything: ['partnerId', 'process', 'order', 'text', 'personIds', 'touchesUs', 'touchNote'],
    },
    names: { text: 'text', touchNote: 'text' },
  },
);
export type ProcessStep = RecordOf<typeof processStep>;
