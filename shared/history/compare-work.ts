import type { PersonId } from '../model/id.ts';
import type { PromiseRecord } from '../model/promise.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { commandOf, pairsOf, type Found, type Look } from './look.ts';
import type { WorkChange } from './comparison.ts';

/** What was decided, done, met and promised. */
export function compareWork(look: Look): readonly Found[] {
  return [
    ...decisions(look),
    ...works(look, 'action'),
    ...works(look, 'objective'),
    ...contacts(look),
    ...promises(look),
  ];
}

function decisions(look: Look): readonly Found[] {
  return pairsOf(look, 'plan_line').flatMap(({ id, earlier, later, touched }) => {
    const line = later ?? earlier;
    const [from, to] = [decided(earlier?.state), decided(later?.state)];
    if (line === undefined || from === to || !look.later.person.has(line.personId)) return [];
    const { personId, firstAction } = line;
    return [
      {
        difference: { kind: 'decided', lineId: id, personId, firstAction, from, to },
        people: [personId],
        key: id,
        command: commandOf(touched, 'state', 'deleted'),
      },
    ];
  });
}

/** A line that is only proposed says nothing. */
function decided<S extends string>(state: S | undefined): S | null {
  return state === undefined || state === 'proposed' ? null : state;
}

function works(look: Look, kind: 'action' | 'objective'): readonly Found[] {
  return pairsOf(look, kind).flatMap(({ id, earlier, later, touched }) => {
    const row = later ?? earlier;
    const what = workOf(earlier, later);
    if (row === undefined || what === null) return [];
    return [
      {
        difference: {
          kind,
          what,
          row: id,
          text: row.text,
          doneOn: 'doneOn' in row ? row.doneOn : null,
          planLineId: 'planLineId' in row ? row.planLineId : null,
        },
        people: peopleOf(look, row.personId),
        key: id,
        command: commandOf(touched, what === 'done' || what === 'reopened' ? 'done' : 'deleted'),
      },
    ];
  });
}

type Doable = { readonly done: boolean };

function workOf(earlier: Doable | undefined, later: Doable | undefined): WorkChange['what'] | null {
  if (later === undefined) return earlier?.done === true ? null : 'gone';
  if (later.done && earlier?.done !== true) return 'done';
  if (earlier === undefined) return 'added';
  return earlier.done && !later.done ? 'reopened' : null;
}

function contacts(look: Look): readonly Found[] {
  const touched = new Map(look.touched.get('touchpoint')?.map((row) => [row.row, row]));
  const found: Found[] = [];
  for (const touch of look.later.touchpoint.values()) {
    const what = contactOf(look, touch);
    if (what === null || touch.on === null) continue;
    found.push({
      difference: {
        kind: 'contact',
        what,
        touchpointId: touch.id,
        on: touch.on,
        summary: touch.summary.trim(),
      },
      people: touch.personIds.filter((id) => look.later.person.has(id)),
      key: touch.id,
      command: commandOf(touched.get(touch.id), 'deleted', 'on'),
    });
  }
  return found;
}

/** A contact counts when it was noted in between, or when its day came. */
function contactOf({ earlier, days }: Look, { id, on }: Touchpoint): 'held' | 'arranged' | null {
  const before = earlier.touchpoint.get(id)?.on ?? null;
  if (on === null) return null;
  if (on > days.later) return before === null ? 'arranged' : null;
  return before === null || before > days.earlier ? 'held' : null;
}

function promises(look: Look): readonly Found[] {
  const touched = new Map(look.touched.get('promise')?.map((row) => [row.row, row]));
  const found: Found[] = [];
  for (const promise of look.later.promise.values()) {
    const what = promiseOf(look, promise);
    if (what === null) continue;
    const { id, side, text, due, personId } = promise;
    found.push({
      difference: { kind: 'promise', what, promiseId: id, side, text, due },
      people: peopleOf(look, personId),
      key: id,
      // A day that passed is nobody's doing.
      command: what === 'broken' ? null : commandOf(touched.get(id), what === 'made' ? 'deleted' : 'done'),
    });
  }
  return found;
}

function promiseOf(
  { earlier, days }: Look,
  { id, done, due }: PromiseRecord,
): 'made' | 'kept' | 'broken' | 'reopened' | null {
  const before = earlier.promise.get(id);
  if (done) return before?.done === true ? null : 'kept';
  // Due on the last day it can still be kept; one that was late before is no news.
  const isLate = due !== null && due < days.later;
  const wasLate = before !== undefined && !before.done && before.due !== null && before.due < days.earlier;
  if (isLate && !wasLate) return 'broken';
  if (before === undefined) return 'made';
  return before.done ? 'reopened' : null;
}

function peopleOf(look: Look, personId: PersonId | null): readonly PersonId[] {
  return personId !== null && look.later.person.has(personId) ? [personId] : [];
}
