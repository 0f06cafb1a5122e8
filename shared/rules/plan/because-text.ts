import type { Because, becauseCodes, guardedStances, timings } from '../../model/because.ts';
import type { SentencesOf } from '../../model/coded.ts';
import type { ValuesOf } from '../../model/field-spec.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  adaptabilityLabels,
  coverageLabels,
  influenceLabels,
  orientationLabels,
  relationshipLevelLabels,
  supportLabels,
  type Support,
} from '../../model/rating.ts';
import { PLAIN_CONTAIN, plainStrategyForms, strategyLabels, type Strategy } from '../../model/strategy.ts';
import { plays } from '../../playbook/plays/plays.ts';
import { tacticEntry } from '../../playbook/tactics/entries.ts';
import { dateText, everyDays } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';
import { typeInSentence } from '../culture/verdict.ts';
import { strategyForSupport } from '../people/strategy.ts';
import { standingText } from '../tactics/tactic-outcomes.ts';
import { LINES_A_WEEK } from '../campaign/weeks.ts';
import { offersOf } from '../plays/plays.ts';
import { factOfDebt, factOfTactic } from './fact-text.ts';
import { tacticText } from './tactics-for.ts';

/** About whom a reason is, and the rows of today that have the names. */
type Where = { readonly state: PartnerState; readonly personId: PersonId; readonly today: IsoDate };

/** The sentence of a reason of somebody's line, with the names that people have now. Every place that shows reasons asks here. */
export function becauseText(
  state: PartnerState,
  personId: PersonId,
  because: Because,
  today: IsoDate,
): string {
  const say = sentences[because.code] as (params: Because['params'], where: Where) => string; // each code with its own
  return say(because.params, { state, personId, today });
}

