import type { IsoDate } from '../../model/id.ts';
import { objectivePartLabels, type ObjectivePart } from '../../model/objective.ts';
import type { PromiseSide } from '../../model/promise.ts';
import { addDays, dateText, daysText, everyDays } from '../../reading/calendar.ts';
import { ARRANGED_WITHIN_DAYS } from '../touchpoints/arranged.ts';
import type {
  AgendaFacts,
  CadenceFact,
  DatedFact,
  MeetingFact,
  PartnerFact,
  StaleFact,
} from './agenda-facts.ts';
import { agendaKinds, type AgendaItem } from './agenda-item.ts';

/** A planned meeting stands for a contact that is due up to this many days before it. */
export const MEETS_ANYWAY_DAYS = 3;

/** How many days ahead the Today view looks. */
export const AGENDA_DAYS = 30;

type Draft = Omit<AgendaItem, 'partnerName' | 'country' | 'weight'>;

const plain = {
  personIds: [],
  personName: '',
  detail: '',
  time: '',
  place: '',
  colleagueName: '',
  side: null,
};

/** What is due or overdue up to a number of days from today, over all partners of the facts: earliest first. */
export function agendaOf(facts: AgendaFacts, today: IsoDate, days = AGENDA_DAYS): readonly AgendaItem[] {
  const partners = new Map(facts.partners.map((partner) => [partner.id, partner]));
  const until = addDays(today, days);
  const weights = new Map(facts.weights.map(({ personId, influence }) => [personId, influence]));
  const weightOf = ({ personIds }: Draft): AgendaItem['weight'] => {
    const known = personIds.flatMap((id) => weights.get(id) ?? []);
    return known.includes('inner-circle') ? 2 : known.length > 0 ? 1 : 0;
  };
  const drafts: readonly Draft[] = [
    ...facts.dated.map((fact) => fromDated(fact, today)),
    ...facts.partners.flatMap(reviewOf),
    ...facts.cadences
      .filter(({ nextTouch }) => !isSoon(nextTouch, today))
      .map((fact) => cadenceItem(fact, today))
      .filter((item) => !meetsAnyway(item, facts.meetings, today)),
    ...facts.meetings.map((fact) => meetingItem(fact, today)),
    ...facts.stale.map(staleItem),
  ];
  return drafts
    .flatMap((draft) => {
      const partner = partners.get(draft.partnerId);
      return partner === undefined || draft.due > until
        ? []
        : [{ ...draft, partnerName: partner.name, country: partner.country, weight: weightOf(draft) }];
    })
    .toSorted(inOrder);
}

function fromDated({ kind, id, personId, ...fact }: DatedFact, today: IsoDate): Draft {
  const { partnerId, personName, personLeftOn, colleagueName, text, due, side, part, measure } = fact;
  const personIds = personId === null ? [] : [personId];
  const about =
    kind === 'promise'
      ? promiseText(side ?? 'ours', personName, colleagueName)
      : part === null
        ? ''
        : objectiveText(part, measure);
  const isGone = personLeftOn !== null && personLeftOn <= today;
  // Beside everything but a promise stands the name.
  const left = !isGone ? '' : kind === 'promise' ? goneNames([personName]) : 'left the partner';
  const detail = [about, left].filter(Boolean).join('; ');
  return {
    ...plain,
    id: `${kind} ${id}`,
    kind,
    partnerId,
    rowId: id,
    personIds,
    personName,
    text: kind === 'step' ? `First action: ${text}` : text,
    detail,
    due,
    colleagueName,
    side,
  };
}

