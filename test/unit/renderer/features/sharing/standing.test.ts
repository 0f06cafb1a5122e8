import { describe, expect, it } from 'vitest';
import { standingOf } from '#renderer/features/sharing/standing.ts';
import type { SharingStatus } from '#shared/ipc/sharing-types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { folderTroubles } from '#shared/sharing/folder-trouble.ts';

const today = '2026-05-12' as IsoDate;
const nine = new Date(2026, 4, 12, 9, 5).getTime();
const lastWeek = new Date(2026, 4, 5, 17, 30).getTime();

const fine: SharingStatus = {
  connection: { workspaceId: 'w', workspaceName: 'North', path: '/team', levels: {}, keepsKey: true },
  needsPassphrase: false,
  trouble: null,
  upToDateAt: nine,
  unsentChanges: 0,
  waitingMerges: 0,
  waitingErasures: 0,
  conflicts: 0,
  work: null,
};
const short = (status: Partial<SharingStatus>): string | undefined =>
  standingOf({ ...fine, ...status }, today)?.short;

describe('how it stands with sharing', () => {
  it('says nothing where nothing is shared', () => {
    expect(standingOf({ ...fine, connection: null }, today)).toBeNull();
  });

  it('says each state in a few words, with the time, and its day where that is not today', () => {
    expect(short({})).toBe('Up to date, 09:05');
    expect(short({ upToDateAt: lastWeek })).toBe('Up to date, 5 May 2026, 17:30');
    expect(short({ upToDateAt: null })).toBe('Looking for changes …');
    expect(short({ unsentChanges: 1 })).toBe('1 change waiting');
    expect(short({ unsentChanges: 3 })).toBe('3 changes waiting');
    expect(short({ conflicts: 2 })).toBe('2 differences');
    expect(short({ waitingMerges: 1 })).toBe('1 decision for you');
    expect(short({ waitingErasures: 2, conflicts: 1 })).toBe('2 decisions for you');
    expect(short({ waitingErasures: 2, waitingMerges: 1 })).toBe('3 decisions for you');
    expect(short({ work: { kind: 'reading', done: 0, total: 0 } })).toBe('Receiving …');
    expect(short({ trouble: { code: 'not-there', since: nine } })).toBe('Not reachable since 09:05');
    expect(short({ needsPassphrase: true })).toBe('Needs the passphrase');
  });

  it('leads with what keeps everything else from going on', () => {
    const all: Partial<SharingStatus> = {
      needsPassphrase: true,
      trouble: { code: 'full', since: nine },
      waitingMerges: 1,
      conflicts: 1,
      unsentChanges: 1,
    };
    const kind = (status: Partial<SharingStatus>) => standingOf({ ...fine, ...status }, today)?.kind;
    expect(kind(all)).toBe('passphrase');
    expect(kind({ ...all, needsPassphrase: false })).toBe('trouble');
    expect(kind({ ...all, needsPassphrase: false, trouble: null })).toBe('deciding');
    expect(kind({ unsentChanges: 1 })).toBe('unsent');
  });

  it('says of every trouble what is safe', () => {
    for (const code of folderTroubles) {
      const standing = standingOf({ ...fine, trouble: { code, since: nine } }, today);
      expect(standing?.title, code).toContain('(since 09:05)');
      expect(standing?.description, code).toContain('Your own data is safe');
    }
  });
});
