import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { GONE_SLOT } from '#shared/rules/campaign/gone.ts';
import { isGoneBy } from '#shared/rules/meetings/attendance.ts';
import { noName } from '#shared/model/person.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { agendaOf, MEETS_ANYWAY_DAYS } from '#shared/rules/agenda/agenda.ts';
import type {
  AgendaFacts,
  CadenceFact,
  DatedFact,
  MeetingFact,
  PartnerFact,
  StaleFact,
  WeightFact,
} from '#shared/rules/agenda/agenda-facts.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';
import { ARRANGED_WITHIN_DAYS } from '#shared/rules/touchpoints/arranged.ts';
import { PLANNED_CONTACT_RULE } from '#shared/rules/touchpoints/planned-contact.ts';
import { parsed } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { hasNotLeft, isDay, listIn } from '../engine/readable.ts';

export type AgendaWish = {
  /** One partner, or null for all that are not archived. */
  readonly partnerId: string | null;
  /** How many days ahead. */
  readonly days: number;
};

/** What is due or overdue. Cost: one pass over the open rows, the touchpoints and the ratings of all partners that are not archived. */
export function readAgenda(
  reader: Reader,
  today: IsoDate,
  { partnerId, days }: AgendaWish,
): readonly AgendaItem[] {
  // Meetings soon after the last day stand for contacts that are due until then; the rules leave out the rest.
  const given = {
    partnerId,
    today,
    until: addDays(today, Math.max(days + MEETS_ANYWAY_DAYS, ARRANGED_WITHIN_DAYS)),
    rule: PLANNED_CONTACT_RULE,
  };
  // The columns of each query are those of its type.
  const rows = (sql: string): readonly unknown[] => reader.prepare(sql).all(given);
  const facts: AgendaFacts = {
    partners: rows(partners) as readonly PartnerFact[],
    dated: (rows(dated) as readonly DatedFact[]).map(named),
    cadences: (rows(cadences) as readonly CadenceFact[]).map(named),
    meetings: meetingsOf(
      rows(meetings) as readonly MeetingRow[],
      rows(attendees) as readonly Attendee[],
      today,
    ),
    stale: rows(stale) as readonly StaleFact[],
    weights: rows(weights) as readonly WeightFact[],
  };
  return agendaOf(facts, today, days);
}

type MeetingRow = Omit<MeetingFact, 'personIds' | 'personNames' | 'goneNames'> & {
  readonly personIds: string;
};
type Attendee = {
  readonly meeting: string;
  readonly id: string;
  readonly name: string;
  readonly leftOn: IsoDate | null;
};

function meetingsOf(
  rows: readonly MeetingRow[],
  people: readonly Attendee[],
  today: IsoDate,
): readonly MeetingFact[] {
  return rows.map((row) => {
    const asked = people.filter(({ meeting }) => meeting === row.id);
    const gone = asked.filter(({ leftOn }) => isGoneBy(leftOn, { on: row.on, held: false }, today));
    const away = new Set(gone.map(({ id }) => id));
    const ids = parsed(row.personIds) as readonly PersonId[]; // the model keeps a list of ids here
    return {
      ...row,
      personIds: ids.filter((id) => !away.has(id)),
      personNames: asked.filter(({ id }) => !away.has(id)).map(nameOf),
      goneNames: gone.map(nameOf),
    };
  });
}

function nameOf({ name }: Attendee): string {
  return name.trim() || noName;
}

/** A person without a name is called so, nobody stays nobody. */
function named<T extends { readonly personId: string | null; readonly personName: string }>(fact: T): T {
  return fact.personId === null || fact.personName.trim() !== '' ? fact : { ...fact, personName: noName };
}

const ofPartner = `p.deleted = 0 AND p.archivedAt IS NULL AND (:partnerId IS NULL OR p.id = :partnerId)`;

const partners = `SELECT p.id, p.name, readable('partner', 'country', p.country) AS country,
  readable('partner', 'nextReviewOn', p.nextReviewOn) AS nextReviewOn,
  readable('partner', 'reviewEveryDays', p.reviewEveryDays) AS reviewEveryDays FROM partner p
  WHERE ${ofPartner}`;

/** Open rows with a date of one table; they differ in the names of their columns only. */
function openRows(
  kind: DatedFact['kind'],
  text: string,
  {
    person = 'NULL',
    colleague = 't.colleagueId',
    side = 'NULL',
    part = 'NULL',
    measure = `''`,
    open = 't.done = 0',
  } = {},
): string {
  return `SELECT '${kind}' AS kind, t.partnerId, t.id, ${person} AS personId, COALESCE(person.name, '') AS personName,
    readable('person', 'leftOn', person.leftOn) AS personLeftOn, COALESCE(colleague.name, '') AS colleagueName, ${text} AS text, t.due,
    ${side} AS side,
    ${part} AS part, ${measure} AS measure
    FROM "${kind}" t JOIN partner p ON p.id = t.partnerId
    LEFT JOIN person ON person.id = ${person} AND person.deleted = 0
    LEFT JOIN colleague ON colleague.id = ${colleague} AND colleague.deleted = 0
    WHERE ${ofPartner} AND t.deleted = 0 AND t.due IS NOT NULL AND t.due <= :until
    AND ${isDay('t.due')} AND ${open}`;
}

/**
 * First actions of plan lines that the user accepted or wrote, as long as no action was made of them. A line that says to settle what we
 * owe is left out: what we owe is listed itself.
 */
