import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { change, type Change } from '#shared/model/change.ts';
import type { ErasureChoice } from '#shared/model/erasure.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { openedProfile } from '../model/open-profile.ts';

/** Whom the processes erase, and a word that stands in everything that is about them. */
export const NAME = 'Zebulon Quartermain';
export const MARKER = 'zq-marker-';
const PEOPLE = 40;
const ROUNDS = 6;

/** A profile folder with somebody in tables, log, drafts, backups, the app's log and the settings, and others beside them. */
export type Planted = {
  readonly folder: string;
  readonly partnerId: string;
  readonly personId: string;
  readonly choices: readonly ErasureChoice[];
};

export function plant(folder: string): Planted {
  const profile = openedProfile(folder);
  const { store } = profile;
  const [partnerId, personId] = [v7() as PartnerId, v7() as PersonId];
  let count = 0;
  const marker = (): string => `${MARKER}${String((count += 1))}`;
  const others = Array.from({ length: PEOPLE }, () => v7() as PersonId);
  const touchpoints = Array.from({ length: 10 }, () => v7());
  const write = (...changes: readonly Change[]): void => {
    store.commit({ name: 'test', label: 'test', partnerId: null }, changes);
  };
  write(
    change('partner', partnerId, { name: 'Fjordline' }),
    change('person', personId, { partnerId, name: NAME }),
    change('seat', v7(), { partnerId, personId, title: 'Buyer' }),
    ...others.map((id, at) => change('person', id, { partnerId, name: `Other ${String(at)}` })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    write(
      change('person', personId, { notes: marker(), email: `${marker()}@zq.example` }),
      change('rating', `${personId}.support`, { partnerId, personId, kind: 'support', evidence: marker() }),
      ...touchpoints.map((id) =>
        change('touchpoint', id, {
          partnerId,
          personIds: [personId, ...others.slice(0, 1)],
          summary: `${NAME} said ${marker()}`,
        }),
      ),
      ...others.map((id) => change('person', id, { notes: `Round ${String(round)}` })),
    );
    if (round % 2 === 1) profile.backUp('daily');
  }
  const place = { entity: 'person', row: personId, field: 'notes', partnerId, personIds: [personId] };
  store.keepDraft({ ...place, id: v7(), label: 'Notes', form: null, text: marker() });
  const choices = touchpoints.map((row) => ({
    entity: 'touchpoint',
    row,
    field: 'summary',
    way: 'text' as const,
  }));
  profile.close();
  mkdirSync(join(folder, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'logs', 'rapport.log'), `start\n${NAME} ${marker()}\nend\n`);
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify({ layout: { filter: NAME } }, null, 2)}\n`);
  return { folder, partnerId, personId, choices };
}

/** Which of the person's words stand in the bytes of a folder, how often. */
export function wordsLeft(folder: string): number {
  let left = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const text = readFileSync(path, 'latin1');
    for (const word of [NAME, 'Quartermain', MARKER, 'zq.example']) left += text.split(word).length - 1;
  }
  return left;
}
