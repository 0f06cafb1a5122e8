import { expect, test } from 'vitest';
import { DECISION_SLOT, MEETING_SLOT } from '#shared/rules/campaign/second-line.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import {
  personIdOf,
  workedPartners,
  type WorkedPartner,
} from '../../../../fixtures/worked/worked-partners.ts';

const [sample, donau, bright] = workedPartners();

test.each([
  [sample, 'yusuf', null],
  [bright, 'cormac', 'rory'],
] as const)('what we owe never takes the place of what is decided (%#)', (partner, key, leaverKey) => {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const { calendar, ground } = fieldOf(state, today);
  const own = campaignOf(state, today).lines.filter(({ personId }) => personId === personIdOf(partner, key));
  const main = own.find(({ slot }) => slot === MAIN_SLOT);
  const second = own.find(({ slot }) => slot === DECISION_SLOT);
  expect(main?.because[0]?.code).toBe('debt');
  const place = (date: typeof today | null | undefined): number => calendar.onOrAfter(date ?? today);
  expect(place(second?.date) - place(main?.date)).toBeGreaterThanOrEqual(5);
  expect((second?.date ?? '9') < (ground.deadline ?? '')).toBe(true);
  // Where the yes hangs on somebody who leaves, it is settled before that day.
  const leftOn = leaverKey === null ? null : state.person.get(personIdOf(partner, leaverKey))?.leftOn;
  expect((second?.date ?? '9') < (leftOn ?? '9999')).toBe(true);
});

const secondLine = (partner: WorkedPartner | undefined, key: string) => {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const { calendar, ground } = fieldOf(state, today);
  const own = campaignOf(state, today).lines.filter(({ personId }) => personId === personIdOf(partner, key));
  const place = (slot: string): number | null => {
    const date = own.find((line) => line.slot === slot)?.date;
    return date === undefined || date === null ? null : calendar.onOrAfter(date);
  };
  const deadline = calendar.before(ground.window?.on ?? today);
  const text = own.find(({ slot }) => slot === DECISION_SLOT)?.firstAction ?? '';
  return { main: place(MAIN_SLOT), second: place(DECISION_SLOT), deadline, text, own };
};

test.each([
  // Approvers whom we meet for the first time, and whoever writes a page of what is decided.
  [donau, 'reisinger', /^Before the decision .* one page on what came up in the first talk/],
  [bright, 'aoife', /^Before the meeting .* one page on what came up in the first talk/],
  [donau, 'haslinger', /what “the technical page of the proposal” needs from us/],
  // To whom something was promised: what it leaves open.
  [bright, 'piotr', /^Ask Piotr Zieliński what “Written answers .*” left open/],
] as const)('a first talk is never the last one before what is decided (%#)', (partner, key, words) => {
  const { main, second, deadline, text } = secondLine(partner, key);
  expect(text).toMatch(words);
  expect((second ?? 0) - (main ?? 0)).toBeGreaterThanOrEqual(5);
  expect(second ?? Infinity).toBeLessThanOrEqual(deadline - 3);
});

test('no second line where there is no time for it, and none for who is only kept informed', () => {
  // The chair of the sample is met nine working days before the board chooses.
  const jonas = secondLine(sample, 'jonas');
  expect(jonas.second === null || jonas.second - (jonas.main ?? 0) >= 5).toBe(true);
  expect(secondLine(bright, 'liam').second).toBeNull();
});

test.each([[sample, 'marguerite', /payment terms/]] as const)(
  'what cannot be said before others has a talk alone after the meeting (%#)',
  (partner, key, words) => {
    if (partner === undefined) throw new Error('no partner');
    const { text, second, deadline } = secondLine(partner, key);
    const { calendar, ground } = fieldOf(partner.state, partner.today);
    const meeting = ground.meetings.get(personIdOf(partner, key));
    expect(text).toMatch(words);
    expect(second ?? 0).toBeGreaterThan(calendar.onOrAfter(meeting?.on ?? partner.today));
    expect(second ?? Infinity).toBeLessThanOrEqual(deadline);
  },
);

test('a meeting is prepared in one line, beside what is owed to others who are there', () => {
  const { own } = secondLine(sample, 'tomasz');
  expect(own.map(({ slot }) => slot)).not.toContain(MEETING_SLOT);
  expect(secondLine(sample, 'marguerite').own.map(({ slot }) => slot)).toContain(MEETING_SLOT);
});
