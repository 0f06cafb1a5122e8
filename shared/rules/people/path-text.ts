import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { influenceStrengthText } from '../../model/line.ts';
import { coverageLabels } from '../../model/rating.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';
import { upperFirst } from '../../text/wording.ts';
import { influencersOf } from './influence-reach.ts';
import { managerOf, TIE_STRENGTH, type StepKind } from './introducers.ts';
import { whomToAskAbout, type PathIn } from './path-in.ts';
import { areAllies } from './ties.ts';

/** One step of a way in, inside the partner: who can introduce us to whom, and by what. */
export type PathStep = {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly by: StepKind;
  /** 1-3 of the influence line; 0 for the other kinds. */
  readonly strength: number;
};

/** The steps of a way in, from our side to the person; empty when nobody has to introduce us. */
export function pathSteps(state: PartnerState, path: PathIn): readonly PathStep[] {
  const people = [...path.via, path.personId];
  return path.via.map((from, index): PathStep => {
    const to = people[index + 1] ?? path.personId;
    const strength = influencersOf(state, to).find((step) => step.personId === from)?.strength ?? 0;
    const ally = areAllies(state, from, to);
    const manages = managerOf(state, to) === from;
    if (strength >= TIE_STRENGTH) return { from, to, by: 'influences', strength };
    if (ally) return { from, to, by: 'ally', strength: 0 };
    if (manages) return { from, to, by: 'manager', strength: 0 };
    if (path.kind !== 'ask-decider' && strength > 0) return { from, to, by: 'influences', strength };
    return { from, to, by: 'report', strength: 0 };
  });
}

/** Why a way in is one, as a sentence: who of us knows whom, and how it goes on from there (campaign, section 3). */
export function pathText(state: PartnerState, path: PathIn): string {
  if (path.kind === 'call')
    return `${nameOf(state, path.personId)} is an assistant: call directly, without an introduction.`;
  const parts = [startText(state, path), ...pathSteps(state, path).map((step) => stepText(state, step))];
  const last = path.via.at(-1);
  const first =
    path.kind !== 'ask-decider' || last === undefined
      ? ''
      : ` ${nameOf(state, last)} supports us and decides: ask first whether and how to approach ${nameOf(state, path.personId)}.`;
  return `${parts.join('; ')}.${first}`;
}

/** What to do where there is no good way in, as a sentence. */
export function noPathText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const askId = whomToAskAbout(state, personId, today);
  return askId === null
    ? `No way in to ${nameOf(state, personId)} is known: ask among ourselves who has been in touch.`
    : `No good way in to ${nameOf(state, personId)}: ask ${nameOf(state, askId)} who could introduce us, and ask among ourselves who has been in touch.`;
}

function startText(state: PartnerState, { colleagueId, via, personId }: PathIn): string {
  const first = via[0] ?? personId;
  const name = nameOf(state, first);
  const colleague = colleagueNameOf(state, colleagueId);
  const who = colleague === '' ? 'one of us' : colleague;
  const acquaintance = [...acquaintancesThatCount(state.acquaintance).values()].find(
    (row) => row.personId === first && row.colleagueId === colleagueId && row.now !== 'none',
  );
  if (acquaintance !== undefined)
    return `${upperFirst(who)} knows ${name} (${coverageLabels[acquaintance.now].toLowerCase()})`;
  const coverage = valueOf(state, first, 'coverage');
  const covered = `we are in touch with ${name} (${coverage === null ? 'not rated' : coverageLabels[coverage].toLowerCase()})`;
  return colleagueId === null ? upperFirst(covered) : `${upperFirst(who)} is in charge, and ${covered}`;
}

function stepText(state: PartnerState, { from, to, by, strength }: PathStep): string {
  const a = nameOf(state, from);
  const b = nameOf(state, to);
  switch (by) {
    case 'influences':
      return `${a} influences ${b} ${influenceStrengthText(strength)}`;
    case 'ally':
      return `${a} is an ally of ${b}`;
    case 'manager':
      return `${b} reports to ${a}`;
    case 'report':
      return `${a} works below ${b}`;
  }
}
