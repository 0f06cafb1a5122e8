import { NO_CLOCK, type Clock } from '../merge/clock.ts';
import { groupNameOf } from '../merge/groups.ts';
import type { CanonicalGroup, CanonicalRow, PartnerPayload } from '../merge/payload.ts';
import type { FieldValue } from '../model/change.ts';
import type { IsoDate } from '../model/id.ts';
import { ratingId, type RatingKind } from '../model/rating.ts';
import { addDays } from '../reading/calendar.ts';

/** Who has the other view of the sample partner. Invented. */
export const SAMPLE_COLLEAGUE = 'Ben Okoye';
/** As a device would be called, in the clocks of what he writes. */
export const SAMPLE_COLLEAGUE_DEVICE = 'sample-colleague-ben-okoye';

/** What he has rated otherwise: by name of the person. Some of it was rated again here meanwhile. */
const hisRatings: readonly {
  readonly person: string;
  readonly kind: RatingKind;
  readonly values: readonly string[];
  readonly confidence: string;
  readonly evidence: string;
}[] = [
  {
    person: 'Yusuf Amari',
    kind: 'support',
    values: ['supporter'],
    confidence: 'observed',
    evidence: 'Told me at the standards day that he will name us for the lab, if the effort figures hold.',
  },
  {
    person: 'Giulia Moretti',
    kind: 'support',
    values: ['neutral'],
    confidence: 'observed',
    evidence: 'Her team has booked our console training, four seats.',
  },
  {
    person: 'Marguerite Oyelaran',
    kind: 'coverage',
    values: ['multiple'],
    confidence: 'confirmed',
    evidence: 'She called me twice about the stock figures.',
  },
  {
    person: 'Aiko Tanabe',
    kind: 'support',
    values: ['advocate'],
    confidence: 'observed',
    evidence: 'Defended our design in the standards round, against Giulia.',
  },
  {
    person: 'Tomasz Wierzbicki',
    kind: 'support',
    values: ['supporter'],
    confidence: 'guess',
    evidence: 'Was careful when the price came up. I would not call him an advocate yet.',
  },
];

/** Somebody whom he has met, and nobody here knows of: she has the seat that stood vacant. */
const newcomer = {
  key: 'ingrid',
  name: 'Ingrid Halvorsen',
  location: 'Rotterdam',
  notes: 'Starts on the first; comes from a competitor of theirs.',
};

/** When he wrote, and the last day on which he had seen what was written here, in days before today. */
const WROTE = 2;
const HAD_SEEN = 20;
const DAY = 86_400_000;

/**
 * The copy of the sample partner as a colleague would send it who had the map some weeks ago and has met other people since: some ratings
 * differ, a seat is taken, a contact is new. Opened twice it is the same copy. What is no longer on the map is left out.
 */
export function colleagueCopy(
  mine: PartnerPayload,
  { today, now }: { readonly today: IsoDate; readonly now: number },
): PartnerPayload {
  const { partnerId } = mine;
  let written = 0;
  const clock = (): Clock => [
    Math.floor((now - WROTE * DAY) / DAY) * DAY,
    (written += 1),
    SAMPLE_COLLEAGUE_DEVICE,
    1,
  ];
  const rows: Record<string, Record<string, CanonicalRow>> = {};
  for (const [entity, ofEntity] of Object.entries(mine.rows)) rows[entity] = { ...ofEntity };
  const people = new Map(
    Object.entries(rows['person'] ?? {})
      .filter(([, row]) => valueOf('person', row, 'deleted') !== true)
      .map(([id, row]) => [valueOf('person', row, 'name'), id]),
  );
  const on = addDays(today, -WROTE);
  const write = (entity: string, id: string, fields: Readonly<Record<string, FieldValue>>): void => {
    const known = rows[entity]?.[id];
    const at = clock();
    (rows[entity] ??= {})[id] = {
      made: known?.made ?? at,
      groups: { ...known?.groups, ...groupsOf(entity, fields, at) },
    };
  };
  for (const { person, kind, ...said } of hisRatings) {
    const personId = people.get(person);
    if (personId === undefined) continue;
    const row = ratingId(personId as Parameters<typeof ratingId>[0], kind); // the id of a row of a person
    const proof = { ...said, ratedBy: SAMPLE_COLLEAGUE, ratedOn: on };
    write(
      'rating',
      row,
      rows['rating']?.[row] === undefined ? { partnerId, personId, kind, ...proof } : proof,
    );
  }
  const colleagueId = `${partnerId}.ben`;
  write('colleague', colleagueId, { name: SAMPLE_COLLEAGUE, title: 'Partner account manager' });
  const yusuf = people.get('Yusuf Amari');
  if (yusuf !== undefined)
    write('touchpoint', `${partnerId}.ben-met`, {
      partnerId,
      on,
      kind: 'event',
      personIds: [yusuf],
      colleagueIds: [colleagueId],
      summary: 'Standards day: he asked about our effort figures before I could.',
    });
  const vacant = Object.entries(rows['seat'] ?? {}).find(
    ([, row]) => valueOf('seat', row, 'personId') === null && valueOf('seat', row, 'deleted') !== true,
  )?.[0];
  if (vacant !== undefined) {
    const { key, ...facts } = newcomer;
    const personId = `${partnerId}.${key}`;
    write('person', personId, { partnerId, ...facts });
    write('seat', vacant, { personId });
  }
  return { ...mine, rows, knows: seenBy(rows, now - HAD_SEEN * DAY) };
}

function valueOf(entity: string, row: CanonicalRow, field: string): FieldValue {
  return row.groups[groupNameOf(entity, field)]?.values[field] ?? null;
}

/** Fields as the groups that merge as one. */
function groupsOf(
  entity: string,
  fields: Readonly<Record<string, FieldValue>>,
  at: Clock,
): Readonly<Record<string, CanonicalGroup>> {
  const byGroup = Map.groupBy(Object.entries(fields), ([field]) => groupNameOf(entity, field));
  return Object.fromEntries(
    [...byGroup].map(([name, values]) => [name, { at, values: Object.fromEntries(values) }]),
  );
}

/** By device: its newest command by a moment, as the clocks of the rows tell. */
function seenBy(rows: PartnerPayload['rows'], moment: number): Readonly<Record<string, number>> {
  const seen: Record<string, number> = { [SAMPLE_COLLEAGUE_DEVICE]: 1 };
  for (const ofEntity of Object.values(rows))
    for (const { made, groups } of Object.values(ofEntity))
      for (const [wall, , device, n] of [made, ...Object.values(groups).map(({ at }) => at)]) {
        if (wall <= moment && device !== NO_CLOCK[2]) seen[device] = Math.max(seen[device] ?? 0, n);
      }
  return seen;
}
