import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Because } from '../../model/plan-line.ts';
import {
  adaptabilityLabels,
  coverageLabels,
  orientationLabels,
  relationshipLevelLabels,
  type Adaptability,
  type Coverage,
  type RelationshipLevel,
} from '../../model/rating.ts';
import { cultureTypeFor, type CultureTypeFor } from '../culture/score.ts';
import { typeInSentence } from '../culture/verdict.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import type { PathIn } from '../people/path-in.ts';
import { remembering } from '../../reading/remembering.ts';
import type { StrategyAnswer } from '../people/strategy.ts';
import { becauseOfOutcomes, type TacticChoice } from '../tactics/tactic-outcomes.ts';
import { fillTactic } from './first-action.ts';
import type { PersonFacts } from './person-facts.ts';

/** Labels of the inputs that a line names, in the order in which they are shown. */
export const becauseLabels: Readonly<Record<string, string>> = {
  influence: 'Influence',
  'influence-lines': 'Influence lines',
  support: 'Support',
  override: 'Your own choice',
  coverage: 'Coverage',
  path: 'Path in',
  champion: 'Champion',
  reach: 'Reach',
  relationship: 'Relationship',
  tactic: 'First action',
  outcome: 'What came of it',
  adaptability: 'Adaptability',
  veto: 'Veto',
  orientation: 'Decision orientation',
  culture: 'Culture',
  freshness: 'Contact',
};

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
  if (used.has('path') || strategy.findOutFirst) list.push(becauseOfPath(state, facts.path));
  if (used.has('champion') || strategy.findOutFirst || strategy.contain)
    list.push(becauseOfChampion(state, facts));
  if (used.has('reach')) list.push(becauseOfReach(facts));
  if (used.has('relationship')) list.push(becauseOfRelationship(valueOf(state, personId, 'relationship')));
  if (tactic !== undefined) list.push({ input: 'tactic', value: tactic.id.slice(0, 300), text: tactic.why });
  const outcome = becauseOfOutcomes(state, choice, ({ text }) => fillTactic(state, personId, text, facts));
  if (outcome !== null) list.push(outcome);
  list.push(becauseOfAdaptability(valueOf(state, personId, 'adaptability')));
  if (used.has('veto') || facts.inputs.adaptability === 'laggard') list.push(becauseOfVeto(facts));
  list.push(becauseOfOrientation(state, personId), becauseOfCulture(cultureTypeFor(state)), date);
  return list.map(clip);
}

/** The model keeps at most 2,000 units of a reason. */
function clip(because: Because): Because {
  const { text } = because;
  return text.length <= 2_000 ? because : { ...because, text: `${text.slice(0, 1_999)}…` };
}

const becauseOfCoverage = remembering((coverage: Coverage | null): Because => {
  const text =
    coverage === null
      ? 'Coverage is not rated, so find out first who has been in touch.'
      : coverage === 'none'
        ? 'Coverage: None, so the first step is an introduction.'
        : `Coverage: ${coverageLabels[coverage]}, which decides the first action.`;
  return { input: 'coverage', value: coverage ?? '', text };
});

function becauseOfPath(state: PartnerState, path: PathIn | null): Because {
  if (path === null)
    return { input: 'path', value: '', text: 'Nobody is known on the map who could introduce us.' };
  const colleague = colleagueNameOf(state, path.colleagueId);
  const start = colleague === '' ? 'us' : colleague;
  const way = [start, ...path.via.map((id) => nameOf(state, id))].join(' → ');
  const value = [path.colleagueId ?? '', ...path.via].join(' ');
  const text =
    path.via.length === 0
      ? `${start} knows this person.`
      : `Best path in: ${way} (weight ${Math.round(path.weight * 100)} of 100).`;
  return { input: 'path', value: value.slice(0, 300), text };
}

const becauseOfAdaptability = remembering((value: Adaptability | null): Because => {
  const text =
    value === null
      ? 'Adaptability is not rated, so the proof is open.'
      : `Adaptability: ${adaptabilityLabels[value]}, which decides the proof.`;
  return { input: 'adaptability', value: value ?? '', text };
});

function becauseOfVeto({ inputs }: PersonFacts): Because {
  const text =
    inputs.veto === 'yes'
      ? 'Approves, decides or is a gatekeeper.'
      : 'Does not approve or decide, and is no gatekeeper.';
  const effort =
    inputs.adaptability !== 'laggard'
      ? ''
      : inputs.veto === 'yes'
        ? ' So a laggard is worth the effort.'
        : ' So no persuasion effort for a laggard.';
  return { input: 'veto', value: inputs.veto, text: `${text}${effort}` };
}

const championTexts: Readonly<Record<PersonFacts['inputs']['champion'], string>> = {
  champion: 'An advocate with power: our champion.',
  coach: 'An advocate without power: a coach.',
  other: '',
  none: 'There is no champion to ask about this person.',
};

function becauseOfChampion(state: PartnerState, { inputs, championId }: PersonFacts): Because {
  if (inputs.champion !== 'other' || championId === null)
    return { input: 'champion', value: inputs.champion, text: championTexts[inputs.champion] };
  return {
    input: 'champion',
    value: `other ${championId}`,
    text: `Our champion to ask is ${nameOf(state, championId)}.`,
  };
}

function becauseOfReach({ inputs }: PersonFacts): Because {
  const text =
    inputs.reach === 'yes'
      ? 'Influence lines lead from here to a key player.'
      : 'No influence lines lead from here to a key player.';
  return { input: 'reach', value: inputs.reach, text };
}

const becauseOfRelationship = remembering((value: RelationshipLevel | null): Because => {
  const text =
    value === null ? 'The relationship is not rated.' : `Relationship: ${relationshipLevelLabels[value]}.`;
  return { input: 'relationship', value: value ?? '', text };
});

function becauseOfOrientation(state: PartnerState, personId: PersonId): Because {
  const values = valuesOf(state, personId, 'orientation');
  const labels = values.map((value) => orientationLabels[value]).join(', then ');
  const text =
    values.length === 0
      ? 'Decision orientation is not rated, so the form of the message is open.'
      : `Decision orientation: ${labels}, which decides the form of the message.`;
  return { input: 'orientation', value: values.join(' '), text };
}

const cultureSources = { questionnaire: 'by the questionnaire', said: 'as you chose' } as const;

/** What a line uses of the culture, as text; while it stays the same, answers to the questionnaire change no line. */
export function cultureKey({ type, second, source }: CultureTypeFor): string {
  return `${type ?? ''} ${second ?? ''} ${source ?? ''}`;
}

function becauseOfCulture({ type, second, source }: CultureTypeFor): Because {
  const text =
    type === null || source === null
      ? 'The culture of the partner is not known, so channel and pace are open.'
      : `Culture of the partner: ${typeInSentence(type, second)}, ${cultureSources[source]}${second === null ? ', which' : '; the first'} decides channel and pace.`;
  return { input: 'culture', value: type ?? '', text };
}
