import { expect, test } from 'vitest';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import { startGate } from '#electron/sharing/folder/gate.ts';

const never = (): Promise<never> => new Promise(() => undefined);

test('so many calls run at once, the others in turn', async () => {
  const gate = startGate(2);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const call = (name: string): Promise<string> =>
    gate(() => {
      log.push(name);
      return new Promise((resolve) => ends.push(() => resolve(name)));
    }, 5_000);
  const all = Promise.all(['a', 'b', 'c'].map(call));
  expect(log).toEqual(['a', 'b']);
  ends.shift()?.();
  await new Promise(setImmediate);
  expect(log).toEqual(['a', 'b', 'c']);
  for (const end of ends) end();
  expect(await all).toEqual(['a', 'b', 'c']);
});

test('what hangs is given up, keeps its place, and no third call starts', async () => {
  const gate = startGate(2);
  const failures = await Promise.all([gate(never, 20), gate(never, 20)].map((call) => call.catch(String)));
  expect(failures).toEqual(['FolderTrouble: slow', 'FolderTrouble: slow']);
  let hasStarted = false;
  const third = gate(async () => void (hasStarted = true), 20);
  await expect(third).rejects.toBeInstanceOf(FolderTrouble);
  expect(hasStarted).toBe(false);
});

test('a failure passes through, and the next one runs', async () => {
  const gate = startGate(1);
  await expect(gate(() => Promise.reject(new Error('disk')), 1_000)).rejects.toThrow('disk');
  expect(await gate(() => Promise.resolve(1), 1_000)).toBe(1);
});
