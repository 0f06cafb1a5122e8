import { expect, it } from 'vitest';
import {
  canFinish,
  canPostpone,
  finishItem,
  planReviews,
  postponeItem,
} from '#shared/edit/agenda/agenda-items.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { agendaKinds, type AgendaKind } from '#shared/rules/agenda/agenda-item.ts';
import { company, partnerId, today, write } from '../fixture.ts';

const later = '2026-04-01' as IsoDate;
const decided = { id: 'd', decidedBy: 'Robin', decidedOn: today };
const row = (kind: AgendaKind, rowId = 'x') => ({ kind, rowId, partnerId });

function dated() {
  return write(company(), [
    change('action', 'x', { partnerId, text: 'Call', due: today }),
    change('promise', 'x', { partnerId, text: 'List', due: today }),
    change('plan_line', 'x', { partnerId, firstAction: 'Call', state: 'accepted', date: today }),
    change('objective', 'x', { partnerId, text: 'Two wins', due: today }),
    change('person', 'x', { partnerId, name: 'Ada', cadenceDays: 14 }),
    change('adjustment', 'x', { partnerId, change: 'Weekly call', due: today }),
    change('validation', 'x', { partnerId, test: 'Ask', due: today }),
    change('meeting_brief', 'x', { partnerId, title: 'Review', on: today }),
    change('partner', partnerId, { nextReviewOn: today, reviewEveryDays: 30 }),
  ]);
}

it('marks as done what needs no more words', () => {
  for (const kind of agendaKinds) {
    const changes = finishItem(dated(), row(kind), today);
    expect(changes.length > 0, kind).toBe(canFinish(row(kind)));
    write(dated(), changes);
  }
  const done = write(dated(), finishItem(dated(), row('adjustment'), today));
  expect(done.adjustment.get('x')).toMatchObject({ done: true, doneOn: today });
  const reached = write(dated(), finishItem(dated(), row('objective'), today));
  expect(reached.objective.get('x')?.done).toBe(true);
});

it('moves to another day what has a day of its own', () => {
  for (const kind of agendaKinds) {
    const changes = postponeItem(dated(), row(kind), later, decided);
    expect(changes.length > 0, kind).toBe(canPostpone(row(kind)));
    expect(postponeItem(write(dated(), changes), row(kind), later, decided)).toEqual([]);
  }
});

it('plans the next review after one is done, and the first with its rhythm', () => {
  const done = write(dated(), finishItem(dated(), row('review', partnerId), today));
  expect(done.partner.get(partnerId)?.nextReviewOn).toBe(addDays(today, 30));
  const once = write(dated(), [change('partner', partnerId, { reviewEveryDays: null })]);
  expect(write(once, finishItem(once, row('review'), today)).partner.get(partnerId)?.nextReviewOn).toBeNull();
  const planned = write(company(), planReviews(company(), partnerId, 90, today));
  expect(planned.partner.get(partnerId)).toMatchObject({
    reviewEveryDays: 90,
    nextReviewOn: addDays(today, 90),
  });
  expect(write(dated(), planReviews(dated(), partnerId, 90, today)).partner.get(partnerId)).toMatchObject({
    reviewEveryDays: 90,
    nextReviewOn: today,
  });
});
