import { expect, test } from 'vitest';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { talkOf } from '#shared/rules/meetings/talk.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom] = workedPartners();
if (sample === undefined || telecom === undefined) throw new Error('no partner');
const plannedOf = ({ state, today }: typeof sample) => {
  const [row] = [...state.meeting_brief.values()].filter(({ on }) => on !== null && on >= today);
  if (row === undefined) throw new Error('no meeting');
  return row;
};
const row = plannedOf(sample);
const brief = briefOf(sample.state, row, sample.today);

test('what is owed is handed over in a talk of two, and settled alone before one with others', () => {
  const [first] = row.personIds.filter((id) =>
    briefOf(sample.state, { ...row, personIds: [id] }, sample.today).order.text.startsWith('Open: hand over'),
  );
  expect(first).toBeDefined();
  const order = briefOf(sample.state, { ...row, personIds: first === undefined ? [] : [first] }, sample.today)
    .order.text;
  expect(order).not.toContain('before anything of ours');
  expect(brief.order.text).not.toContain('hand over what we owe');
});

test('the talk has an order: what is owed, whom to hear first, what to ask, how to close', () => {
  expect(brief.order.text).toMatch(
    /^Before: settle with .*Marguerite Oyelaran.* Learn: hear Marguerite Oyelaran first.* Say: .* Ask: Karin Lindqvist for what the goal needs\. Close: /,
  );
});

test('each of ours has a part, by their work here', () => {
  expect(brief.ourParts.text).toBe(
    'Hannah Sørensen leads and asks. Wen Jiayi answers on orders, terms, margin and writes down what is agreed.',
  );
});

test('a no leaves something to ask for', () => {
  expect(brief.fallback.text).toMatch(
    /^When Karin Lindqvist cannot agree today: ask which part could begin now/,
  );
  expect(talkOf(sample.state, { ...row, goal: '' }, row.personIds, sample.today).fallback).toBe('');
});

test('what the goal needs and is due too late is said', () => {
  expect(brief.notReady.text).toContain('is due only on Fri 22 May 2026: have it ready by Wed 13 May 2026');
  const later = plannedOf(telecom);
  const none = { ...telecom.state, action: new Map() };
  expect(talkOf(none, later, later.personIds, telecom.today).notReady).toBe('');
});

test('what is noted about somebody is shown, and the words for a talk between two are not said before others', () => {
  const of = (key: string) => brief.attendees.find(({ personId }) => personId === personIdOf(sample, key));
  expect(of('karin')?.noted.text).toContain('Prefers mornings. Never send slides in advance.');
  expect(of('marguerite')?.noted.text).toBe('On paper, one page, a day before. Never on a screen.');
  expect(of('karin')?.say.text).not.toContain('half an hour on her own plan');
});
