import { several } from '../../edit/edit.ts';
import type { Change } from '../../model/change.ts';
import { samplePeople } from '../sample-partner.ts';
import { earlierManagers } from './earlier-values.ts';
import type { RatingSteps } from './rating-steps.ts';
import type { SampleRow } from './sample-rows.ts';
import { text, value, type Place, type StorySetting } from './story-setting.ts';

/** Values that a row got with a step. */
export type Later = { readonly place: Place; readonly fields: Change['fields'] };

/** What a row said when it was written, and what it got later. */
export type Written = { readonly first: Later; readonly more: readonly Later[] };

/** Tells of each row what it said at first, and what it got later. */
export function laterValues(
  setting: StorySetting,
  { earlierOf, ratedPlace }: RatingSteps,
  placeOf: (row: SampleRow) => Place | null,
): (row: SampleRow, place: Place) => Written {
  const { keyOf, personOf, seatOf, rowOf, agoOf, ago } = setting;
  const leaver = samplePeople.find(({ leftDaysAgo }) => leftDaysAgo !== undefined);

  function laterOf(row: SampleRow, place: Place): Written {
    const { fields } = row;
    const all = { first: { place, fields }, more: [] };
    const inTwo = (at: Place, before: Change['fields'], after: readonly string[]): Written => ({
      first: { place, fields: { ...without(fields, after), ...before } },
      more: [{ place: at, fields: only(fields, after) }],
    });
    const one = { id: row.row };
    switch (row.entity) {
      case 'rating': {
        const kept = earlierOf(row);
        const [begin, ...others] = kept;
        if (begin === undefined) return all;
        const said = ['values', 'evidence', 'confidence', 'ratedOn'];
        return {
          first: { place, fields: { ...fields, ...begin.fields } },
          more: [
            ...others.map((each) => ({ place: ratedPlace(row, each.daysAgo), fields: each.fields })),
            { place: ratedPlace(row, agoOf(value(row, 'ratedOn'))), fields: only(fields, said) },
          ],
        };
      }
      case 'person': {
        if (leaver === undefined || value(row, 'leftOn') === null) return all;
        return inTwo(leftPlace(row.row), {}, ['leftOn']);
      }
      case 'seat': {
        const moved = earlierManagers[keyOf(text(row, 'personId'))];
        if (moved !== undefined) {
          const under = seatOf(personOf(moved.manager))?.row ?? null;
          const parameters = {
            cards: several([text(row, 'personId')]),
            under: value(row, 'reportsToSeatId'),
          };
          return inTwo(
            ago(`moved ${row.row}`, moved.movedDaysAgo, { name: 'seat.move', parameters }),
            { reportsToSeatId: under },
            ['reportsToSeatId'],
          );
        }
        if (leaver === undefined || value(row, 'personId') !== null) return all;
        const personId = personOf(leaver.key);
        return inTwo(leftPlace(personId), { personId }, ['personId']);
      }
      case 'promise': {
        const kept = value(row, 'doneOn');
        if (kept === null) return all;
        return inTwo(ago(`kept ${row.row}`, agoOf(kept), { name: 'promise.keep', parameters: one }), {}, [
          'done',
          'doneOn',
          'outcome',
        ]);
      }
      case 'action': {
        const done = value(row, 'doneOn');
        if (done === null) return all;
        return inTwo(ago(`done ${row.row}`, agoOf(done), { name: 'action.complete', parameters: one }), {}, [
          'done',
          'doneOn',
          'outcome',
        ]);
      }
      case 'adjustment': {
        const done = value(row, 'doneOn');
        if (done === null) return all;
        return inTwo(
          ago(`done ${row.row}`, agoOf(done), { name: 'adjustment.complete', parameters: one }),
          {},
          ['done', 'doneOn'].filter((name) => name in fields),
        );
      }
      case 'validation': {
        const seen = value(row, 'outcomeOn');
        if (seen === null) return all;
        const parameters = { ...one, outcome: value(row, 'outcome') };
        return inTwo(ago(`seen ${row.row}`, agoOf(seen), { name: 'validation.conclude', parameters }), {}, [
          'outcome',
          'outcomeOn',
          'note',
        ]);
      }
      case 'tactic_outcome': {
        const line = rowOf(value(row, 'planLineId'));
        const decided = line === undefined ? null : placeOf(line);
        return decided === null ? all : inTwo(decided, {}, ['planLineId']);
      }
      default:
        return all;
    }
  }
  function leftPlace(personId: string): Place {
    return ago('left', leaver?.leftDaysAgo ?? 1, { name: 'seat.left', parameters: { card: personId } });
  }
  return laterOf;
}

function only(fields: Change['fields'], names: readonly string[]): Change['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function without(fields: Change['fields'], names: readonly string[]): Change['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
