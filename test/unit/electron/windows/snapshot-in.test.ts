import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { snapshotIn } from '#electron/windows/snapshot-in.ts';

it('finds the snapshot among the words of a command line', () => {
  expect(snapshotIn(['rapport', '/here/to-ben.rapport'], '/there')).toBe(resolve('/here/to-ben.rapport'));
  expect(snapshotIn(['rapport', '--flag', 'Sent To Ben.RAPPORT'], '/there')).toBe(
    resolve('/there/Sent To Ben.RAPPORT'),
  );
  expect(snapshotIn(['electron', '.', 'a.rapport', 'b.rapport'], '/there')).toBe(resolve('/there/b.rapport'));
});

it('takes nothing else for one: not the program, no switch, no other file', () => {
  expect(snapshotIn(['/opt/x.rapport'], '/')).toBeNull();
  expect(snapshotIn(['rapport', '--open=a.rapport', 'list.csv', 'rapport'], '/')).toBeNull();
  expect(snapshotIn([], '/')).toBeNull();
});
