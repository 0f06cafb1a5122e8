import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { writeSharedContent } from '#electron/db/thread/sharing-calls.ts';
import { tableOf } from '#electron/db/engine/entity-table.ts';
import { makeSnapshot } from '#electron/sharing/file/make-snapshot.ts';
import { openSnapshot } from '#electron/sharing/file/open-snapshot.ts';
import { newDeviceKey } from '#electron/sharing/keys/device-key.ts';
import { OF_ALL_PARTNERS, type PayloadLevel } from '#shared/merge/payload.ts';
import { fieldPolicies, type SharingLevel } from '#shared/model/field-policy.ts';
import { onlyForMeId, privateKinds } from '#shared/model/only-for-me.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { PARTNER, StoreDevice } from '../../merge/store-device.ts';

const devices: StoreDevice[] = [];
afterEach(() => {
  for (const device of devices.splice(0)) device.close();
});

/** A value that is searched for, and where it stands. */
type Planted = { readonly place: string; readonly found: string; readonly level: SharingLevel };

/** What makes a row a fact where an entity says that only some are. */
const asFact: Readonly<Partial<Record<EntityName, Readonly<Record<string, string | number>>>>> = {
  line: { kind: 'dotted' },
  conflict: { isFact: 1 },
};

/**
 * A profile with a row of every entity and something that can be found again in every field, written past all checks, so that a field of any type
 * can hold it; and a row of every kind that can be kept to oneself, with what hangs on it. `secret` is in what is private alone.
 */
function profileWith(secret: string): { readonly device: StoreDevice; readonly planted: readonly Planted[] } {
  const device = new StoreDevice('device', 'own', () => Date.UTC(2026, 10, 30));
  devices.push(device);
  const planted: Planted[] = [];
  const rowOf = (entity: string): string => (entity === 'partner' ? PARTNER : `one-${entity}`);
  device.connection.db.pragma('foreign_keys = OFF');
  let count = 0;
  const write = (
    entity: EntityName,
    id: string,
    isPrivate: boolean,
    also: Readonly<Record<string, string | number>>,
  ): void => {
    const { fields, policy } = entityOf(entity);
    const policies = fieldPolicies(fields, policy);
    const values: Record<string, string | number> = {};
    for (const { name, kind, ref, listOf } of tableOf(entity).columns) {
      const level = policies.get(name)?.level;
      if (level === undefined) continue;
      count += 1;
      const isHidden = isPrivate || level === 'onlyForMe';
      const word = isHidden ? `${secret}${String(count)}z` : `shared${String(count)}z`;
      const number = isHidden ? 7_000_000 + (secret === 'hiddenA' ? 0 : 500_000) + count : 3_000_000 + count;
      if (ref !== null) values[name] = rowOf(ref);
      else if (listOf !== null) values[name] = JSON.stringify([rowOf(listOf)]);
      else if (kind === 'text') values[name] = word;
      else if (kind === 'json') values[name] = JSON.stringify([word]);
      else if (kind !== 'boolean') values[name] = number;
      if (name === 'tacticId') values[name] = rowOf('own_tactic');
      Object.assign(values, also);
      const isMarked =
        values[name] === word || values[name] === JSON.stringify([word]) || values[name] === number;
      if (isMarked)
        planted.push({
          place: `${entity}.${name}`,
          found: values[name] === number ? `:${String(number)}` : `"${word}"`,
          level: isHidden ? 'onlyForMe' : level,
        });
    }
    const names = Object.keys(values);
    device.connection.db
      .prepare(
        `INSERT INTO "${entity}" (id, ${names.map((name) => `"${name}"`).join(', ')}) VALUES (?${', ?'.repeat(names.length)})`,
      )
      .run(id, ...Object.values(values));
  };
  for (const entity of entityNames) write(entity, rowOf(entity), false, asFact[entity] ?? {});
  for (const kind of privateKinds) {
    write(kind, `mine-${kind}`, true, {});
    const mark = { partnerId: PARTNER, kind, rowId: `mine-${kind}` };
    device.connection.db
      .prepare(`INSERT INTO only_for_me (id, "partnerId", kind, "rowId") VALUES (?, ?, ?, ?)`)
      .run(onlyForMeId(mark.rowId), mark.partnerId, mark.kind, mark.rowId);
  }
  write('promise', 'mine-promise', true, { touchpointId: 'mine-touchpoint' });
  return { device, planted };
}

/** Everything that goes into the folder at a level, out of the real files. */
async function publishedBy({ store }: StoreDevice, level: PayloadLevel): Promise<string> {
  const workspace = { workspaceId: '0'.repeat(32), workspaceKey: new Uint8Array(randomBytes(32)) };
  const texts: string[] = [];
  for (const subject of [OF_ALL_PARTNERS, PARTNER]) {
    const wish = { subject, level, told: null, previous: null, workspaceName: '', namedAt: 0 };
    const made = writeSharedContent(store, wish, { author: 'Anna', now: 5 });
    if (made === null) throw new Error('there is something to tell');
    const file = await makeSnapshot(made.content, await newDeviceKey(), { ...workspace, seq: 1 });
    const { content } = await openSnapshot(file, { workspace, passphrase: null });
    texts.push(new TextDecoder().decode(content));
  }
  return texts.join('\n');
}

const places = (planted: readonly Planted[]): readonly string[] => planted.map(({ place }) => place);

describe('what leaves this computer, for every field of every entity', () => {
  it('is at “everything” all but what is only for the user', async () => {
    const { device, planted } = profileWith('hiddenA');
    const told = await publishedBy(device, 'everything');
    expect(
      places(planted.filter(({ level, found }) => level === 'onlyForMe' && told.includes(found))),
    ).toEqual([]);
    expect(
      places(planted.filter(({ level, found }) => level !== 'onlyForMe' && !told.includes(found))),
    ).toEqual([]);
    expect(told).not.toContain('hiddenA');
    // Every entity was looked at, so that a new one without a level, or that nobody publishes, is seen; some are made of references alone.
    const looked = new Set(planted.map(({ place }) => place.split('.')[0]));
    const others = entityNames.filter((entity) => !looked.has(entity));
    expect(others.filter((entity) => !told.includes(`"one-${entity}"`))).toEqual([]);
    expect(others.length).toBeLessThan(4);
  });

  it('is at “facts only” nothing but facts, and all of them', async () => {
    const { device, planted } = profileWith('hiddenA');
    const told = await publishedBy(device, 'facts');
    expect(places(planted.filter(({ level, found }) => level !== 'facts' && told.includes(found)))).toEqual(
      [],
    );
    const partnerFacts = planted.filter(({ level }) => level === 'facts');
    expect(places(partnerFacts.filter(({ found }) => !told.includes(found)))).toEqual([]);
    expect(partnerFacts.length).toBeGreaterThan(15);
  });

  it('is the same for two profiles that differ in private values alone', async () => {
    const [first, other] = [profileWith('hiddenA'), profileWith('hiddenB')];
    for (const level of ['everything', 'facts'] as const)
      expect(await publishedBy(first.device, level)).toBe(await publishedBy(other.device, level));
    const hidden = (of: typeof first): readonly string[] =>
      of.planted.filter(({ level }) => level === 'onlyForMe').map(({ found }) => found);
    expect(hidden(first)).not.toEqual(hidden(other));
    expect(hidden(first).length).toBeGreaterThan(30);
  });
});
