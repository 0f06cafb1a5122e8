import type { Because } from '../../model/because.ts';
import { MOST_NAMED, MOST_OF_VALUE, type timings } from '../../model/because.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Adaptability, Coverage, RelationshipLevel } from '../../model/rating.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { remembering } from '../../text/remembering.ts';
import { becauseOfOutcomes } from '../tactics/tactic-outcomes.ts';
import type { Guarded } from './channel.ts';
import { convinces } from './convinces.ts';
import type { Draft } from './draft.ts';
import type { Given } from './give-out.ts';
import { objectivesOf } from './known.ts';

/** Why a line has its day. */
export type Timing = (typeof timings)[number];

/** What a line was made of besides the map. */
export type LineReasons = {
  readonly date: Because;
  readonly timing: Timing;
  /** The day that `timing` speaks of; null = none. */
  readonly day: IsoDate | null;
  readonly guarded: Guarded;
  /** With whom of the person’s group to begin; null = of no group, or nobody comes first. */
  readonly beginWith: PersonId | null;
  /** For whom the person is asked something, in order of priority. */
  readonly askedFor: readonly PersonId[];
};

/**
 * Why a line says what it says (method, section 5, point 4), what matters first at the top: what comes before a tactic or is asked, else why
 * this tactic; then what decided the strategy, then what the tactic used.
 */
export function becauseOfLine(state: PartnerState, draft: Draft, reasons: LineReasons): readonly Because[] {
  const { subject, given } = draft;
  const { personId, strategy } = subject;
  const list: Because[] = [];
  const event = becauseOfEvent(draft);
  if (event !== null) list.push(event);
  if (reasons.askedFor.length > 0) list.push(becauseOfFavours(reasons.askedFor));
  const tactic = given?.tactic === undefined ? [] : [becauseOfTactic(given.tactic.id)];
  const leads = list.length === 0;
  if (leads) list.push(...tactic);
  list.push(...strategy.because);
  const coverage = valueOf(state, personId, 'coverage');
  const decides = draft.kind === 'tactic' && decidesTactic(given, coverage);
  list.push(decides ? becauseOfCoverage(coverage) : coverageAside(coverage));
  if (given !== null) list.push(...becauseOfTacticUse(state, personId, given, draft, reasons.beginWith));
  if (!leads) list.push(...tactic);
  if (objectivesOf(state, personId) !== '') list.push(agendaKnown);
  if (convinces(draft)) {
    list.push(becauseOfAdaptability(valueOf(state, personId, 'adaptability')));
    list.push(becauseOfOrientation(state, personId));
  }
  const channel = becauseOfChannel(state, personId, reasons.guarded);
  if (channel !== null) list.push(channel);
  list.push(becauseOfCulture(state, channel !== null), becauseOfTiming(reasons), reasons.date);
  return list;
}

function becauseOfTacticUse(
  state: PartnerState,
  personId: PersonId,
  { tactic, inputs, choice, named }: Given,
  { subject }: Draft,
  beginWith: PersonId | null,
): readonly Because[] {
  const { strategy } = subject;
  const used = new Set(Object.keys(tactic?.applies ?? {}));
  const list: Because[] = [];
  // Of a way that the line does not take, nothing is said.
  const isTaken = subject.known || named.via.length > 0 || named.colleagueId !== null;
  if (isTaken ? used.has('path') || strategy.findOutFirst : used.has('path') && inputs.path === 'none')
    list.push(becauseOfPath(subject.known, named));
  if (used.has('champion') || strategy.findOutFirst || strategy.contain)
    list.push(becauseOfChampion(inputs.champion, named.championId));
  if (used.has('reach'))
    list.push({
      input: 'reach',
      value: inputs.reach,
      code: 'reach',
      params: { reaches: inputs.reach === 'yes' },
    });
  if (used.has('relationship')) list.push(becauseOfRelationship(valueOf(state, personId, 'relationship')));
  if (inputs.faction !== 'none') list.push(becauseOfGroup(inputs.faction === 'leader', beginWith));
  const outcome = becauseOfOutcomes(choice);
  if (outcome !== null) list.push(outcome);
  if (used.has('veto') || inputs.adaptability === 'laggard') {
    const params = { veto: inputs.veto === 'yes', laggard: inputs.adaptability === 'laggard' };
    list.push({ input: 'veto', value: inputs.veto, code: 'veto', params });
  }
  return list;
}

