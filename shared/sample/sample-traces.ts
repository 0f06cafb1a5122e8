import { removal, type Change } from '../model/change.ts';
import type { PartnerId } from '../model/id.ts';
import type { SharedRow } from '../ipc/types.ts';
import { sampleColleagues, sampleInitiatives } from './sample-work.ts';

/** Ids of rows that all partners share, by the key that the sample knows them by. */
export type KnownShared = {
  readonly colleague: ReadonlyMap<string, string>;
  readonly initiative: ReadonlyMap<string, string>;
};

/** The colleagues and initiatives of the sample that are there already, found by name, so that a second sample makes no doubles. */
export function knownShared(rows: readonly SharedRow[]): KnownShared {
  const find = (
    entity: SharedRow['entity'],
    from: readonly { readonly key: string; readonly name: string }[],
  ) =>
    new Map(
      from.flatMap(({ key, name }) => {
        const row = rows.find((candidate) => candidate.entity === entity && candidate.name.trim() === name);
        return row === undefined ? [] : [[key, row.id] as const];
      }),
    );
  return {
    colleague: find('colleague', sampleColleagues),
    initiative: find('initiative', sampleInitiatives),
  };
}

/** Takes along what came with the sample partner and no other partner uses; for the command that deletes the sample. */
export function removeTraces(rows: readonly SharedRow[], partnerId: PartnerId): readonly Change[] {
  const { colleague, initiative } = knownShared(rows);
  const ofSample = new Set([...colleague.values(), ...initiative.values()]);
  return rows
    .filter(({ id, partnerIds }) => ofSample.has(id) && partnerIds.every((other) => other === partnerId))
    .map(({ entity, id }) => removal(entity, id));
}
