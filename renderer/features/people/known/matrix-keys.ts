import { run } from '#renderer/edits/run.ts';
import { noteAcquaintance } from '#shared/edit/colleagues/acquaintance-edits.ts';
import type { KeyboardEvent } from 'react';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { acquaintanceOf } from '#shared/edit/colleagues/acquaintances.ts';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import { coverages } from '#shared/model/rating.ts';

/**
 * Writes into a cell by a key: 1 to 4 how well they know each other now, with Shift how well we want it (1 = nothing wanted),
 * Delete or Backspace clears the cell. Says whether the key meant something.
 */
export function writeByKey(event: KeyboardEvent, personId: PersonId, colleagueId: ColleagueId): boolean {
  if (useDocument.getState().readOnly) return false;
  if (event.key === 'Delete' || event.key === 'Backspace') {
    const row = acquaintanceOf(currentState(), personId, colleagueId);
    if (row !== undefined) void run(noteAcquaintance, { personId, forget: row.id });
    return true;
  }
  // The place of the key, since Shift makes another sign of it.
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
  const level = digit === undefined ? undefined : coverages[Number(digit) - 1];
  if (level === undefined) return false;
  const wanted = level === 'none' ? null : level;
  void run(noteAcquaintance, { personId, colleagueId, ...(event.shiftKey ? { wanted } : { now: level }) });
  return true;
}
