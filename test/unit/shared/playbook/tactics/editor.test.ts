import { describe, expect, test } from 'vitest';
import { plays } from '#shared/playbook/plays/plays.ts';
import { fittingTactics } from '#shared/playbook/tactics/choose.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { problemOfTactic } from '#shared/playbook/tactics/placeholders.ts';
import { strategies, type Strategy } from '#shared/model/strategy.ts';
import { tacticInputs, type TacticFacts, type TacticInput } from '#shared/playbook/tactics/tactic.ts';
import { randomFrom, type Random } from '../../../../property/random.ts';
import { some } from '../../../../fixtures/some.ts';
import { ambiguousIn, hangsInReason } from '../one-person.ts';

/** Everything that the plan may say in its own words, with where it stands. */
const texts: readonly (readonly [string, string])[] = [
  ...builtInTactics.flatMap(({ id, text, why, ask }) => [
    [id, text] as const,
    [`${id}, why`, why] as const,
    ...(ask === undefined ? [] : [[`${id}, ask`, ask] as const]),
  ]),
  ...plays.flatMap(({ kind, offer, because, steps }) => [
    [`${kind}, offer`, offer] as const,
    [`${kind}, because`, because] as const,
    ...steps.flatMap(({ id, text, why }) => [
      [`${kind}.${id}`, text] as const,
      [`${kind}.${id}, why`, why] as const,
    ]),
  ]),
];

const matching = (words: RegExp): readonly string[] =>
  some(texts)
    .filter(([, text]) => words.test(text))
    .map(([where]) => where);

describe('campaign 8: what could be read by the person', () => {
  test('nobody is won with a meal or a gift', () => {
    expect(
      matching(/\b(?:lunch|dinner|breakfast|drinks?|gifts?|hospitality|tickets?|golf|upgrade)\b/i),
    ).toEqual([]);
  });

  test('nobody is asked for what was said behind closed doors, or for papers of theirs', () => {
    expect(
      matching(
        /\b(?:confidential|internal paper|in confidence|behind closed|what was said (?:there|in the)|minutes of their|who voted)\b/i,
      ),
    ).toEqual([]);
  });

  test('nobody is belittled', () => {
    expect(
      matching(
        /\b(?:weak|powerless|wasted?|spend no|no power|only talk|pretext|harmless|useless|laggards?|opponents?|enem(?:y|ies)|hardens?|fence-sitters?|frightens?|fears?)\b/i,
      ),
    ).toEqual([]);
  });

  test('nobody is watched, and no source is quoted', () => {
    expect(
      matching(
        /\b(?:watch whether|see whether|notice (?:whether|who|how|which)|we have heard|let slip|quietly|secretly|without their knowledge)\b/i,
      ),
    ).toEqual([]);
  });

  test('invitations and stages are for people without restraint only', () => {
    const inviting = some(
      builtInTactics.filter(({ text }) => /\b(?:speak at|our event|customer day|invite)\b/i.test(text)),
    );
    expect(inviting.map(({ applies }) => applies.restraint)).toEqual(inviting.map(() => ['no']));
  });
});

describe('a text is about one named person', () => {
  test('and needs no pronoun for whom it names', () => {
    const named = some(builtInTactics.flatMap(({ id, text, ask }) => [[id, text, ask ?? ''] as const]));
    expect(named.filter(([, ...said]) => said.some((text) => ambiguousIn(text))).map(([id]) => id)).toEqual(
      [],
    );
  });

  test('and a reason says “they” of nobody but those whom it speaks of itself', () => {
    const reasons = some(builtInTactics.map(({ id, why }) => [id, why] as const));
    expect(reasons.filter(([, why]) => hangsInReason(why)).map(([id]) => id)).toEqual([]);
  });

  test.each([
    ['Ask {person} what they want.', true],
    ['Bring {person} their figures.', true],
    ['Ask {person} for the figures.', false],
    ['Ask {champion}, and thank him.', true],
  ] as const)('%s', (text, ambiguous) => {
    expect(ambiguousIn(text)).toBe(ambiguous);
  });

  test.each([
    ['Adaptability is not rated, so we do not know which proof helps them.', true],
    ['People trust what they have tried.', false],
    ['They decide. Somebody else pays.', true],
  ] as const)('%s', (why, hangs) => {
    expect(hangsInReason(why)).toBe(hangs);
  });
});

