import { expect, it } from 'vitest';
import { keptBackups } from '#electron/db/backup-ring.ts';
import { localDate } from '#shared/reading/calendar.ts';
import type { BackupInfo } from '#shared/ipc/types.ts';

function backup(at: Date, reason: BackupInfo['reason'] = 'quit'): BackupInfo {
  return { file: `${at.getTime()}-${reason}`, at: at.getTime(), bytes: 1, reason };
}

it('keeps the newest ten, whatever their day', () => {
  const all = Array.from({ length: 30 }, (_, n) => backup(new Date(2026, 4, 12, 12, 30 - n)));
  expect(keptBackups(all)).toEqual(all.slice(0, 10));
});

it('keeps the last of each of fourteen days', () => {
  const all = Array.from({ length: 40 }, (_, n) =>
    backup(new Date(2026, 4, 31 - Math.floor(n / 2), n % 2 === 0 ? 18 : 9)),
  );
  const kept = keptBackups(all);
  expect(new Set(kept.map(({ at }) => localDate(new Date(at)))).size).toBe(14);
  expect(kept.slice(10).every(({ at }) => new Date(at).getHours() === 18)).toBe(true);
});

it('keeps the last three from before a migration or a restore', () => {
  const old = [4, 3, 2, 1].map((day) =>
    backup(new Date(2025, 0, day), day % 2 === 0 ? 'migration' : 'before-restore'),
  );
  const recent = Array.from({ length: 20 }, (_, n) => backup(new Date(2026, 4, 31 - n)));
  expect(keptBackups([...recent, ...old]).filter(({ reason }) => reason !== 'quit')).toEqual(old.slice(0, 3));
});
