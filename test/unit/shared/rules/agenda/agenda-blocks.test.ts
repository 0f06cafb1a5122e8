import { describe, expect, test } from 'vitest';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { agendaBlocks } from '#shared/rules/agenda/agenda-blocks.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';

const today = '2026-05-12' as IsoDate;

function item(
  id: string,
  person: string | null,
  daysLate: number,
  more: Partial<AgendaItem> = {},
): AgendaItem {
  return {
    id,
    kind: 'action',
    partnerId: 'north' as PartnerId,
    partnerName: 'Northlight',
    country: '',
    rowId: id,
    personIds: person === null ? [] : [person as PersonId],
    personName: person ?? '',
    text: id,
    detail: '',
    due: addDays(today, -daysLate),
    time: '',
    place: '',
    colleagueName: '',
    side: null,
    weight: 0,
    ...more,
  };
}

function order(items: readonly AgendaItem[]): readonly (readonly string[])[] {
  return agendaBlocks(items, today).map((block) => [block.name, ...block.items.map(({ id }) => id)]);
}

describe('what is due, by whom it is about', () => {
  test('things with one person stand together, the latest first', () => {
    expect(order([item('a', 'Ada', 1), item('b', 'Bo', 3), item('c', 'Ada', 5)])).toEqual([
      ['Ada', 'c', 'a'],
      ['Bo', 'b'],
    ]);
  });

  test('somebody of the inner circle comes before a clerk who is later, but not for ever', () => {
    const chief = item('chief', 'Karin', 2, { weight: 2 });
    expect(order([item('clerk', 'Nadia', 30), chief])[0]).toEqual(['Karin', 'chief']);
    const influential = item('influential', 'Karin', 2, { weight: 1 });
    expect(order([item('clerk', 'Nadia', 30), influential])[0]).toEqual(['Nadia', 'clerk']);
  });

  test('our own word comes before what is only planned', () => {
    expect(order([item('planned', 'Ada', 5), item('promised', 'Bo', 1, { side: 'ours' })])[0]).toEqual([
      'Bo',
      'promised',
    ]);
  });

  test('a meeting of several and what is about the partner stand for themselves', () => {
    const meeting = item('meeting', null, 0, {
      personIds: ['a' as PersonId, 'b' as PersonId],
      personName: 'Ada, Bo',
    });
    expect(order([meeting, item('review', null, 0), item('other', null, 1)])).toEqual([
      ['', 'other', 'review'],
      ['Ada, Bo', 'meeting'],
    ]);
  });
});