const sentences: SentencesOf<typeof becauseCodes, Where> = {
  influence: ({ influence }) =>
    influence === null ? 'Influence is not rated.' : `Influence: ${influenceLabels[influence]}.`,
  'influences-nobody': () => `Influences no key player clearly or strongly: ${asStrategy('monitor')}.`,
  'influences-key-players': ({ personIds, of }, { state }) => {
    const names = personIds.map((id) => nameOf(state, id));
    const more = of - names.length;
    const all = listed(more > 0 ? [...names, `${more} more`] : names);
    return `Influences ${all} clearly or strongly, so Monitor is not enough.`;
  },
  support: ({ support }) => {
    const strategy = strategyForSupport(support);
    if (support === null) return `Support is not rated: ${asStrategy(strategy)}, and find out first.`;
    const contain = support === 'opponent' ? `, and contain (${PLAIN_CONTAIN})` : '';
    return `${supportLabels[support]}: ${asStrategy(strategy)}${contain}.`;
  },
  'support-aside': ({ support }) => `${supportSaid(support)}.`,
  override: ({ chosen, rule }, { state, personId }) => {
    const against = chosen === rule ? 'as the rule says' : `instead of ${strategyLabels[rule]}`;
    return `You chose ${strategyLabels[chosen]} ${against}${ownReason(state, personId)}`;
  },
  coverage: ({ coverage }) => {
    if (coverage === null) return 'Coverage is not rated, so find out first who has been in touch.';
    if (coverage === 'none') return 'Coverage: None, so the first step is an introduction.';
    return `Coverage: ${coverageLabels[coverage]}, which decides the first action.`;
  },
  'coverage-aside': ({ coverage }) =>
    coverage === null ? 'Coverage is not rated.' : `Coverage: ${coverageLabels[coverage]}.`,
  'no-path': () => 'There is no good way in: nobody who could introduce us is close enough to both sides.',
  'path-call': () => 'An assistant: called directly, without an introduction.',
  path: ({ colleagueId, via, weight }, { state }) => {
    const colleague = colleagueNameOf(state, colleagueId);
    const start = colleague === '' ? 'us' : colleague;
    if (via.length === 0)
      return colleague === '' ? 'We are in touch with this person.' : `${start} knows this person.`;
    return `Best path in: ${[start, ...via.map((id) => nameOf(state, id))].join(' → ')} (weight ${weight} of 100).`;
  },
  champion: ({ standing }) => championTexts[standing],
  'champion-to-ask': ({ personId }, { state }) => `Our champion to ask is ${nameOf(state, personId)}.`,
  reach: ({ reaches }) =>
    reaches
      ? 'Influence lines lead from here to a key player.'
      : 'No influence lines lead from here to a key player.',
  relationship: ({ relationship }) =>
    relationship === null
      ? 'The relationship is not rated.'
      : `Relationship: ${relationshipLevelLabels[relationship]}.`,
  tactic: ({ tacticId }, { state, personId, today }) => {
    const tactic = tacticEntry(state, tacticId)?.tactic;
    if (tactic === undefined) return 'From a tactic that is no longer in the library.';
    // A fact of the map says more than a rule that holds anywhere.
    return factOfTactic(state, personId, tactic, today) || tactic.why;
  },
  outcome: (params, { state, personId, today }) => {
    const { verdict, personId: with_, on, count, behindId } = params;
    const told = standingText(state, { verdict, latest: { personId: with_, on }, count });
    const first =
      verdict === null
        ? []
        : [`${told}, ${verdict === 'worked' ? 'so it comes first' : 'but no other tactic fits'}.`];
    if (behindId === '') return first.join(' ');
    const latest = { personId: params.behindPersonId, on: params.behindOn };
    const behind = standingText(state, { verdict: 'did-not', latest, count: params.behindCount });
    const text = tacticEntry(state, behindId)?.tactic.text;
    const name =
      text === undefined
        ? 'a tactic that is no longer in the library'
        : `“${tacticText(state, personId, { text }, today)}”`;
    return [...first, `Put behind, though it fits more closely: ${name} ${behind}.`].join(' ');
  },
  adaptability: ({ adaptability }) =>
    adaptability === null
      ? 'Adaptability is not rated, so the proof is open.'
      : `Adaptability: ${adaptabilityLabels[adaptability]}, which decides the proof.`,
  veto: ({ veto, laggard }) => {
    const text = veto
      ? 'Approves, decides or is a gatekeeper'
      : 'Does not approve or decide, and is no gatekeeper';
    if (!laggard) return `${text}.`;
    return `${text}, so we ${veto ? 'show what stays as it is' : 'keep informed and ask for nothing'}.`;
  },
  orientation: ({ orientations }) =>
    orientations.length === 0
      ? 'Decision orientation is not rated, so the form of the message is open.'
      : `Decision orientation: ${orientations.map((value) => orientationLabels[value]).join(', then ')}, which decides the form of the message.`,
  culture: (culture) => cultureSaid(culture, 'channel and pace'),
  'culture-pace': (culture) => cultureSaid(culture, 'the pace'),
  'no-contact': ({ spread, ...cadence }) => {
    const turns = `First conversations are spread by priority, ${LINES_A_WEEK} people a week.`;
    return `No conversation is noted (${cadenceSaid(cadence)}).${spread ? ` ${turns}` : ''}`;
  },
  'contact-due': ({ last, due, on, ...cadence }) => {
    const shifted = on === due ? '' : `, a day off, so on ${dayText(on)}`;
    return `Last conversation on ${dayText(last)} (${cadenceSaid(cadence)}): due on ${dayText(due)}${shifted}.`;
  },
  'contact-overdue': ({ last, due, pace: _pace, ...cadence }) =>
    `Last conversation on ${dayText(last)} (${cadenceSaid(cadence)}): the next was due by ${dayText(due)}.`,
  debt: (_none, { state, personId, today }) =>
    factOfDebt(state, personId, today) || 'We owe this person something that is overdue, so it comes first.',
  'promise-due': ({ on }) => `Something of ours is due to this person on ${dayText(on)}, and this does it.`,
  'meeting-near': ({ on }) => `There is a meeting on ${dayText(on)}, and this prepares it.`,
  leaves: ({ on }) => `Leaves on ${dayText(on)}: the hand-over comes before that day.`,
  left: ({ on }) =>
    `Left on ${dayText(on)}: the relationship goes on elsewhere, and somebody else takes over here.`,
  'takes-on': ({ personId: leaverId, on }, { state }) =>
    `${leaverId === null ? 'Somebody who speaks for us' : nameOf(state, leaverId)} leaves on ${dayText(on)}: whoever stays and supports us takes on the work.`,
  play: ({ play, step }, { state, personId, today }) => {
    const found = plays.find(({ kind }) => kind === play);
    if (found === undefined) return 'A step of a play.';
    const done = found.steps.find(({ id }) => id === step);
    const fact = offersOf(state, today).find(
      ({ cast }) => cast.kind === play && Object.values(cast.parts).some((ids) => ids?.includes(personId)),
    )?.because;
    return `${found.title}: ${fact ?? done?.why ?? 'a step of this play.'}`;
  },
  'opens-doors': ({ personIds, of }, { state }) => {
    const names = personIds.map((id) => nameOf(state, id));
    const more = of - names.length;
    return `Can help us with ${listed(more > 0 ? [...names, `${more} more`] : names)}: all of it is asked in one talk.`;
  },
  'agenda-known': () => 'The objectives are known, so we do not ask for them again.',
  'own-channel': () => 'The channel is this person’s own wish.',
  'guarded-channel': ({ guarded }) => guardedTexts[guarded],
  group: ({ leader }) => `${groupSaid(leader)}.`,
  'group-order': ({ leader, personId: firstId }, { state, personId }) =>
    firstId === personId
      ? 'We hear those who are not for it and stand together one by one, and begin here.'
      : `${groupSaid(leader)}, and begin with ${nameOf(state, firstId)}.`,
  timing: ({ timing, day }) => timingTexts[timing](dayText(day)),
  'as-written': ({ text }) => text,
};