function becauseOfEvent({ kind, on, subject }: Draft): Because | null {
  switch (kind) {
    case 'takes-on': {
      const personId = subject.inherits?.leaverId ?? null;
      return { input: 'event', value: `takes-on ${on ?? ''}`, code: 'takes-on', params: { personId, on } };
    }
    case 'debt':
      return { input: 'event', value: 'debt', code: 'debt', params: {} };
    case 'promise':
      return { input: 'event', value: `promise ${on ?? ''}`, code: 'promise-due', params: { on } };
    case 'meeting':
      return { input: 'event', value: `meeting ${on ?? ''}`, code: 'meeting-near', params: { on } };
    case 'leaving':
      return { input: 'event', value: `leaving ${on ?? ''}`, code: 'leaves', params: { on } };
    case 'after-leaver':
    case 'follow-up':
    case 'tactic':
    case 'favours':
      return null;
  }
}

function becauseOfFavours(personIds: readonly PersonId[]): Because {
  const named = personIds.slice(0, MOST_NAMED);
  const value = personIds.join(' ').slice(0, MOST_OF_VALUE);
  return { input: 'favours', value, code: 'opens-doors', params: { personIds: named, of: personIds.length } };
}

function becauseOfGroup(leader: boolean, firstId: PersonId | null): Because {
  const standing = leader ? 'leader' : 'member';
  return firstId === null
    ? { input: 'group', value: standing, code: 'group', params: { leader } }
    : {
        input: 'group',
        value: `${standing} ${firstId}`,
        code: 'group-order',
        params: { leader, personId: firstId },
      };
}

const agendaKnown: Because = { input: 'agenda', value: 'known', code: 'agenda-known', params: {} };

const becauseOfCoverage = remembering((coverage: Coverage | null): Because => {
  return { input: 'coverage', value: coverage ?? '', code: 'coverage', params: { coverage } };
});

/** Whether somebody whose coverage is not rated would get another tactic: only then coverage decides. */
function decidesTactic(given: Given | null, coverage: Coverage | null): boolean {
  const fits: readonly string[] | undefined = given?.tactic?.applies.coverage;
  if (fits === undefined) return false;
  return coverage === null ? fits.length === 1 : !fits.includes('not-rated');
}

const coverageAside = remembering((coverage: Coverage | null): Because => {
  return { input: 'coverage', value: coverage ?? '', code: 'coverage-aside', params: { coverage } };
});

function becauseOfPath(known: boolean, { via, colleagueId, weight }: Given['named']): Because {
  if (via.length === 0 && !known && colleagueId === null)
    return { input: 'path', value: '', code: 'no-path', params: {} };
  const value = [colleagueId ?? '', ...via].join(' ').slice(0, MOST_OF_VALUE);
  return { input: 'path', value, code: 'path', params: { colleagueId, via, weight } };
}

function becauseOfChampion(standing: Given['inputs']['champion'], championId: PersonId | null): Because {
  if (standing !== 'other')
    return { input: 'champion', value: standing, code: 'champion', params: { standing } };
  if (championId === null)
    return { input: 'champion', value: 'other', code: 'champion', params: { standing: 'none' } };
  const value = `other ${championId}`;
  return { input: 'champion', value, code: 'champion-to-ask', params: { personId: championId } };
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

function becauseOfOrientation(state: PartnerState, personId: PersonId): Because {
  const orientations = valuesOf(state, personId, 'orientation');
  const value = orientations.join(' ');
  return { input: 'orientation', value, code: 'orientation', params: { orientations } };
}

/** Who has the say about the channel before the culture of the partner: the person, then what the stance asks for; null = nobody. */
function becauseOfChannel(state: PartnerState, personId: PersonId, guarded: Guarded): Because | null {
  if ((state.person.get(personId)?.communicationPlan.trim() ?? '') !== '')
    return { input: 'channel', value: 'own', code: 'own-channel', params: {} };
  return guarded === null
    ? null
    : { input: 'channel', value: guarded, code: 'guarded-channel', params: { guarded } };
}

/** The culture decides the channel only where neither the person nor their stance did. */
function becauseOfCulture(state: PartnerState, channelIsDecided: boolean): Because {
  const { type, second, source } = cultureTypeFor(state);
  const code = channelIsDecided ? 'culture-pace' : 'culture';
  return { input: 'culture', value: type ?? '', code, params: { type, second, source } };
}

/** Why a line has its day. The value leaves days out that move with today, so that a new day alone is no change. */
export function becauseOfTiming({ timing, day }: Pick<LineReasons, 'timing' | 'day'>): Because {
  const value = timing === 'first' || timing === 'week' ? 'queue' : `${timing} ${day ?? ''}`;
  return { input: 'timing', value, code: 'timing', params: { timing, day } };
}