/** Such as `Ada Berg left the partner`; empty for nobody. */
function goneNames(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names.join(', ')} left the partner`;
}

/** Which part of the objectives it is, and how one sees that it is reached. */
function objectiveText(part: ObjectivePart, measure: string): string {
  const label = objectivePartLabels[part];
  return measure.trim() === '' ? label : `${label}: ${measure.trim()}`;
}

/** Who promised whom, such as `Hannah promised Karin`. */
export function promiseText(side: PromiseSide, personName: string, colleagueName: string): string {
  if (side === 'ours') return `${colleagueName || 'We'} promised${personName === '' ? '' : ` ${personName}`}`;
  return `${personName || 'They'} promised${colleagueName === '' ? ' us' : ` ${colleagueName}`}`;
}

function reviewOf({ id, nextReviewOn, reviewEveryDays }: PartnerFact): readonly Draft[] {
  if (nextReviewOn === null) return [];
  const detail = reviewEveryDays === null ? '' : `Planned ${everyDays(reviewEveryDays)}`;
  return [
    {
      ...plain,
      id: `review ${id}`,
      kind: 'review',
      partnerId: id,
      rowId: id,
      text: 'Review the relationship',
      detail,
      due: nextReviewOn,
    },
  ];
}

function cadenceItem(fact: CadenceFact, today: IsoDate): Draft {
  const { partnerId, personId, personName, colleagueName, lastTouch, cadenceDays, movedTo } = fact;
  return {
    ...plain,
    id: `cadence ${personId}`,
    kind: 'cadence',
    partnerId,
    rowId: personId,
    personIds: [personId],
    personName,
    colleagueName,
    text: `Get in touch with ${personName}`,
    detail: whyContact(fact),
    // Without any contact nobody knows since when it is due, so it is due now.
    due: movedTo ?? (lastTouch === null ? today : addDays(lastTouch, cadenceDays)),
  };
}

function whyContact({ cadenceDays, lastTouch, movedTo }: CadenceFact): string {
  const plan = `Planned ${everyDays(cadenceDays)}`;
  const last =
    lastTouch === null ? 'no conversation is noted yet' : `you last talked on ${dateText(lastTouch)}`;
  return `${plan}; ${last}${movedTo === null ? '' : `; moved to ${dateText(movedTo)}`}`;
}

/** Whether a day is so near that a contact on it counts as arranged (method, section 7). */
function isSoon(on: IsoDate | null, today: IsoDate): boolean {
  return on !== null && on >= today && on <= addDays(today, ARRANGED_WITHIN_DAYS);
}

/** Whether a meeting with the person is arranged, or comes so soon after a contact is due that nobody has to ask for one. */
function meetsAnyway(
  { personIds: [personId], due }: Draft,
  meetings: readonly MeetingFact[],
  today: IsoDate,
): boolean {
  const last = addDays(due < today ? today : due, MEETS_ANYWAY_DAYS);
  return meetings.some(
    ({ personIds, on }) =>
      personId !== undefined &&
      personIds.includes(personId) &&
      (isSoon(on, today) || (on >= today && on <= last)),
  );
}

function meetingItem(fact: MeetingFact, today: IsoDate): Draft {
  const { partnerId, id, title, on, time, place, personIds, personNames } = fact;
  const gone = goneNames(fact.goneNames);
  const name = title.trim() === '' ? 'Meeting' : title.trim();
  return {
    ...plain,
    id: `meeting ${id}`,
    kind: 'meeting',
    partnerId,
    rowId: id,
    personIds,
    personName: personNames.join(', '),
    text: on < today ? `Write up: ${name}` : name,
    detail: [[on < today ? '' : time, place.trim()].filter(Boolean).join(', '), gone]
      .filter(Boolean)
      .join('; '),
    due: on,
    time,
    place: place.trim(),
  };
}

function staleItem({ partnerId, ratings, people, oldestOn, intervalDays }: StaleFact): Draft {
  const count = ratings === 1 ? '1 stale rating' : `${ratings} stale ratings`;
  const who = people === 1 ? '1 person' : `${people} people`;
  return {
    ...plain,
    id: `stale ${partnerId}`,
    kind: 'stale',
    partnerId,
    rowId: partnerId,
    text: `${count} of ${who}`,
    detail: `Older than ${daysText(intervalDays)}`,
    due: addDays(oldestOn, intervalDays + 1),
  };
}

/** For sorting: `9:30` before `10:00`, no time last. */
function clockOf({ time }: AgendaItem): string {
  return time === '' ? '99' : time.padStart(5, '0');
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  // Ratings grow stale all the time: they wait behind what was agreed for a day.
  if ((a.kind === 'stale') !== (b.kind === 'stale')) return a.kind === 'stale' ? 1 : -1;
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  const times = clockOf(a).localeCompare(clockOf(b));
  if (times !== 0) return times;
  const kinds = agendaKinds.indexOf(a.kind) - agendaKinds.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  return a.partnerName.localeCompare(b.partnerName) || (a.id < b.id ? -1 : 1);
}
