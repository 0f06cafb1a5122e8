import { expect, test } from 'vitest';
import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';

const commands: readonly CommandDescriptor[] = commandList;

/** Keys with Mod work everywhere and all others on the map, so one list of keys holds both. */
test('no two commands share a shortcut', () => {
  const byKey = Map.groupBy(
    commands.filter(({ shortcut }) => shortcut !== undefined),
    ({ shortcut = '' }) => shortcut.toLowerCase().split('+').toSorted().join('+'),
  );
  const shared = [...byKey.values()].filter((those) => those.length > 1);
  expect(shared.map((those) => those.map(({ id }) => id))).toEqual([]);
});

test('no two commands share an id', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});
