import type { PartnerFindings } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows, type PartnerRows } from '#shared/model/partner-state.ts';
import { entityNames, type EntityName, type RecordFor } from '#shared/model/registry.ts';
import { countFindings, findingsOf, type FindingCounts } from '#shared/rules/findings/findings.ts';
import type { ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toRecord } from '../engine/entity-table.ts';
import { readSummaries, type FigureCache } from './summaries.ts';

/** Counts by partner, with the day that they hold for; kept until the partner or something shared changes. */
export type FindingCountCache = Map<string, { readonly today: IsoDate; readonly counts: FindingCounts }>;

/** The largest column, which no rule reads, with what stands for it: it stays on the disk. */
const skipped: Readonly<Partial<Record<EntityName, Readonly<Record<string, string>>>>> = {
  person: { photo: `''` },
};

/** For how many milliseconds findings are counted in one go. */
const FINDINGS_AT_A_TIME = 40;

/**
 * How many findings the partners have on a day. Counts those that are not counted yet for some milliseconds, so that a commit never
 * waits for all of them, and says whether there are more.
 */
export function readFindings(
  reader: Reader,
  kept: { readonly figures: FigureCache; readonly findings: FindingCountCache },
  today: IsoDate,
  now: () => number = () => performance.now(),
): PartnerFindings {
  const counts: Record<string, FindingCounts> = {};
  const until = now() + FINDINGS_AT_A_TIME;
  let counted = 0;
  let more = false;
  for (const { id } of readSummaries(reader, kept.figures, today)) {
    let known = kept.findings.get(id);
    if (known?.today !== today) {
      if (counted > 0 && now() >= until) {
        more = true;
        continue;
      }
      known = { today, counts: readFindingCounts(reader, id, today) };
      kept.findings.set(id, known);
      counted += 1;
    }
    counts[id] = known.counts;
  }
  return { counts, more };
}

/** How many findings a partner has on a day, by severity. Cost: reads nearly all rows of the partner, without pictures. */
function readFindingCounts(reader: Reader, partnerId: string, today: IsoDate): FindingCounts {
  const rows: Partial<Record<EntityName, readonly RecordFor<EntityName>[]>> = {};
  for (const name of entityNames) rows[name] = readLive(reader, name, partnerId);
  const state = stateFromRows(rows as PartnerRows); // one list for each entity was just put in
  return countFindings(findingsOf(state, today));
}

function readLive(reader: Reader, name: EntityName, partnerId: string): readonly RecordFor<EntityName>[] {
  const table = tableOf(name);
  const left: Readonly<Record<string, string>> = skipped[name] ?? {};
  const columns = table.columns.map((column) => left[column.name] ?? `"${column.name}"`);
  const one = name === 'partner' ? ' AND id = ?' : table.partnerPosition < 0 ? '' : ' AND "partnerId" = ?';
  const statement = reader.prepareRaw(
    `SELECT id, ${columns.join(', ')} FROM "${name}" WHERE deleted = 0${one}`,
  );
  const found = (one === '' ? statement.all() : statement.all(partnerId)) as ColumnValue[][];
  // Every field of the entity has its column.
  return found.map((values) => toRecord(table, values) as unknown as RecordFor<EntityName>);
}
