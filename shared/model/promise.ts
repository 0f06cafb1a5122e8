import { defineEntity, type RecordOf } from './entity.ts';
import { flag, longText, oneOf, optionalDate, optionalRef, ref } from './field.ts';

export const promiseSides = ['ours', 'theirs'] as const;
/** Who made a promise: one of us, or somebody at the partner. */
export type PromiseSide = (typeof promiseSides)[number];
export const promiseSideLabels: Readonly<Record<PromiseSide, string>> = {
  ours: 'We promised',
  theirs: 'They promised',
};

/**
 * Something promised in a contact (method, section 7). With `side` ours, the colleague promised it to the person; with
 * theirs, the person promised it to the colleague. Either may be unknown.
 */
export const promise = defineEntity(
  'promise',
  'partner',
  {
    partnerId: ref('partner'),
    touchpointId: optionalRef('touchpoint'),
    side: oneOf(promiseSides, 'ours'),
    personId: optionalRef('person'),
    colleagueId: optionalRef('colleague'),
    text: longText(),
    due: optionalDate(),
    done: flag(false),
    doneOn: optionalDate(),
    outcome: longText(),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'touchpointId',
        'side',
        'personId',
        'colleagueId',
        'text',
        'due',
        ['done', 'doneOn'],
        'outcome',
      ],
    },
    names: { text: 'text', outcome: 'text' },
  },
);
export type PromiseRecord = RecordOf<typeof promise>;
