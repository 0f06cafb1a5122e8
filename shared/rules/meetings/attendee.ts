import { messageFormOf, proofOf } from '../campaign/own-proof.ts';
import { proofFor } from '../../playbook/plan/proof.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { confidenceLabels, roleLabels, type Adaptability } from '../../model/rating.ts';
import { promiseSideLabels } from '../../model/promise.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { lowerFirst, sentence, withoutPoint } from '../../text/wording.ts';
import { dateText, daysText } from '../../reading/calendar.ts';
import { championsOf } from '../champions/champion.ts';
import { objectivesOf, ownChannel } from '../campaign/known.ts';
import { freshnessOf } from '../touchpoints/freshness.ts';
import { actionsFor } from '../individual-plan/has-plan.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { whomToAskAbout } from '../people/path-in.ts';
import { noPathText, pathText } from '../people/path-text.ts';
import { nextLineOf } from '../plan/view.ts';
import { waysIn } from '../plan/ways-in.ts';
import { openPromises } from '../touchpoints/promises.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { ratingOf, valueOf, valuesOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { stanceText } from '../people/stance-text.ts';
import { briefText, type BriefText } from './brief-text.ts';
import { personTextKey } from '../../reading/objections.ts';
import { notedText, objectionsText, stakeText } from './personal.ts';
import { sayText } from './say.ts';

/** Somebody of the partner in the room (method, section 8). */
export type BriefAttendee = {
  readonly personId: PersonId;
  readonly name: string;
  /** Title and department. */
  readonly position: string;
  /** Such as `Key player`, `Champion`, `Decision maker`. */
  readonly marks: readonly string[];
  readonly stance: BriefText;
  readonly moves: BriefText;
  /** What the person personally gains or loses. */
  readonly stake: BriefText;
  /** What is noted about the person, and what came of asking about them. */
  readonly noted: BriefText;
  /** What the person has against it: the map has no place for it, so it is the user's, of this meeting or of the one before. */
  readonly objections: BriefText;
  /** The one thing to say to them, and the one to hear from them. */
  readonly say: BriefText;
  readonly hear: BriefText;
  readonly touch: BriefText;
  readonly promises: BriefText;
  readonly actions: BriefText;
  /** How we get to the person; empty when nobody leads there, or one of us in the room knows the person. */
  readonly path: BriefText;
};

/** What one has to know about a person before the meeting, with the user's own texts in place of the map's. `heard` is what they are asked. */
export function briefAttendee(
  state: PartnerState,
  personId: PersonId,
  row: MeetingBrief,
  heard: string,
  today: IsoDate,
): BriefAttendee {
  const seat = seatOf(state, personId);
  const path = waysIn(state, personId, today)[0] ?? null;
  const known = path?.via.length === 0 && path.colleagueId !== null;
  const inRoom = known && row.colleagueIds.some((id) => id === path.colleagueId);
  const text = (part: string, label: string, fromMap: string, missing = '') =>
    briefText(row, personTextKey(personId, part), label, fromMap, missing);
  return {
    personId,
    name: nameOf(state, personId),
    position: [seat?.title ?? '', seat?.department ?? ''].filter((part) => part !== '').join(', '),
    marks: marksOf(state, personId, today),
    stance: text('stance', 'Stance', standText(state, personId, today)),
    moves: text('moves', 'What moves them', movesText(state, personId, today)),
    stake: text('stake', 'Personal stake', stakeText(state, personId), 'not known yet'),
    noted: text('noted', 'Noted', notedText(state, personId)),
    objections: text('objections', 'Objections', objectionsText(state, personId, row), 'none noted'),
    say: text('say', 'Say', sayText(state, personId, row, today)),
    hear: text('hear', 'Hear', heard),
    touch: text('touch', 'Last conversation', touchText(state, personId, today)),
    promises: text('promises', 'Open promises', promisesText(state, personId, today), 'none'),
    actions: text('actions', 'Open actions', actionsText(state, personId, today), 'none'),
    path: text(
      'path',
      'Path in',
      inRoom ? '' : path === null ? weakText(state, personId, today) : pathText(state, path),
      inRoom ? '' : 'none known',
    ),
  };
}

