import { cultureComponents } from './culture-item.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { flag, longText, optionalDate, optionalOneOf, optionalRef, ref } from './field.ts';
import { partnerProcesses } from './process-step.ts';

/** What we change because of a difference between the two cultures (method, section 6). */
export const adjustment = defineEntity(
  'adjustment',
  'partner',
  {
    partnerId: ref('partner'),
    component: optionalOneOf(cultureComponents),
    difference: longText(),
    change: longText(),
    process: optionalOneOf(partnerProcesses),
    colleagueId: optionalRef('colleague'),
    due: optionalDate(),
    done: flag(false),
    doneOn: optionalDate(),
    /** What was observed after it. */
    effect: longText(),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'component',
        'difference',
        'change',
        'process',
        'colleagueId',
        'due',
        ['done', 'doneOn'],
        'effect',
      ],
    },
    names: { difference: 'text', change: 'text', effect: 'text' },
  },
);
export type Adjustment = RecordOf<typeof adjustment>;
