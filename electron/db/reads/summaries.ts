import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { ChampionTest } from '#shared/model/champion-test.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { Partner } from '#shared/model/partner.ts';
import { noName } from '#shared/model/person.ts';
import type { Coverage, Influence, Role, Support } from '#shared/model/rating.ts';
import { mapStatusFrom, type StatusFacts } from '#shared/rules/people/map-status.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toRecord } from '../engine/entity-table.ts';
import { textsIn, type ColumnValue } from '../engine/column-value.ts';
import { hasNotLeft, isDay } from '../engine/readable.ts';

/** The parts of a summary that need many rows; kept until the partner changes. */
type PartnerFigures = Pick<
  PartnerSummary,
  | 'people'
  | 'keyPlayers'
  | 'keyPlayersCovered'
  | 'mapStatus'
  | 'light'
  | 'statusText'
  | 'nextDue'
  | 'lastChangeAt'
>;

/** Figures of partners that did not change since they were read, with the day that they hold for. */
export type FigureCache = Map<string, { readonly today: IsoDate; readonly figures: PartnerFigures }>;

/** The list of partners by name, archived ones included. Cost: reads people and ratings of partners that are not in the cache. */
export function readSummaries(reader: Reader, cache: FigureCache, today: IsoDate): readonly PartnerSummary[] {
  const table = tableOf('partner');
  const found = reader.prepareRaw(`${table.selectLive} ORDER BY name COLLATE NOCASE, id`).all();
  return (found as ColumnValue[][]).map((values) => {
    const partner = toRecord(table, values) as unknown as Partner; // every field of a partner has its column
    const id = partner.id;
    let known = cache.get(id);
    if (known?.today !== today) {
      known = { today, figures: readFigures(reader, id, today) };
      cache.set(id, known);
    }
    return {
      id,
      name: partner.name,
      kind: partner.kind,
      tier: partner.tier,
      sample: partner.sample,
      archived: partner.archivedAt !== null,
      ...known.figures,
    };
  });
}

function readFigures(reader: Reader, partnerId: string, today: IsoDate): PartnerFigures {
  const status = mapStatusFrom(readStatusFacts(reader, partnerId, today));
  const nextDue = reader
    .prepare(
      `SELECT text, due FROM action WHERE partnerId = ? AND deleted = 0 AND done = 0 AND due IS NOT NULL
       AND ${isDay('due')}
       ORDER BY due, id LIMIT 1`,
    )
    .get(partnerId) as PartnerFigures['nextDue'] | undefined; // the columns are those of the type
  const last = reader
    .prepareRaw(
      `SELECT c.at FROM command_partner p JOIN command c ON c.seq = p.command WHERE p.partner = ?
       ORDER BY p.command DESC LIMIT 1`,
    )
    .get(partnerId) as [number] | undefined; // one integer column
  return {
    people: status.people,
    keyPlayers: status.keyPlayers,
    keyPlayersCovered: status.keyPlayersCovered,
    mapStatus: status.status,
    light: status.light,
    statusText: status.short,
    nextDue: nextDue ?? null,
    lastChangeAt: last?.[0] ?? 0,
  };
}

function readStatusFacts(reader: Reader, partnerId: string, today: IsoDate): readonly StatusFacts[] {
  const rated = new Map<string, Map<string, readonly string[]>>();
  const ratings = reader
    .prepareRaw(
      `SELECT personId, kind, "values" FROM rating
       WHERE partnerId = ? AND deleted = 0 AND kind IN ('influence', 'support', 'coverage', 'role')`,
    )
    .all(partnerId) as [string, string, string][]; // three text columns
  for (const [personId, kind, values] of ratings) {
    const kinds = rated.get(personId) ?? new Map<string, readonly string[]>();
    kinds.set(kind, textsIn(values));
    rated.set(personId, kinds);
  }
  const people = reader
    .prepareRaw(
      `SELECT id, name FROM person WHERE partnerId = ? AND deleted = 0 AND ${hasNotLeft('person')} ORDER BY id`,
    )
    .all({ today }, partnerId) as [PersonId, string][]; // an id and a name
  const passed = new Map<string, ChampionTest[]>();
  const tests = reader
    .prepareRaw(
      `SELECT personId, test FROM champion_test WHERE partnerId = ? AND deleted = 0 AND result = 'yes'`,
    )
    .all(partnerId) as [string, ChampionTest][]; // values were checked when they were written
  for (const [personId, test] of tests) passed.set(personId, [...(passed.get(personId) ?? []), test]);
  return people.map(([id, name]) => {
    const kinds = rated.get(id);
    // Values were checked against their value sets when they were written; ids of later versions count as other.
    return {
      id,
      name: name.trim() || noName,
      passed: [...new Set(passed.get(id))],
      influence: (kinds?.get('influence')?.[0] ?? null) as Influence | null,
      support: (kinds?.get('support')?.[0] ?? null) as Support | null,
      coverage: (kinds?.get('coverage')?.[0] ?? null) as Coverage | null,
      roles: (kinds?.get('role') ?? []) as readonly Role[],
    };
  });
}