/** What the brief says where no way in is good; empty where none is known at all. */
function weakText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  return whomToAskAbout(state, personId, today) === null ? '' : noPathText(state, personId, today);
}

function marksOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly string[] {
  const { championIds, coachIds } = championsOf(state, today);
  return [
    ...(isKeyPlayer(state, personId) ? ['Key player'] : []),
    ...(championIds.has(personId) ? ['Champion'] : []),
    ...(coachIds.has(personId) ? ['Coach'] : []),
    ...valuesOf(state, personId, 'role').map((role) => roleLabels[role]),
  ];
}

/** Where the person stands and what follows, and how we know. */
function standText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const rating = ratingOf(state, personId, 'support');
  const rated = valueOf(state, personId, 'support') !== null;
  const confidence = rating?.confidence ?? null;
  const evidence = rated ? (rating?.evidence.trim() ?? '') : '';
  const how = !rated || confidence === null ? '' : confidenceLabels[confidence];
  const known = how === '' || evidence === '' ? sentence(`${how}${evidence}`) : `${how}: ${evidence}`;
  const planned = nextLineOf(state, personId, today)?.strategy ?? null;
  return [`${stanceText(state, personId, today, planned)}.`, known].filter((part) => part !== '').join(' ');
}

/** What the person wants, and in which form and with which proof the plan goes about it. */
function movesText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const objectives = objectivesOf(state, personId);
  const line = nextLineOf(state, personId, today);
  const proof = (line?.proof ?? '') || proofOf(state, personId, false);
  const convinced = convincedText(proof, valueOf(state, personId, 'adaptability'));
  const form = (line?.messageForm ?? '') || messageFormOf(state, personId);
  const own = ownChannel(state, personId);
  return [
    objectives === '' ? '' : `Objectives: ${sentence(objectives)}`,
    own === '' || form.includes(withoutPoint(own)) ? '' : `Asks for: ${sentence(own)}`,
    form,
    convinced,
  ]
    .filter((part) => part.trim() !== '')
    .join(' ');
}

/** What convinces: the words of the map as they are, those of the method as a list. */
function convincedText(proof: string, adaptability: Adaptability | null): string {
  if (adaptability === null && proof === proofFor(null, false))
    return `What convinces is ${lowerFirst(proof)}`;
  const usual = [true, false].some((veto) => proof === proofFor(adaptability, veto));
  return usual ? `Convinced by: ${lowerFirst(proof)}` : proof;
}

function touchText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const { days, overdueDays, arrangedOn } = freshnessOf(state, personId, today);
  const next = arrangedOn === null ? '' : ` The next conversation is arranged for ${dateText(arrangedOn)}.`;
  const last = touchesOf(state, personId).find(({ on }) => on !== null && on <= today);
  if (last === undefined || last.on === null) return `No conversation is noted.${next}`;
  const ago = days === null ? '' : `, ${days === 0 ? 'today' : `${daysText(days)} ago`}`;
  const late = overdueDays > 0 ? ` The next conversation is ${daysText(overdueDays)} overdue.` : next;
  const summary = last.summary.trim();
  const what = `${touchpointKindLabels[last.kind]} on ${dateText(last.on)}${ago}`;
  return `${what}${summary === '' ? '.' : `: ${sentence(summary)}`}${late}`;
}

function actionsText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  return actionsFor(state, personId)
    .filter(({ done, text }) => !done && text.trim() !== '')
    .map(({ text, due, ownerColleagueId }) => {
      const owner = colleagueNameOf(state, ownerColleagueId);
      const details = [owner, dueText(due, today)].filter((part) => part !== '').join(', ');
      return `${withoutPoint(text)}${details === '' ? '' : ` (${details})`}.`;
    })
    .join(' ');
}

function dueText(due: IsoDate | null, today: IsoDate): string {
  if (due === null) return '';
  return due < today ? `was due ${dateText(due)}` : `by ${dateText(due)}`;
}

function promisesText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  return openPromises(state, personId)
    .map((promise) => {
      const due = dueText(promise.due, today);
      return `${promiseSideLabels[promise.side]}: ${withoutPoint(promise.text)}${due === '' ? '' : ` (${due})`}.`;
    })
    .join(' ');
}