describe('campaign 9: the library', () => {
  test('could have been written by a user: every tactic passes what is asked of own ones', () => {
    const problems = builtInTactics
      .map((tactic) => problemOfTactic(tactic))
      .filter((problem) => problem !== null);
    expect(problems).toEqual([]);
  });

  test('begins with something to do', () => {
    // A verb of doing, or with whom: never a state, a principle or a ban.
    const doing =
      /^(?:Add|Agree|Answer|Approach|Ask|Begin|Bring|Build|Call|Check|Compare|Confirm|Congratulate|Give|Go|Greet|Hear|Introduce|Keep|Lay|Leave|Let|List|Listen|Look|Meet|Move|Note|Offer|Propose|Put|Reaffirm|Restate|Send|Serve|Share|Show|Sort|Take|Tell|Thank|Visit|Welcome|Write)\b/;
    expect(builtInTactics.filter(({ text }) => !doing.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test('says it once: no two tactics of a strategy share most of their words', () => {
    const twins = strategies.flatMap((strategy) => {
      const all = builtInTactics.filter((tactic) => tactic.strategy === strategy);
      return all.flatMap((a, index) =>
        all.slice(index + 1).flatMap((b) => (alike(a.text, b.text) > 0.5 ? [`${a.id} · ${b.id}`] : [])),
      );
    });
    expect(twins).toEqual([]);
  });

  test('every tactic is among the first four for somebody, so that it has its turn before anybody repeats one', () => {
    const waiting = new Set(builtInTactics.map(({ id }) => id));
    const random = randomFrom(9);
    for (let round = 0; round < 60_000 && waiting.size > 0; round += 1) {
      const strategy = random.pick(strategies);
      const fitting = fittingTactics(builtInTactics, strategy, somebody(strategy, random));
      for (const { id } of fitting.slice(0, 4)) waiting.delete(id);
    }
    expect([...waiting]).toEqual([]);
  });
});

/** The share of the words of the shorter text that the other one has too. */
function alike(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}

const small = new Set(
  'a an and are as at be by for from in is it its not of on or so that the their them there they this to we what when where which who whom with us our'.split(
    ' ',
  ),
);

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set(words.filter((word) => !small.has(word) && word !== 'person' && word !== 'ask'));
}

/** Inputs that one person can have together. */
function somebody(strategy: Strategy, { pick, chance }: Random): TacticFacts {
  const facts = Object.fromEntries(
    Object.entries(tacticInputs).map(([input, values]) => [input, pick<string>(values)]),
  ) as Record<TacticInput, string>;
  const supports: Readonly<Record<Strategy, readonly string[]>> = {
    leverage: ['supporter', 'advocate'],
    motivate: ['neutral', 'not-rated'],
    neutralize: ['opponent', 'non-supporter'],
    monitor: tacticInputs.support,
  };
  facts.support = pick(supports[strategy]);
  if (chance(0.7)) facts.event = 'none';
  if (chance(0.7)) facts.position = 'other';
  if (strategy === 'monitor') Object.assign(facts, { influence: 'outside', reach: 'no' });
  if (strategy !== 'neutralize') Object.assign(facts, { faction: 'none' });
  const power = facts.influence === 'political-structure' || facts.influence === 'inner-circle';
  facts.champion = facts.support === 'advocate' ? (power ? 'champion' : 'coach') : pick(['other', 'none']);
  facts.veto = ['approver', 'decision-maker', 'gatekeeper'].includes(facts.role) ? 'yes' : 'no';
  if (facts.coverage !== 'none') facts.path = 'colleague';
  return facts as TacticFacts; // every value is one of the input’s own
}
