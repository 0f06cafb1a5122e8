import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAgenda } from '#electron/db/reads/agenda.ts';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { findPeople } from '#electron/db/reads/find-people.ts';
import { readFindings } from '#electron/db/reads/finding-counts.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { readSharedRows } from '#electron/db/reads/shared-rows.ts';
import { Store } from '#electron/db/commits/store.ts';
import { readProfileCounts } from '#electron/db/reads/profile-counts.ts';
import { readTacticUse } from '#electron/db/reads/tactic-use.ts';
import { calendarFile } from '#shared/export/calendar-file.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows, type PartnerRows } from '#shared/model/partner-state.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { linesThatCount } from '#shared/reading/lines.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { faultsIn, faultsOfScreens } from '../../fixtures/every-screen.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { valueFits } from '../calls/fields-oracle.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { randomChanges, type Known } from './changes.ts';
import { damageRows } from './damage.ts';

const TODAY = '2026-11-29' as IsoDate; // a day of the calendar
const NOW = Date.UTC(2026, 10, 29, 12);
/** How many commands are tried between two looks at every screen, and how many make one profile. */
const BETWEEN_SCREENS = 20;
const IN_ONE_PROFILE = 200;
const command = { name: 'attack', label: 'Attack', partnerId: null };

/**
 * Well-typed nonsense, row by row, through the real write path: it is refused with a sentence, or everything that the screens, the
 * paper and the files are made of can still be made. Every second profile also gets nonsense past the write path, which no
 * screen may notice but by a finding. Counted by command.
 */
export async function nonsenseSuite(
  count: number,
  seed: number,
  onProgress?: (outcome: Outcome) => void,
): Promise<Outcome> {
  const tally = new Tally();
  for (let done = 0, profile = 0; done < count; done += IN_ONE_PROFILE, profile += 1) {
    const profileSeed = (seed + profile) >>> 0;
    attackProfile(tally, profileSeed, Math.min(IN_ONE_PROFILE, count - done), profile % 2 === 1);
    onProgress?.(tally.outcome);
    // Lets the process hear what it is told meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tally.outcome;
}

function attackProfile(tally: Tally, seed: number, count: number, withDamage: boolean): void {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'rapport-nonsense-'));
  const connection = openForWriting(join(folder, 'rapport.sqlite'));
  try {
    migrate(connection, migrations, () => undefined);
    const store = new Store(connection, false, { now: () => NOW, newId: idsFrom(random) });
    const known: Known = new Map();
    for (const changes of firstRows()) take(store, known, changes);
    for (let n = 0; n < count; n += 1) {
      const changes = randomChanges(random, ['p', 'other'], known);
      const wrong = take(store, known, changes);
      if (withDamage && random.chance(0.2)) damageRows(random, connection.db);
      const isTime = n % BETWEEN_SCREENS === BETWEEN_SCREENS - 1 || n === count - 1;
      const where = `RAPPORT_SEED=${seed}, command ${n}: `;
      const faults = isTime ? faultsOf(store, known, withDamage) : [];
      tally.count(
        [],
        [...wrong, ...faults].map((text) => where + text),
      );
    }
  } finally {
    connection.db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function idsFrom(random: Random): () => string {
  return () => `id-${random.integer(2 ** 31)}-${random.integer(2 ** 31)}`;
}

function firstRows(): readonly (readonly Change[])[] {
  const people = ['a', 'b', 'c', 'd'];
  return ['p', 'other'].map((partnerId) => [
    { entity: 'partner', row: partnerId, fields: { name: `Partner ${partnerId}` } },
    { entity: 'colleague', row: `colleague-of-${partnerId}`, fields: { name: 'Kim' } },
    { entity: 'plan', row: `plan-of-${partnerId}`, fields: { partnerId } },
    ...people.flatMap((name): readonly Change[] => [
      { entity: 'person', row: `${partnerId}-${name}`, fields: { partnerId, name } },
      {
        entity: 'seat',
        row: `${partnerId}-${name}-seat`,
        fields: { partnerId, personId: `${partnerId}-${name}` },
      },
    ]),
  ]);
}

/** Tries a command; what is wrong with how it was refused. */
function take(store: Store, known: Known, changes: readonly Change[]): readonly string[] {
  try {
    store.commit(command, changes);
  } catch (error) {
    const isRefusal = error instanceof AppError && ['bad-request', 'not-found'].includes(error.code);
    if (isRefusal && /^\S.* .*\.$/su.test(error.detail)) return [];
    return [`refused without a reason: ${String(error)} for ${JSON.stringify(changes).slice(0, 400)}`];
  }
  for (const { entity, row, fields } of changes) {
    const rows = known.get(entity) ?? [];
    const partnerId = typeof fields['partnerId'] === 'string' ? fields['partnerId'] : null;
    if (!rows.some(({ id }) => id === row)) rows.push({ id: row, partnerId });
    known.set(entity, rows);
  }
  return [];
}

/** What is wrong with any screen, list or file of the profile, and with what depends on the order of rows. */
function faultsOf(store: Store, known: Known, isDamaged: boolean): readonly string[] {
  const faults: string[] = [];
  const partners = attempted(faults, 'list of partners', () => store.partners()) ?? [];
  const agenda =
    attempted(faults, 'agenda', () => readAgenda(store.reader, TODAY, { partnerId: null, days: 3_650 })) ??
    [];
  attempted(faults, 'calendar', () => calendarFile(agenda, 'Rapport', NOW, TODAY));
  attempted(faults, 'search', () => findPeople(store.reader, { query: 'a', most: 50 }, TODAY));
  attempted(faults, 'uses', () => [
    readSharedRows(store.reader),
    readTacticUse(store.reader),
    readProfileCounts(store.reader),
  ]);
  const counts = attempted(
    faults,
    'counts',
    () => readFindings(store.reader, { figures: new Map(), findings: new Map() }, TODAY, () => 0).counts,
  );
  for (const { id } of partners)
    attempted(faults, `partner ${id}`, () => {
      faults.push(...faultsOfPartner(store.partnerRows(id), isDamaged ? null : known));
      const shown = findingsOf(stateFromRows(store.partnerRows(id)), TODAY).length;
      const counted = Object.values(counts?.[id] ?? {}).reduce((sum, each) => sum + each, 0);
      if (counts !== undefined && counted !== shown)
        faults.push(`${counted} findings are counted, ${shown} shown`);
    });
  return faults;
}

/** `known` is null where references were damaged. */
function faultsOfPartner(rows: PartnerRows, known: Known | null): readonly string[] {
  const state = stateFromRows(rows);
  const turned = stateFromRows(turnedRound(rows));
  const findings = (each: typeof state): string => findingsOf(each, TODAY).map(said).join('\n');
  return [
    ...wrongValuesIn(rows),
    ...(known === null ? [] : wrongReferencesIn(rows, known)),
    ...faultsOfScreens(state, TODAY),
    ...(findings(state) === findings(turned) ? [] : ['findings depend on the order of rows']),
    ...(linesOf(state) === linesOf(turned) ? [] : ['lines depend on the order of rows']),
  ];
}

/** Values that a window would get and no field may hold, judged without the product's own checks. */
function wrongValuesIn(rows: PartnerRows): readonly string[] {
  return entityNames.flatMap((entity) =>
    rows[entity].flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) =>
        name === 'id' ||
        name === 'unreadable' ||
        row.unreadable?.includes(name) === true ||
        valueFits(entity, name, value)
          ? []
          : [`${entity}.${name} is ${JSON.stringify(value).slice(0, 100)}`],
      ),
    ),
  );
}

