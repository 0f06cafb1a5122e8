import { expect, test } from 'vitest';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';

test.each([
  [
    'leverage',
    'ask for advice and for support by name',
    'ask-for-support-by-name',
    /advice.*support in one named step/,
  ],
  [
    'leverage',
    'confirm role and commitment, talk through their doubts',
    'confirm-commitment',
    /role.*doubts/,
  ],
  ['leverage', 'test that it is a real champion', 'test-champion', /on the agenda of the next round/],
  ['leverage', 'without power it is a coach', 'arm-coach', /do not load the decision/],
  ['leverage', 'co-own a mutual plan', 'mutual-plan', /mutual plan/],
  ['leverage', 'ask for access to the decider', 'access-to-decider', /those who decide.*open that one door/],
  ['leverage', 'let them state the value in their own words', 'own-words', /own words/],
  ['leverage', 'introduce them into our network, invite to speak', 'invite-to-speak', /speak.*network/],
  ['leverage', 'let reachable informal influencers carry the message upward', 'upward-voice', /upward/],
  ['leverage', 'prefer those who get things moving to those who only talk', 'movers', /moved fastest/],
  ['leverage', 'never go around the champion', 'not-around', /go around \{person\} to nobody/],
  ['motivate', 'build the relationship before asking for action', 'relationship-first', /before asking/],
  [
    'motivate',
    'find the business and the personal agenda, then the criteria',
    'find-agendas',
    /must be true by the end of the year.*who judges it.*awkward/,
  ],
  ['motivate', 'match proof to adaptability', 'comparable-reference', /comparable/],
  ['motivate', 'match form to orientation', 'answer-fit', /lab/],
  [
    'motivate',
    'reaffirm, name the caution, ask how they wish to be kept informed',
    'keep-informed-their-way',
    /Reaffirm.*caution.*and how/,
  ],
  [
    'motivate',
    'move the relationship one level with a named colleague',
    'next-level',
    /one level.*\{colleague\}/,
  ],
  ['neutralize', 'ask the champion first', 'ask-champion-first', /\{champion\} first/],
  [
    'neutralize',
    'often somebody else’s champion, or the status quo’s',
    'others-champion',
    /the preferred supplier/,
  ],
  [
    'neutralize',
    'no defending the present, let them lead, take the offer away',
    'take-away',
    /lead the talk.*defend the present/,
  ],
  ['neutralize', 'let them be heard, affirm, ask to hear more', 'let-be-heard', /heard.*affirm.*hear more/],
  [
    'neutralize',
    'high trust, low agreement: restate, name their skill, solve together',
    'solve-together',
    /Restate.*skill.*together/,
  ],
  ['neutralize', 'change position without losing face', 'save-face', /without losing face/],
  [
    'neutralize',
    'compare their power with your champion’s',
    'compare-power',
    /who signs each step.*\{champion\}/,
  ],
  ['monitor', 'spend nothing on opponents without influence', 'no-effort', /no separate campaign/],
  ['monitor', 'keep informed; watch for a change of role or stance', 'keep-informed', /role or stance/],
] as const)('method 5.5: %s, %s', (strategy, _kernel, id, words) => {
  const tactic = builtInTactics.find((candidate) => candidate.id === `${strategy}.${id}`);
  expect(tactic?.strategy).toBe(strategy);
  expect(tactic?.text).toMatch(words);
});