const steps = `SELECT 'step' AS kind, t.partnerId, t.id, t.personId, person.name AS personName,
  NULL AS personLeftOn, COALESCE(colleague.name, '') AS colleagueName, TRIM(t.firstAction) AS text, t.date AS due, NULL AS side,
  NULL AS part, '' AS measure
  FROM plan_line t JOIN partner p ON p.id = t.partnerId
  JOIN person ON person.id = t.personId AND person.deleted = 0 AND (${hasNotLeft('person')} OR t.slot = '${GONE_SLOT}')
  LEFT JOIN colleague ON colleague.id = COALESCE(t.ownerColleagueId, person.ownerColleagueId) AND colleague.deleted = 0
  WHERE ${ofPartner} AND t.deleted = 0 AND t.state IN ('accepted', 'edited') AND t.date IS NOT NULL AND t.date <= :until
  AND ${isDay('t.date')}
  AND TRIM(t.firstAction) <> ''
  AND NOT (t.state = 'accepted' AND COALESCE(json_extract(readable('plan_line', 'because', t.because), '$[0].code'), '') = 'debt')
  AND t.id NOT IN (SELECT planLineId FROM action WHERE deleted = 0 AND planLineId IS NOT NULL)`;

const dated = [
  openRows('action', 't.text', { person: 't.personId', colleague: 't.ownerColleagueId' }),
  openRows('promise', 't.text', { person: 't.personId', side: "readable('promise', 'side', t.side)" }),
  openRows('adjustment', `COALESCE(NULLIF(TRIM(t."change"), ''), t.difference)`),
  openRows('validation', `COALESCE(NULLIF(TRIM(t.test), ''), t.claim)`, { open: 't.outcome IS NULL' }),
  openRows('objective', `COALESCE(NULLIF(TRIM(t.text), ''), 'Without words')`, {
    person: 't.personId',
    colleague: 't.ownerColleagueId',
    part: "readable('objective', 'part', t.part)",
    measure: 't.measure',
    // What was wanted of somebody who left is history; it stays in the individual plan.
    open: `t.done = 0 AND ${hasNotLeft('person')}`,
  }),
  steps,
].join(' UNION ALL ');

const cadences = `SELECT person.partnerId, person.id AS personId, person.name AS personName,
  readable('person', 'cadenceDays', person.cadenceDays) AS cadenceDays,
  COALESCE(colleague.name, '') AS colleagueName, touched.lastTouch, coming.nextTouch,
  (SELECT MAX(d.until) FROM finding_decision d WHERE d.deleted = 0 AND ${isDay('d.until')} AND d.partnerId = person.partnerId
    AND d.rule = :rule AND d.findingId = :rule || ' ' || person.id || ' ' || COALESCE(touched.lastTouch, 'never')) AS movedTo
  FROM person JOIN partner p ON p.id = person.partnerId
  LEFT JOIN colleague ON colleague.id = person.ownerColleagueId AND colleague.deleted = 0
  LEFT JOIN (
    SELECT j.value AS personId, MAX(t."on") AS lastTouch FROM touchpoint t, json_each(${listIn('t.personIds')}) j
    WHERE t.deleted = 0 AND t."on" <= :today AND ${isDay('t."on"')} AND (:partnerId IS NULL OR t.partnerId = :partnerId) GROUP BY j.value
  ) touched ON touched.personId = person.id
  LEFT JOIN (
    SELECT j.value AS personId, MIN(t."on") AS nextTouch FROM touchpoint t, json_each(${listIn('t.personIds')}) j
    WHERE t.deleted = 0 AND t."on" > :today AND ${isDay('t."on"')} AND (:partnerId IS NULL OR t.partnerId = :partnerId) GROUP BY j.value
  ) coming ON coming.personId = person.id
  WHERE ${ofPartner} AND person.deleted = 0 AND ${hasNotLeft('person')} AND readable('person', 'cadenceDays', person.cadenceDays) IS NOT NULL`;

const openMeetings = `FROM meeting_brief t JOIN partner p ON p.id = t.partnerId
  LEFT JOIN touchpoint written ON written.id = t.touchpointId AND written.deleted = 0
  WHERE ${ofPartner} AND t.deleted = 0 AND t."on" IS NOT NULL AND t."on" <= :until
  AND ${isDay('t."on"')} AND written.id IS NULL`;

const meetings = `SELECT t.partnerId, t.id, t.title, t."on", readable('meeting_brief', 'time', t.time) AS time,
  t.place, readable('meeting_brief', 'personIds', t.personIds) AS personIds ${openMeetings}`;

const attendees = `SELECT m.id AS meeting, person.id, person.name, readable('person', 'leftOn', person.leftOn) AS leftOn
  FROM (SELECT t.id, readable('meeting_brief', 'personIds', t.personIds) AS personIds ${openMeetings}) m,
  json_each(m.personIds) j JOIN person ON person.id = j.value AND person.deleted = 0 ORDER BY m.id, j.key`;

const weights = `SELECT r.personId, json_extract(r."values", '$[0]') AS influence
  FROM rating r JOIN partner p ON p.id = r.partnerId
  WHERE ${ofPartner} AND r.deleted = 0 AND r.kind = 'influence' AND r."values" IN ('["political-structure"]', '["inner-circle"]')`;

const stale = `SELECT r.partnerId, COUNT(*) AS ratings, COUNT(DISTINCT r.personId) AS people,
  MIN(r.ratedOn) AS oldestOn, readable('partner', 'reviewIntervalDays', p.reviewIntervalDays) AS intervalDays
  FROM rating r JOIN partner p ON p.id = r.partnerId JOIN person ON person.id = r.personId
  WHERE ${ofPartner} AND r.deleted = 0 AND r."values" <> '[]' AND person.deleted = 0 AND ${hasNotLeft('person')}
  AND ${isDay('r.ratedOn')}
  AND r.ratedOn < date(:today, '-' || p.reviewIntervalDays || ' days')
  GROUP BY r.partnerId`;
