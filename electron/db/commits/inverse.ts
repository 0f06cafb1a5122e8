import type { LoggedChange } from './command-log.ts';
import { findTable } from '../engine/entity-table.ts';
import { stageLogged, type LoggedField } from './stage-logged.ts';
import type { Staging } from './staging.ts';
import type { WithdrawnWords } from './withdrawn-words.ts';
import type { WrittenSince } from './written-since.ts';

/** A field that was left as a colleague has written it since; `deleted` where their work kept a row that would have gone. */
export type LeftAlone = LoggedField;

/**
 * Stages the inverse of a logged command: every field gets its old value, but for those that a colleague has written since. A row that
 * the command made gets its tombstone and keeps its fields, so that doing it again needs only to take the tombstone away; one in which a
 * colleague has written, or that something of theirs refers to, stays. Where one of its words differs from a colleague's, theirs stands.
 */
export function stageUndo(
  staging: Staging,
  logged: readonly LoggedChange[],
  since: WrittenSince,
  words: WithdrawnWords,
): readonly LeftAlone[] {
  const made = new Map<string, Set<string>>();
  for (const { entity, row, field, old } of logged) {
    if (field === 'deleted' && old === null) {
      const rows = made.get(entity) ?? new Set<string>();
      made.set(entity, rows.add(row));
    }
  }
  const left: LeftAlone[] = [];
  for (const entry of logged.toReversed()) {
    const { entity, row, field } = entry;
    const isMade = made.get(entity)?.has(row) === true;
    if (words.takes(entity, row, field)) continue;
    if (isMade && (words.keepsRow(entity, row) || (field !== 'deleted' && isKnown(entry)))) continue;
    const isTheirs =
      words.staysDecided(entity, row, field) ||
      (isMade ? since.touches(entity, row) : since.has(entity, row, field));
    if (isTheirs && words.leavesTo(entity, row, field)) continue;
    if (isTheirs) left.push({ entity, row, field });
    else stageLogged(staging, entry, isMade && field === 'deleted' ? 'true' : entry.old);
  }
  words.settle(staging);
  return left;
}

/** Stages a logged command once more: every field gets its new value, but for those that a colleague has written since. */
export function stageRedo(
  staging: Staging,
  logged: readonly LoggedChange[],
  since: WrittenSince,
): readonly LeftAlone[] {
  const left: LeftAlone[] = [];
  for (const entry of logged) {
    const { entity, row, field } = entry;
    if (since.has(entity, row, field)) left.push({ entity, row, field });
    else stageLogged(staging, entry, entry.new);
  }
  return left;
}

function isKnown({ entity, field }: LoggedChange): boolean {
  return findTable(entity)?.positionOf.has(field) === true;
}
