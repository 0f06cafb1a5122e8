import { importPeople } from '#shared/edit/people/import-edits.ts';
import type { RequestOf } from '#shared/ipc/contract.ts';
import type { Change } from '#shared/model/change.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import { fieldDraft, type Draft } from '#shared/model/draft.ts';
import type { Random } from '../../property/random.ts';
import { manyPeople, randomEdit, randomTyping } from './changes.ts';
import { afterCommit, afterDraft, afterDrop, afterRedo, afterUndo, type World } from './world.ts';

/** A command as the window sends it. */
type LoggedCommand = RequestOf<'data.commit'>['command'];

/** Something that a user, or the app by itself, does to a profile. */
export type Action =
  | {
      readonly kind: 'commit' | 'import';
      /** What the log keeps, and the sentence that is made of it. */
      readonly command: LoggedCommand;
      readonly label: string;
      readonly changes: readonly Change[];
      /** The person whose draft is saved with it; null = none. */
      readonly draftOf: string | null;
    }
  | { readonly kind: 'undo' | 'redo' | 'backup' | 'tidy' | 'reopen' }
  /** Puts a backup back: the newest is 0. Nothing happens while there is none. */
  | { readonly kind: 'restore'; readonly which: number }
  | { readonly kind: 'settings'; readonly userName: string }
  /** Something is typed about a person and not saved yet. */
  | { readonly kind: 'draft'; readonly person: string; readonly text: string };

export type ActionKind = Action['kind'];

/** How often each kind comes in an ordinary life, out of 100. */
const shares: readonly (readonly [ActionKind, number])[] = [
  ['commit', 54],
  ['draft', 8],
  ['undo', 11],
  ['redo', 7],
  ['settings', 4],
  ['tidy', 5],
  ['backup', 4],
  ['reopen', 3],
  ['import', 2],
  ['restore', 2],
];

/** The next action of an ordinary life; `name` makes its label and the ids of new rows unique. */
export function randomAction(random: Random, name: string): Action {
  let ticket = random.integer(100);
  for (const [kind, share] of shares) {
    ticket -= share;
    if (ticket < 0) return actionOf(kind, random, name);
  }
  return actionOf('commit', random, name);
}

/** An action of one kind. */
export function actionOf(kind: ActionKind, random: Random, name: string): Action {
  switch (kind) {
    case 'commit': {
      const draftOf = random.chance(0.3) ? randomTyping(random).person : null;
      return { kind, ...commandNamed(name), changes: randomEdit(random), draftOf };
    }
    case 'import':
      return {
        kind,
        ...commandNamed(name),
        changes: manyPeople(random, `new-${name}`, random.chance(0.3) ? 2_000 : 500),
        draftOf: null,
      };
    case 'restore':
      return { kind, which: random.integer(3) };
    case 'settings':
      return { kind, userName: `User ${name}` };
    case 'draft':
      return { kind, ...randomTyping(random) };
    case 'undo':
    case 'redo':
    case 'backup':
    case 'tidy':
    case 'reopen':
      return { kind };
  }
}

/** An edit whose sentence tells it from all others of its profile. */
export function commandNamed(name: string): { readonly command: LoggedCommand; readonly label: string } {
  let people = 7;
  for (const letter of name) people = (people * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  const command = { name: importPeople.name, parameters: { people, vacant: 0 }, partnerId: null };
  return { command, label: importPeople.label(emptyState(), command.parameters) };
}

/** The world after an action that moves only the rows; a restore needs to know what was put back and is not answered here. */
export function after(world: World, action: Action): World {
  switch (action.kind) {
    case 'commit':
    case 'import': {
      const { draftOf, label, changes } = action;
      return afterCommit(draftOf === null ? world : afterDrop(world, rowOf(draftOf)), label, changes);
    }
    case 'draft':
      return afterDraft(world, rowOf(action.person), action.text);
    case 'undo':
      return afterUndo(world);
    case 'redo':
      return afterRedo(world);
    case 'backup':
    case 'tidy':
    case 'reopen':
    case 'restore':
    case 'settings':
      return world;
  }
}

/** A person's row, which is also the id of what is typed about it. */
export function rowOf(person: string): string {
  return `person ${person}`;
}

/** What is typed, as the window hands it over. */
export function draftOf(person: string, text: string): Draft {
  const place = fieldDraft('person', person, 'notes');
  return { ...place, id: rowOf(person), partnerId: null, label: 'Notes', text, form: null };
}
