import { change, type Change } from '../model/change.ts';
import type { ColleagueId, IsoDate, NewId, PartnerId, PersonId } from '../model/id.ts';
import { meetingDay } from './agreed-day.ts';
import { partnerTextKey } from '../print/safe-text.ts';

type Ids = {
  readonly partner: PartnerId;
  readonly person: (key: string) => PersonId;
  readonly colleague: (key: string) => ColleagueId;
};

/** The coming meeting of the sample, with three of its people. Everything is invented. */
export function briefChanges(newId: NewId, ids: Ids, today: IsoDate): readonly Change[] {
  return [
    change('meeting_brief', newId(), {
      partnerId: ids.partner,
      title: 'Joint managed service: who does what',
      on: meetingDay(today, 6),
      time: '14:00',
      place: 'Rotterdam, at their office',
      kind: 'meeting',
      personIds: ['karin', 'marguerite', 'tomasz'].map(ids.person),
      colleagueIds: ['hannah', 'wen'].map((key) => ids.colleague(key)),
      goal: 'Karin names one person and one date for the pilot; Marguerite takes our margin sheet as the basis.',
      edits: {
        [partnerTextKey('purpose')]: 'Agree who does what in the joint managed service.',
        [partnerTextKey('agenda')]:
          'The pilot: scope and people. Figures: one common sheet. Next steps with names and dates.',
      },
    }),
  ];
}
