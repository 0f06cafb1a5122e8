import { randomFrom } from '../../property/random.ts';
import { commandNamed, actionOf, type Action, type ActionKind } from '../model/action.ts';
import { manyPeople } from '../model/changes.ts';

/** What the recorded process does, in this order: everything that writes. */
const order: readonly ActionKind[] = [
  ...kinds('commit', 6),
  'settings',
  'draft',
  ...kinds('commit', 6),
  'draft',
  'undo',
  'undo',
  'redo',
  'draft',
  'import',
  ...kinds('commit', 4),
  'backup',
  ...kinds('commit', 3),
  'tidy',
  ...kinds('commit', 4),
  'undo',
  'undo',
  'undo',
  'restore',
  ...kinds('commit', 4),
  'settings',
  'redo',
  'reopen',
  ...kinds('commit', 3),
  'import',
  'backup',
  'undo',
  ...kinds('commit', 2),
  'restore',
  'commit',
  'undo',
];

/** How many people an import of a script brings: few, so that each cut can be opened quickly. */
const IMPORTED = 220;

/** The script of a seed; recorder and reader know it from there. */
export function scriptOf(seed: number): readonly Action[] {
  const random = randomFrom(seed);
  return order.map((kind, n) =>
    kind === 'import'
      ? { kind, ...commandNamed(`${n}`), changes: manyPeople(random, `new-${n}`, IMPORTED), draftOf: null }
      : actionOf(kind, random, String(n)),
  );
}

function kinds(kind: ActionKind, count: number): readonly ActionKind[] {
  return Array.from({ length: count }, () => kind);
}
