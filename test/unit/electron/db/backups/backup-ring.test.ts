import { expect, it } from 'vitest';
import { keptBackups } from '#electron/db/backups/backup-ring.ts';
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
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.slice(10).every(({ at }) => new Date(at).getHours() === 18)).toBe(true);
});

it('keeps the last three from before a migration, and the last three from before a restore', () => {
  const old = [8, 7, 6, 5, 4, 3, 2, 1].map((day) =>
    backup(new Date(2025, 0, day), day % 2 === 0 ? 'migration' : 'before-restore'),
  );
  const recent = Array.from({ length: 20 }, (_, n) => backup(new Date(2026, 4, 31 - n)));
  expect(keptBackups([...recent, ...old]).filter(({ reason }) => reason !== 'quit')).toEqual(old.slice(0, 6));
});

it('gives no place of another backup to those from before a migration', () => {
  const good = Array.from({ length: 30 }, (_, n) => backup(new Date(2026, 4, 31 - n)));
  const failing = Array.from({ length: 40 }, (_, n) => backup(new Date(2026, 5, 1, 12, 40 - n), 'migration'));
  expect(keptBackups([...failing, ...good])).toEqual([...failing.slice(0, 3), ...keptBackups(good)]);
});

it('never gives up the one that was made last, whatever the dates say', () => {
  const ahead = Array.from({ length: 30 }, (_, n) => backup(new Date(2036, 0, 30 - n), 'daily'));
  for (const reason of ['daily', 'quit', 'migration', 'before-restore'] as const) {
    const made = backup(new Date(2026, 4, 12), reason);
    expect(keptBackups([made, ...ahead])).toContain(made);
  }
});
