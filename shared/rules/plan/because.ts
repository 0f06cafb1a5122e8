import type { Because } from '../../model/because.ts';
import { MOST_OF_VALUE } from '../../model/because.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Adaptability, Coverage, RelationshipLevel } from '../../model/rating.ts';
import { cultureTypeFor, type CultureTypeFor } from '../culture/score.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import type { PathIn } from '../people/path-in.ts';
import { remembering } from '../../reading/remembering.ts';
import type { StrategyAnswer } from '../people/strategy.ts';
import { becauseOfOutcomes, type TacticChoice } from '../tactics/tactic-outcomes.ts';
import type { PersonFacts } from './person-facts.ts';

/** What a line was made of. */
type LineParts = {
  readonly strategy: StrategyAnswer;
  readonly facts: PersonFacts;
  readonly choice: TacticChoice;
  readonly date: Because;
};

/** Why a line says what it says: each input that was used, its value and what it decided (method, section 5, point 4). */
export function becauseOfLine(
  state: PartnerState,
  personId: PersonId,
  { strategy, facts, choice, date }: LineParts,
): readonly Because[] {
  const tactic = choice.ranked[0]?.tactic;
  const used = new Set(Object.keys(tactic?.applies ?? {}));
  const list = [...strategy.because, becauseOfCoverage(valueOf(state, personId, 'coverage'))];
  if (used.has('path') || strategy.findOutFirst) list.push(becauseOfPath(facts.path));
  if (used.has('champion') || strategy.findOutFirst || strategy.contain) list.push(becauseOfChampion(facts));
  if (used.has('reach')) list.push(becauseOfReach(facts));
  if (used.has('relationship')) list.push(becauseOfRelationship(valueOf(state, personId, 'relationship')));
  if (tactic !== undefined) list.push(becauseOfTactic(tactic.id));
  const outcome = becauseOfOutcomes(choice);
  if (outcome !== null) list.push(outcome);
  list.push(becauseOfAdaptability(valueOf(state, personId, 'adaptability')));
  if (used.has('veto') || facts.inputs.adaptability === 'laggard') list.push(becauseOfVeto(facts));
  list.push(becauseOfOrientation(state, personId), becauseOfCulture(cultureTypeFor(state)), date);
  return list;
}

const becauseOfCoverage = remembering((coverage: Coverage | null): Because => {
  return { input: 'coverage', value: coverage ?? '', code: 'coverage', params: { coverage } };
});

function becauseOfPath(path: PathIn | null): Because {
  if (path === null) return { input: 'path', value: '', code: 'no-path', params: {} };
  if (path.kind === 'call') return { input: 'path', value: 'call', code: 'path-call', params: {} };
  const { colleagueId, via } = path;
  const value = [colleagueId ?? '', ...via].join(' ').slice(0, MOST_OF_VALUE);
  const weight = Math.round(path.weight * 100);
  return { input: 'path', value, code: 'path', params: { colleagueId, via, weight } };
}

function becauseOfChampion({ inputs, championId }: PersonFacts): Because {
  const standing = inputs.champion;
  if (standing !== 'other')
    return { input: 'champion', value: standing, code: 'champion', params: { standing } };
  if (championId === null)
    return { input: 'champion', value: 'other', code: 'champion', params: { standing: 'none' } };
  const value = `other ${championId}`;
  return { input: 'champion', value, code: 'champion-to-ask', params: { personId: championId } };
}

function becauseOfReach({ inputs }: PersonFacts): Because {
  return { input: 'reach', value: inputs.reach, code: 'reach', params: { reaches: inputs.reach === 'yes' } };
}

const becauseOfRelationship = remembering((relationship: RelationshipLevel | null): Because => {
  return { input: 'relationship', value: relationship ?? '', code: 'relationship', params: { relationship } };
});

const becauseOfTactic = remembering((tacticId: string): Because => {
  return { input: 'tactic', value: tacticId, code: 'tactic', params: { tacticId } };
});

const becauseOfAdaptability = remembering((adaptability: Adaptability | null): Because => {
  return { input: 'adaptability', value: adaptability ?? '', code: 'adaptability', params: { adaptability } };
});

function becauseOfVeto({ inputs }: PersonFacts): Because {
  const params = { veto: inputs.veto === 'yes', laggard: inputs.adaptability === 'laggard' };
  return { input: 'veto', value: inputs.veto, code: 'veto', params };
}

function becauseOfOrientation(state: PartnerState, personId: PersonId): Because {
  const orientations = valuesOf(state, personId, 'orientation');
  const value = orientations.join(' ');
  return { input: 'orientation', value, code: 'orientation', params: { orientations } };
}

/** What a line uses of the culture, as text; while it stays the same, answers to the questionnaire change no line. */
export function cultureKey({ type, second, source }: CultureTypeFor): string {
  return `${type ?? ''} ${second ?? ''} ${source ?? ''}`;
}

function becauseOfCulture({ type, second, source }: CultureTypeFor): Because {
  return { input: 'culture', value: type ?? '', code: 'culture', params: { type, second, source } };
}
