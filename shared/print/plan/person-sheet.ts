import type { IsoDate } from '../../model/id.ts';
import { noName, type Person } from '../../model/person.ts';
import { type Line, influenceStrengthText } from '../../model/line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  ratingDefinitions,
  ratingKinds,
  type RatingKind,
  confidenceLabels,
  coverageLabels,
  supportSigns,
} from '../../model/rating.ts';
import { dateText, daysText, everyDays } from '../../reading/calendar.ts';
import { championsOf } from '../../rules/champions/champion.ts';
import { freshnessOf } from '../../rules/touchpoints/freshness.ts';
import { isKeyPlayer } from '../../rules/people/key-player.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { leavingText, nameOf } from '../../reading/people.ts';
import { isStale, ratingOf, valuesOf } from '../../reading/ratings.ts';
import { partnerOf } from '../../reading/partner.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { dateOrEmpty, joined, keyedFacts, positionOf } from '../phrase.ts';
import type { PersonFactKey, PersonSheet, PrintedRating } from './plan-document.ts';
import { linesThatCount } from '../../reading/lines.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** Everything that is known about a person, for the internal plan. */
export function personSheet(state: PartnerState, person: Person, today: IsoDate): PersonSheet {
  const ratings = ratingKinds.map((kind) => ({ kind, printed: printedRating(state, person, kind, today) }));
  return {
    personId: person.id,
    name: nameOrNone(person),
    position: positionOf(seatOf(state, person.id)),
    marks: marksOf(state, person, today),
    facts: personFacts(state, person, today),
    ratings: ratings.flatMap(({ printed }) => printed ?? []),
    notRated: ratings
      .filter(({ printed }) => printed === null)
      .map(({ kind }) => ratingDefinitions[kind].label),
    lines: linesOf(state, person),
    notes: person.notes.trim(),
  };
}

/** The name of a person as a heading; never empty. */
export function nameOrNone(person: Person): string {
  return person.name.trim() === '' ? noName : person.name.trim();
}

function marksOf(state: PartnerState, person: Person, today: IsoDate): readonly string[] {
  const champions = championsOf(state, today);
  const marks: string[] = [];
  if (isKeyPlayer(state, person.id)) marks.push('Key player');
  if (champions.championIds.has(person.id)) marks.push('Champion');
  if (champions.coachIds.has(person.id)) marks.push('Coach');
  if (person.leftOn !== null) marks.push(leavingText(person.leftOn, today));
  return marks;
}

const factLabels: Readonly<Record<PersonFactKey, string>> = {
  manager: 'Reports to',
  contact: 'Contact',
  'in-charge': 'In charge',
  'last-contact': 'Last conversation',
  'known-by': 'Known by',
};

function personFacts(state: PartnerState, person: Person, today: IsoDate): PersonSheet['facts'] {
  const seat = seatOf(state, person.id);
  const manager =
    seat === undefined || seat.reportsToSeatId === null ? undefined : personOf(state, seat.reportsToSeatId);
  const owner = person.ownerColleagueId === null ? undefined : state.colleague.get(person.ownerColleagueId);
  const freshness = freshnessOf(state, person.id, today);
  const cadence = person.cadenceDays === null ? '' : `${everyDays(person.cadenceDays)} planned`;
  const overdue =
    freshness.arrangedOn !== null
      ? `arranged for ${dateText(freshness.arrangedOn)}`
      : freshness.overdueDays > 0
        ? `${daysText(freshness.overdueDays)} overdue`
        : '';
  const known = [...acquaintancesThatCount(state.acquaintance).values()]
    .filter((acquaintance) => acquaintance.personId === person.id && acquaintance.now !== 'none')
    .map((acquaintance) => {
      const name = colleagueNameOf(state, acquaintance.colleagueId);
      return name === '' ? '' : `${name} (${coverageLabels[acquaintance.now].toLowerCase()})`;
    });
  return keyedFacts(factLabels, {
    manager: manager === undefined ? '' : nameOrNone(manager),
    contact: joined([person.email, person.phone, person.location]),
    'in-charge': owner?.name ?? '',
    'last-contact': joined([dateOrEmpty(freshness.lastTouch), cadence, overdue]),
    'known-by': joined(known.sort(), ', '),
  });
}

function printedRating(
  state: PartnerState,
  person: Person,
  kind: RatingKind,
  today: IsoDate,
): PrintedRating | null {
  const rating = ratingOf(state, person.id, kind);
  const values = valuesOf(state, person.id, kind);
  if (rating === undefined || values.length === 0) return null;
  const definition = ratingDefinitions[kind];
  const labels = values.map((value) => definition.labels[value] ?? value);
  const support = kind === 'support' ? valuesOf(state, person.id, 'support')[0] : undefined;
  return {
    label: definition.label,
    value: support === undefined ? labels.join(', ') : `${supportSigns[support]} ${labels.join(', ')}`,
    evidence: rating.evidence.trim(),
    confidence: rating.confidence === null ? '' : confidenceLabels[rating.confidence],
    source: joined([rating.ratedBy, dateOrEmpty(rating.ratedOn)], ', '),
    stale: isStale(rating, today, partnerOf(state)?.reviewIntervalDays ?? 180),
  };
}

function linesOf(state: PartnerState, person: Person): readonly string[] {
  const seat = seatOf(state, person.id);
  const sentences: string[] = [];
  for (const line of linesThatCount(state.line).values()) {
    const sentence = lineSentence(state, line, person.id, seat?.id ?? null);
    if (sentence !== null)
      sentences.push(line.note.trim() === '' ? sentence : `${sentence}: ${line.note.trim()}`);
  }
  return sentences.sort();
}

function lineSentence(
  state: PartnerState,
  line: Line,
  personId: string,
  seatId: string | null,
): string | null {
  if (line.kind === 'dotted') {
    if (seatId === null || line.toSeatId === null || line.fromSeatId !== seatId) return null;
    const manager = personOf(state, line.toSeatId);
    const title = state.seat.get(line.toSeatId)?.title.trim() ?? '';
    return `Dotted line to ${manager === undefined ? title || 'a vacant seat' : nameOrNone(manager)}`;
  }
  const { fromPersonId, toPersonId } = line;
  if (fromPersonId === null || toPersonId === null) return null;
  if (fromPersonId !== personId && toPersonId !== personId) return null;
  const other = nameOf(state, fromPersonId === personId ? toPersonId : fromPersonId);
  switch (line.kind) {
    case 'influences': {
      const how = influenceStrengthText(line.strength);
      return fromPersonId === personId ? `Influences ${other} ${how}` : `Is influenced by ${other} ${how}`;
    }
    case 'ally':
      return `Ally of ${other}`;
    case 'conflict':
      return `In conflict with ${other}`;
  }
}
