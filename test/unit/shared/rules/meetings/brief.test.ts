import { describe, expect, test } from 'vitest';
import { addPromiseChanges, meeting } from '../../../../fixtures/meeting.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  reorder,
  TODAY,
  type GivenMap,
} from '../../../../fixtures/partner-map.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, TouchpointId } from '#shared/model/id.ts';
import { championTestId } from '#shared/model/champion-test.ts';
import { ratingId } from '#shared/model/rating.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { contactSummary } from '#shared/rules/meetings/contact-summary.ts';
import { preparedTexts } from '#shared/rules/meetings/prepared.ts';
import { cultureChanges, everywhere } from '../../../../fixtures/culture-map.ts';
import { some } from '../../../../fixtures/some.ts';

const map: GivenMap = {
  partner: { cultureType: 'bureaucratic' },
  colleagues: { hannah: {} },
  people: {
    ada: {
      title: 'Director',
      support: 'supporter',
      influence: 'inner-circle',
      coverage: 'multiple',
      orientation: 'financial',
      adaptability: 'pragmatist',
      role: 'decision-maker',
      touched: ['2026-04-30'],
      fields: { businessObjectives: 'Grow services' },
    },
    bea: { title: 'Buyer', reportsTo: 'ada', support: 'opponent', influence: 'political-structure' },
    carl: { title: 'Engineer', reportsTo: 'bea', influence: 'outside' },
    dora: {},
  },
  lines: [
    ['influences', 'bea', 'ada', 3],
    ['influences', 'carl', 'bea', 1],
    ['conflict', 'carl', 'ada'],
    ['influences', 'dora', 'ada', 3],
  ],
};
const state = partnerMap(map);
const row = meeting({
  personIds: ['carl', 'bea', 'ada'].map(personId),
  colleagueIds: [colleagueId('hannah')],
});

