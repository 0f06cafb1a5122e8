import { expect, test } from 'vitest';
import { sayBytes } from '#renderer/features/profile/backup-words.ts';
import { problemText, problemTexts } from '#renderer/features/profile/problem-text.ts';
import type { BackupInfo, ProfileProblem } from '#shared/ipc/types.ts';

test.each(Object.entries(problemTexts))(
  '%s says what happened, what is safe and what to do',
  (_code, text) => {
    for (const sentence of [text.happened, text.safe, text.todo]) expect(sentence).toMatch(/\.$/);
    expect(text.remedies).toContain('show-folder');
  },
);

test('a file of a newer version, another window or a full disk never offers to start fresh', () => {
  for (const code of ['newer', 'in-use', 'disk-full', 'folder-read-only'] as const)
    expect(problemTexts[code].remedies).not.toContain('start-fresh');
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_240, '1.2 KB'],
  [980_000, '980 KB'],
  [12_400_000, '12 MB'],
  [3_000_000_000_000, '3000 GB'],
])('%d bytes are said as %s', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words.replace(' ', '\u00a0'));
});

const at = Date.UTC(2026, 10, 29, 12, 45);
const backup: BackupInfo = { file: 'b', at, bytes: 1, reason: 'quit' };

function textOf(code: ProfileProblem['code'], more: Partial<ProfileProblem>): string {
  const problem = {
    code,
    path: '',
    detail: '',
    backups: [],
    readable: false,
    lost: null,
    beside: [],
    rescued: false,
  };
  const { happened, safe, todo } = problemText({ ...problem, ...more });
  return `${happened} ${safe} ${todo}`;
}

test.each(Object.keys(problemTexts) as ProfileProblem['code'][])(
  '%s promises a backup only where there is one',
  (code) => {
    expect(textOf(code, {})).not.toMatch(/restore (a|the)|your backups|backup .*can be restored/i);
    expect(problemText({ ...problemOf(code), backups: [] }).remedies).not.toContain('restore');
  },
);

function problemOf(code: ProfileProblem['code']): ProfileProblem {
  return {
    code,
    path: '',
    detail: '',
    backups: [backup],
    readable: false,
    lost: null,
    beside: [],
    rescued: false,
  };
}

test('nothing but a file that can be taken over needs a backup', () => {
  expect(textOf('disk-full', { backups: [backup] })).not.toContain('backup');
  expect(textOf('damaged', { backups: [backup] })).toContain('from 29 November 2026');
});

test('a missing file says what is left of the data', () => {
  expect(textOf('missing', { backups: [backup] })).toContain(
    'There is one backup in the same folder, from 29 November 2026',
  );
  expect(textOf('missing', { backups: [backup, backup] })).toContain(
    'There are 2 backups in the same folder, the newest from',
  );
});

test('changes that were saved within one minute are told without a contradiction', () => {
  const lost = { newestAt: at, savedAt: at + 1_000, count: 1 };
  expect(textOf('behind', { lost })).toMatch(/One change that was saved around .* is missing\./);
  expect(textOf('behind', { lost: { ...lost, count: 3 } })).toMatch(
    /3 changes that were saved around .* are missing\./,
  );
});