/** References to rows that were never written, or belong to another partner. */
function wrongReferencesIn(rows: PartnerRows, known: Known): readonly string[] {
  return entityNames.flatMap((entity) =>
    rows[entity].flatMap((row) => {
      const fields: Readonly<Record<string, unknown>> = row;
      return Object.entries(entityOf(entity).fields).flatMap(([name, { ref, listOf }]) => {
        const to = known.get((ref ?? listOf) as EntityName) ?? []; // the model refers to its own entities
        const ids = ref === undefined && listOf === undefined ? [] : [fields[name] ?? []].flat();
        const wrong = ids.filter((id) => {
          const target = to.find((each) => each.id === id);
          const isElsewhere = target?.partnerId !== null && target?.partnerId !== fields['partnerId'];
          return target === undefined || ('partnerId' in fields && isElsewhere);
        });
        return wrong.map((id) => `${entity}.${name} refers to ${JSON.stringify(id)}`);
      });
    }),
  );
}

/** Runs a part and notes what is wrong with it. */
function attempted<T>(faults: string[], what: string, part: () => T): T | undefined {
  try {
    const value = part();
    faults.push(...faultsIn(value).map((fault) => `${what}: ${fault}`));
    return value;
  } catch (error) {
    faults.push(
      `${what} failed: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`,
    );
    return undefined;
  }
}

function said({
  id,
  title,
  because,
}: {
  readonly id: string;
  readonly title: string;
  readonly because: string;
}): string {
  return `${id} ${title} ${because}`;
}

function linesOf(state: ReturnType<typeof stateFromRows>): string {
  return [...linesThatCount(state.line).keys()].toSorted().join(' ');
}

function turnedRound(rows: PartnerRows): PartnerRows {
  return Object.fromEntries(
    entityNames.map((name) => [name, rows[name].toReversed()]),
  ) as unknown as PartnerRows; // one list for each entity
}