describe('method, section 8: the meeting brief is filled from the map', () => {
  test('who is there: key players first, with position, marks and our side', () => {
    const brief = briefOf(state, row, TODAY);
    expect(brief.attendees.map(({ name }) => name)).toEqual(['Ada', 'Bea', 'Carl']);
    expect(brief.attendees[0]).toMatchObject({
      position: 'Director',
      marks: ['Key player', 'Decision maker'],
    });
    expect(brief.ours).toEqual(['Hannah']);
  });

  test('who left the partner before the meeting is named as such, and nothing is proposed for them', () => {
    const left = (leftOn: string, fields = {}) => {
      const now = applyChanges(state, [change('person', personId('bea'), { leftOn: leftOn as IsoDate })]);
      const brief = briefOf(now, { ...row, ...fields }, TODAY);
      expect(brief.attendees.some(({ name }) => name === 'Bea')).toBe(brief.gone.length === 0);
      return brief;
    };
    const brief = left('2026-05-20');
    expect(brief.gone).toEqual([{ personId: personId('bea'), name: 'Bea', leftOn: '2026-05-20' }]);
    expect([brief.room.text, ...brief.questions.map(({ text }) => text)].join(' ')).not.toContain('Bea');
    // Who leaves later is still there, and so is who left on the day of a meeting that was held.
    expect(left('2026-05-21').gone).toEqual([]);
    expect(left('2026-05-20', { touchpointId: 't' as TouchpointId }).gone).toEqual([]);
    expect(left('2026-05-01', { on: null }).gone).toHaveLength(1);
  });

  test('stance and strategy of each in one sentence, and how we know', () => {
    const [ada, bea, carl] = briefOf(state, row, TODAY).attendees;
    expect(ada?.stance.text).toBe('Supporter in the inner circle: leverage (build on support). Said so.');
    expect(bea?.stance.text).toMatch(
      /^Opponent .*: neutralize and contain \(address concerns, prepare the room\)\./,
    );
    expect(carl?.stance.text).toMatch(/^Stance not known, without influence: monitor \(keep informed\)\.$/);
    expect(
      briefOf(state, row, TODAY)
        .attendees.map(({ stance }) => stance.text)
        .join(),
    ).not.toContain('because');
  });

  test('what moves them: form of message and proof', () => {
    const [ada, bea] = briefOf(state, row, TODAY).attendees;
    expect(ada?.moves.text).toMatch(/^Objectives: Grow services\. One page, numbers first/);
    expect(ada?.moves.text).toContain('comparable references');
    expect(bea?.moves.text).toContain('Not known yet: ask what a decision is judged by');
    expect(bea?.moves.text).toContain('What convinces is not known yet: listen for the first question');
  });

  test('last touch and open promises of both sides', () => {
    const promised = applyChanges(
      state,
      addPromiseChanges([
        {
          id: 'ours',
          side: 'ours',
          personId: personId('ada'),
          text: 'Send the margin sheet.',
          due: '2026-05-20',
        },
        {
          id: 'theirs',
          side: 'theirs',
          personId: personId('ada'),
          text: 'Name a project',
          due: '2026-05-01',
        },
        { id: 'kept', side: 'ours', personId: personId('ada'), text: 'Old', done: true },
      ]),
    );
    const [ada, bea] = briefOf(promised, row, TODAY).attendees;
    expect(ada?.touch.text).toBe('Meeting on 30 Apr 2026, 12 days ago.');
    expect(ada?.promises.text).toBe(
      'They promised: Name a project (was due 1 May 2026). We promised: Send the margin sheet (by 20 May 2026).',
    );
    expect(bea?.touch.text).toBe('No conversation is noted.');
    expect(bea?.promises.text).toBe('');
    const busy = applyChanges(state, [
      change('action', 'a1', {
        partnerId: PARTNER,
        personId: personId('ada'),
        text: 'Rebuild the sheet.',
        due: '2026-05-30' as IsoDate,
      }),
      change('action', 'a2', { partnerId: PARTNER, personId: personId('ada'), text: 'Old', done: true }),
    ]);
    expect(briefOf(busy, row, TODAY).attendees[0]?.actions.text).toBe('Rebuild the sheet (by 30 May 2026).');
  });

  test('who influences whom in the room, and nobody who is not there', () => {
    expect(briefOf(state, row, TODAY).room.text).toBe(
      'Bea influences Ada strongly. Carl influences Bea a little. Ada and Carl are in conflict. ' +
        'Bea reports to Ada. Carl reports to Bea. Worries and introductions are for a talk alone, before or after.',
    );
  });

  test('do and don’t for this culture, with what the guidelines for the pair say', () => {
    const brief = briefOf(state, row, TODAY);
    expect(brief.does.text).toContain('Send the agenda before');
    expect(brief.donts.text).toContain('line of command');
    const pair = applyChanges(state, [
      change('channel_owner', 'channel-owner', { cultureType: 'entrepreneurial' }),
    ]);
    expect(briefOf(pair, row, TODAY).does.text).toContain('Put offers in writing.');
    expect(briefOf(pair, row, TODAY).donts.text).toContain('Watch: our changes alarm them');
    const unknown = partnerMap({ ...map, partner: {} });
    expect(briefOf(unknown, row, TODAY).does.text).toContain(
      'Their culture is not known yet: ask for the preferred way, by phone, on paper or in person. Agree the next step',
    );
  });

  test('the user’s own texts stand in place of the map’s, which are kept beside', () => {
    const edited = { ...row, edits: { [`${personId('ada')}.stance`]: 'With us.', room: '' } };
    const brief = briefOf(state, edited, TODAY);
    expect(brief.attendees[0]?.stance).toMatchObject({ text: 'With us.' });
    expect(brief.attendees[0]?.stance.fromMap).toMatch(/^Supporter /);
    expect(brief.room.text).toBe('');
  });

  test('three questions: the goal, what is open, the next step; each with why, the user’s own first', () => {
    const { questions } = briefOf(
      state,
      { ...row, title: 'Spring review', goal: 'Ada signs the plan.' },
      TODAY,
    );
    expect(questions.map(({ text }) => text)).toEqual([
      'Ada: what do you still need before you can sign the plan?',
      'Bea: what do you look at first when you decide about something like this?',
      'What is the next step, who takes it, and by which day?',
    ]);
    for (const { because } of some(questions)) expect(because).not.toBe('');
    const own = briefOf(state, { ...row, questions: ['Who signs?', ' '] }, TODAY).questions;
    expect(own[0]).toEqual({ text: 'Who signs?', because: '', own: true });
    expect(own).toHaveLength(3);
  });

  test('everybody in the room has one thing to say to and one to hear from, nobody the same', () => {
    const { attendees } = briefOf(
      state,
      { ...row, goal: 'Ada signs the plan; Bea takes her sheet as the basis.' },
      TODAY,
    );
    expect(attendees.map(({ name, say, hear }) => [name, say.text, hear.text])).toEqual([
      [
        'Ada',
        'We begin with what you want: “Grow services”.',
        'Where do you stand with “Grow services”, and which part of it could we take on?',
      ],
      [
        'Bea',
        'Each point that you raise gets its answer in writing, the same for everybody.',
        'What do you still need before you can take your sheet as the basis?',
      ],
      [
        'Carl',
        'Say who of us is here and for what, and leave the offer aside.',
        'What has to happen in the next twelve months for you to call it a good year?',
      ],
    ]);
  });

  test('what we owe by the day of the meeting, or promised for the week after it, is what there is to say', () => {
    const owing = applyChanges(
      state,
      addPromiseChanges([
        {
          id: 'x',
          side: 'ours',
          personId: personId('bea'),
          text: 'Send the margin sheet.',
          due: '2026-05-20',
        },
      ]),
    );
    const say = (of: typeof state, on: string) =>
      briefOf(of, { ...row, on: on as IsoDate }, TODAY).attendees.find(({ name }) => name === 'Bea')?.say
        .text;
    expect(say(owing, '2026-05-21')).toBe(
      'We have brought what we owe you: the margin sheet. What is not ready gets its day.',
    );
    const toCall = applyChanges(state, [
      change('action', 'call', {
        partnerId: row.partnerId,
        personId: personId('bea'),
        text: 'Call Bea about the margin sheet',
        due: '2026-05-20' as IsoDate,
      }),
    ]);
    expect(say(toCall, '2026-05-21')).toBe(
      'Say how far this is, and by which day it is done: “Call Bea about the margin sheet”.',
    );
    expect(say(owing, '2026-05-13')).toContain('margin');
    expect(say(owing, '2026-05-12')).not.toContain('margin');
  });

  test('campaign, section 5: worries and introductions are for a talk before when a superior, a rival or anybody who does not support us is in the room', () => {
    const asked = (...keys: readonly string[]): string => {
      const { questions, attendees } = briefOf(state, meeting({ personIds: keys.map(personId) }), TODAY);
      return [...questions.map(({ text }) => text), ...attendees.map(({ hear }) => hear.text)].join(' ');
    };
    expect(asked('bea')).toMatch(/worries you most/u);
    // Nobody knows where Carl stands.
    expect(asked('bea', 'carl')).not.toMatch(/worries/u);
    expect(asked('bea', 'ada')).not.toMatch(/worries/u);
    expect(asked('ada')).toMatch(/who else should hear this/iu);
    // Bea is not for us.
    expect(asked('ada', 'bea')).not.toMatch(/who else|bring us together/iu);
    // Carl is in conflict with Ada.
    expect(asked('ada', 'carl')).not.toMatch(/who else|bring us together/iu);
    const room = (...keys: readonly string[]) =>
      briefOf(state, meeting({ personIds: keys.map(personId) }), TODAY).room.text;
    expect(room('ada', 'bea')).toContain('Worries and introductions are for a talk alone, before or after.');
    expect(room('ada')).toBe('');
  });

  test('a decision maker whom nobody knows is asked about where nobody of the room is above or against another', () => {
    const zoe = { role: 'decision-maker', influence: 'inner-circle' } as const;
    const far = partnerMap({ ...map, people: { ...map.people, zoe } });
    const asked = (...keys: readonly string[]): string =>
      briefOf(far, meeting({ personIds: keys.map(personId) }), TODAY)
        .questions.map(({ text }) => text)
        .join(' ');
    expect(asked('ada')).toContain('that we talk with Zoe');
    expect(asked('ada', 'bea')).not.toContain('Zoe');
  });

  test('an overdue promise of theirs is asked for, and the decider where nobody is known', () => {
    const late = applyChanges(
      state,
      addPromiseChanges([
        { id: 'x', side: 'theirs', personId: personId('ada'), text: 'Name a project', due: '2026-05-01' },
      ]),
    );
    const alone = meeting({ personIds: [personId('ada')] });
    expect(briefOf(late, alone, TODAY).attendees[0]?.hear.text).toContain('You wanted to “Name a project”');
    // Nobody is asked for a promise before others who might make something of it.
    expect(briefOf(late, row, TODAY).attendees[0]?.hear.text).not.toContain('Name a project');
    const nobody = partnerMap({ people: { carl: { influence: 'outside' } } });
    const asked = briefOf(nobody, meeting({ personIds: [personId('carl')] }), TODAY).questions;
    expect(asked[1]?.text).toBe('Who decides about this, and who has to agree?');
  });

  test('whom to go through', () => {
    const known = partnerMap({
      colleagues: { hannah: {} },
      people: { ada: {}, bea: { knownBy: { hannah: 'in-depth' }, support: 'supporter' } },
      lines: [['influences', 'bea', 'ada', 3]],
    });
    const [ada] = briefOf(known, meeting({ personIds: [personId('ada')] }), TODAY).attendees;
    expect(ada?.path.text).toMatch(/^Hannah knows Bea \(in-depth\); Bea .*Ada/);
  });

  test('few answers about ourselves give no advice, a mixed culture gives some of both', () => {
    const one = applyChanges(
      state,
      cultureChanges({ said: 'bureaucratic', own: { me: { 'communication.values': [0, 0, 10, 0] } } }),
    );
    expect(briefOf(one, row, TODAY).does.text).not.toContain('Put offers in writing.');
    const mixed = applyChanges(
      state,
      cultureChanges({ said: 'bureaucratic', own: { me: everywhere([5, 0, 5, 0]) } }),
    );
    const { does, donts } = briefOf(mixed, row, TODAY);
    expect(does.text).toContain('Map both approval paths');
    expect(does.text).toContain('Put offers in writing.');
    expect(donts.text.match(/Watch:/g)).toHaveLength(2);
  });

  test('the contact that it becomes begins with the title and the goal', () => {
    expect(contactSummary({ title: 'Spring review', goal: 'Agree the plan' })).toBe(
      'Spring review. Goal: Agree the plan.',
    );
    expect(contactSummary({ title: ' Spring review ', goal: ' ' })).toBe('Spring review');
    expect(contactSummary({ title: '', goal: 'Agree the plan?' })).toBe('Goal: Agree the plan?');
    expect(contactSummary({ title: '', goal: '' })).toBe('');
  });

  test('personal stake: the agenda and what the champion test found; without either it is missing', () => {
    const known = applyChanges(state, [
      change('person', personId('ada'), { personalAgenda: 'Wants the board seat' }),
      change('champion_test', championTestId(personId('ada'), 'personal-stake'), {
        partnerId: PARTNER,
        personId: personId('ada'),
        test: 'personal-stake',
        result: 'yes',
        evidence: 'Her bonus hangs on it.',
      }),
    ]);
    const [ada, bea] = briefOf(known, row, TODAY).attendees;
    expect(ada?.stake.text).toBe(
      'Wants the board seat. Tested: has a stake in our success (Her bonus hangs on it).',
    );
    expect(ada?.moves.text).not.toContain('board seat');
    expect(bea?.stake).toMatchObject({ text: '', fromMap: '', missing: 'not known yet' });
  });

  test('objections are the user’s own, and those of the meeting before are still there', () => {
    const key = `${personId('bea')}.objections`;
    const earlier = (id: string, on: string, text: string) =>
      change('meeting_brief', id, { partnerId: PARTNER, on: on as IsoDate, edits: { [key]: text } });
    const before = applyChanges(state, [
      earlier('older', '2026-01-10', 'Price'),
      earlier('last', '2026-03-10', 'Fears for the margin.'),
      earlier('later', '2026-07-10', 'Support'),
    ]);
    const [ada, bea] = briefOf(state, row, TODAY).attendees;
    expect(ada?.objections).toMatchObject({ text: '', missing: 'none noted' });
    expect(bea?.objections.text).toBe('Said so (from the rating).');
    expect(briefOf(before, row, TODAY).attendees[1]?.objections.text).toBe(
      'Fears for the margin (noted for 10 Mar 2026).',
    );
    const own = { ...row, edits: { [key]: 'None any more.' } };
    expect(briefOf(before, own, TODAY).attendees[1]?.objections.text).toBe('None any more.');
  });

  test('what was prepared stays when the map goes on, what was empty included', () => {
    const held = { touchpointId: 't' as TouchpointId };
    const kept = { ...row, ...held, ...preparedTexts(state, row, TODAY) };
    const later = applyChanges(state, [
      change('rating', ratingId(personId('ada'), 'support'), { values: ['opponent'] }),
      ...addPromiseChanges([{ id: 'x', side: 'ours', personId: personId('ada'), text: 'Call' }]),
    ]);
    expect(briefOf(later, row, TODAY).attendees[0]?.promises.text).toContain('Call');
    expect(briefOf(later, kept, TODAY).attendees[0]?.promises).toMatchObject({ text: '', fromMap: '' });
    // Its contact was deleted: filled from the map again.
    expect(briefOf(later, { ...kept, touchpointId: null }, TODAY).attendees[0]?.promises.text).toContain(
      'Call',
    );
    expect(briefOf(later, kept, TODAY).attendees.find(({ name }) => name === 'Ada')?.stance.text).toContain(
      'Supporter',
    );
    expect(briefOf(later, row, TODAY).attendees.find(({ name }) => name === 'Ada')?.stance.text).toContain(
      'Opponent',
    );
    expect(kept.questions).toHaveLength(3);
    expect(briefOf(later, kept, TODAY).attendees.map(({ say, hear }) => [say.text, hear.text])).toEqual(
      briefOf(state, row, TODAY).attendees.map(({ say, hear }) => [say.text, hear.text]),
    );
  });

  test('the order of rows and of attendees does not matter', () => {
    const turned = reorder(state, (rows) => rows.toReversed());
    const other = { ...row, personIds: [...row.personIds].reverse() };
    expect(JSON.stringify(briefOf(turned, other, TODAY))).toBe(JSON.stringify(briefOf(state, row, TODAY)));
  });

  test('somebody who was deleted is left out', () => {
    const gone = meeting({ personIds: [personId('ada'), personId('nobody')], on: '2026-05-14' as IsoDate });
    expect(briefOf(state, gone, TODAY).attendees).toHaveLength(1);
  });
});