function groupSaid(leader: boolean): string {
  return leader
    ? 'We hear the others who are not for it and stand together first, one by one'
    : 'We hear those who are not for it and stand together one by one';
}

const guardedTexts: Readonly<Record<(typeof guardedStances)[number], string>> = {
  coach: 'We put nothing on paper that others could hold against this person.',
  against: 'We speak face to face, with nobody above on copy.',
  assistant: 'We call for a date and keep it short.',
};

const timingTexts: Readonly<Record<(typeof timings)[number], (day: string) => string>> = {
  promise: (day) => `By ${day}, when it is due.`,
  debt: () => 'Due on the next working day.',
  meeting: () => 'The working day before the meeting.',
  'meeting-lead': () => 'The working day before the paper is wished for.',
  leaving: () => 'Within three working days, before the last day.',
  first: () => 'One of the five highest priorities: within ten working days.',
  window: (day) => `In time for ${day}.`,
  'while-there': (day) => `Whoever opens this door leaves on ${day}.`,
  'handed-over': (day) => `Before ${day}, while whoever leaves can still hand over.`,
  step: () => 'A few days after the step before it.',
  'in-meeting': (day) => `In the meeting on ${day}, where it can be asked.`,
  moved: (day) => `After what it waits for, which you moved to ${day}.`,
  'needs-date': (day) => `The talk planned for ${day} needs a date in that calendar first.`,
  'not-before': () => 'Not before the day until which you put it off.',
  week: () => `After the five highest priorities, ${LINES_A_WEEK} lines a week for each of us.`,
};

/** A strategy within a sentence, with its plain form: `leverage (build on support)`. */
function asStrategy(strategy: Strategy): string {
  return `${strategyLabels[strategy].toLowerCase()} (${plainStrategyForms[strategy]})`;
}

function supportSaid(support: Support | null): string {
  return support === null ? 'Support is not rated: find out first' : `Support: ${supportLabels[support]}`;
}

/** What the user gave as a reason, while the choice stands: it is kept with the person alone. */
function ownReason(state: PartnerState, personId: PersonId): string {
  const person = state.person.get(personId);
  if (person === undefined || person.strategyOverride === null) return '.';
  const reason = person.strategyReason.trim();
  return `: ${reason === '' ? 'no reason given' : reason}`;
}

const championTexts = {
  champion: 'Our champion: we go around this person to nobody.',
  coach: 'A coach: we ask for facts and advice, and load no decision on this person.',
  none: 'Nobody who argues for us can be asked about this person now.',
} as const;

type Culture = ValuesOf<(typeof becauseCodes)['culture']>;
function cultureSaid({ type, second, source }: Culture, decides: 'channel and pace' | 'the pace'): string {
  if (type === null || source === null)
    return `The culture of the partner is not known, so ${decides} ${decides === 'the pace' ? 'is' : 'are'} open.`;
  return `Culture of the partner: ${typeInSentence(type, second)}, ${cultureSources[source]}${second === null ? ', which' : '; the first'} decides ${decides}.`;
}

const cultureSources = { questionnaire: 'by the questionnaire', said: 'as you chose' } as const;

type Cadence = { readonly everyDays: number; readonly planned: boolean };
function cadenceSaid({ everyDays: days, planned }: Cadence): string {
  return `${planned ? 'planned' : 'guideline'}: ${everyDays(days)}`;
}

function dayText(date: IsoDate | null): string {
  return date === null ? 'an unknown day' : dateText(date);
}
