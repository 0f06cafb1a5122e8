import { expect, it } from 'vitest';
import { arrivalIds } from '#shared/import/conversations/conversation-id.ts';
import { arrivalsIn, matchConversations } from '#shared/import/conversations/match-conversations.ts';
import { readCalendar } from '#shared/import/conversations/read-calendar.ts';
import { importTouches } from '#shared/edit/touchpoints/import-touches.ts';
import { freshnessOf } from '#shared/rules/touchpoints/freshness.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueId, company, partnerId, personId, write } from '../../edit/fixture.ts';
import { calendar, kim, setting } from './calendars.ts';

const at = 'DTSTART:20260302T090000Z';
const ada = 'ATTENDEE;CN=Someone:mailto:ADA@nordlys.example';

function known(): PartnerState {
  return write(company(), [
    change('person', personId('ceo'), { name: 'Ada Berg', email: 'ada@nordlys.example' }),
    change('person', personId('cto'), { name: 'Bo Dahl' }),
    change('colleague', colleagueId('kim'), { email: 'kim@owner.example' }),
  ]);
}
const match = (state: PartnerState, ...entries: readonly (readonly string[])[]) =>
  matchConversations(readCalendar(calendar(...entries), setting).conversations, partnerId, state);
const bring = (state: PartnerState, ...entries: readonly (readonly string[])[]): PartnerState => {
  const touches = match(state, ...entries)
    .filter(({ status }) => status === 'new')
    .map(({ id, conversation: { on, kind }, personIds }) => ({ id, touch: { on, kind, personIds } }));
  return write(state, importTouches(state, partnerId, { touches, people: [] }));
};

it('knows people of the partner and colleagues by address', () => {
  expect(match(known(), ['UID:a', at, kim, ada])).toMatchObject([
    { status: 'new', personIds: [personId('ceo')], colleagueIds: [colleagueId('kim')], byName: [] },
  ]);
});

it('takes a name alone as a guess, of a guest or in a title without guests', () => {
  const guest = 'ATTENDEE;CN="Dahl, Bo":mailto:bo@private.example';
  expect(match(known(), ['UID:a', at, guest], ['UID:b', at, 'SUMMARY:Lunch with Bo Dahl'])).toMatchObject([
    { status: 'guess', byName: [personId('cto')] },
    { status: 'guess', byName: [personId('cto')] },
  ]);
});

it('leaves out where nobody is theirs, and says where a contact of that day was logged by hand', () => {
  const state = write(known(), [
    change('touchpoint', 'own', { partnerId, on: '2026-03-02' as IsoDate, personIds: [personId('ceo')] }),
  ]);
  expect(match(state, ['UID:a', at, kim], ['UID:b', at, ada])).toMatchObject([
    { status: 'nobody' },
    { status: 'guess', isLogged: true },
  ]);
});

it('knows what was brought in before, and brings nothing twice', () => {
  const series = ['UID:a', 'DTSTART:20260201T090000Z', 'RRULE:FREQ=WEEKLY', kim, ada];
  const once = bring(known(), series);
  expect(once.touchpoint.size).toBe(5);
  expect(new Set(match(once, series).map(({ status }) => status))).toEqual(new Set(['known']));
  expect(bring(once, series).touchpoint).toEqual(once.touchpoint);
});

it('gives the same ids for the calendars of two colleagues', () => {
  const mine = match(known(), [
    'UID:a',
    'DTSTART;TZID=Europe/Oslo:20260302T100000',
    'RRULE:FREQ=DAILY;COUNT=2',
    ada,
  ]);
  const theirs = match(
    known(),
    ['UID:a', 'RECURRENCE-ID:20260303T090000Z', 'DTSTART:20260303T090000Z', 'SUMMARY:Re: it', kim, ada],
    ['UID:a', 'DTSTART:20260302T090000Z', 'RRULE:FREQ=DAILY;COUNT=2', ada],
  );
  const ids = (list: typeof mine): readonly string[] => list.map(({ id }) => id).toSorted();
  expect(ids(theirs)).toEqual(ids(mine));
});

it('offers people of the partner’s domain who are not on the map, the most frequent first', () => {
  const cy = 'ATTENDEE;CN=Cy Holm:mailto:cy@nordlys.example';
  const entries = [
    ['UID:a', at, kim, ada, 'ATTENDEE:mailto:di.ek@nordlys.example', cy],
    ['UID:b', at, cy, 'ATTENDEE:mailto:x@elsewhere.example', 'ATTENDEE:mailto:noreply@nordlys.example'],
  ];
  const { conversations } = readCalendar(calendar(...entries), setting);
  expect(arrivalsIn(conversations, known())).toEqual([
    { address: 'cy@nordlys.example', name: 'Cy Holm', conversations: 2 },
    { address: 'di.ek@nordlys.example', name: 'Di Ek', conversations: 1 },
  ]);
  const accepted = new Set(['cy@nordlys.example']);
  const [, second] = matchConversations(conversations, partnerId, known(), accepted);
  expect(second).toMatchObject({
    status: 'new',
    personIds: [arrivalIds(partnerId, 'cy@nordlys.example').personId],
  });
});

it('counts for freshness and the planned contact as what is logged by hand', () => {
  const state = write(known(), [change('person', personId('ceo'), { cadenceDays: 10 })]);
  expect(freshnessOf(state, personId('ceo'), setting.today).days).toBeNull();
  const after = bring(state, ['UID:a', at, kim, ada]);
  expect(freshnessOf(after, personId('ceo'), setting.today)).toMatchObject({ days: 2, dueOn: '2026-03-12' });
});
