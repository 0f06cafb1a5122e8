import { describe, expect, it } from 'vitest';
import { healthText, unreadText, verdictText } from '#renderer/features/sharing/screen/folder-words.ts';
import type { UnreadFile } from '#shared/ipc/sharing-types.ts';
import { refusalCodes } from '#shared/sharing/snapshot-refusal.ts';

const file: UnreadFile = { path: 'd/0/1.rapport', who: 'Ben', reason: 'damaged', since: 0, isTold: true };

describe('the folder in words', () => {
  it('tells what is on its way from what could not be read', () => {
    expect(healthText({ unread: [], unsent: 0 })).toBe('Every file in it was read.');
    expect(healthText({ unread: [file, { ...file, isTold: false }], unsent: 2 })).toBe(
      '1 file still on the way, 1 file could not be read and 2 snapshots of yours still to be sent; all the rest was read.',
    );
  });

  it('tells what waits for the user from both', () => {
    const held = { ...file, reason: 'held-back', isTold: false } as const;
    expect(healthText({ unread: [held], unsent: 0 })).toBe(
      '1 file waits for your decision; all the rest was read.',
    );
  });

  it('says why each kind of file was not taken, and never a code', () => {
    for (const reason of [...refusalCodes, 'not-downloaded', 'held-back'] as const) {
      const { title, description } = unreadText({ ...file, reason });
      expect(title).toMatch(/^A file of Ben [a-z]/);
      expect(title).not.toContain('undefined');
      expect(description).toMatch(/[.]$/);
      expect(`${title} ${description}`).not.toContain(reason === 'newer' ? '“newer”' : `“${reason}”`);
    }
    expect(unreadText({ ...file, who: '' }).title).toBe('A file of a colleague is damaged');
  });

  it('says what was found when every byte was read', () => {
    const found = { sound: 12, unsound: [], unseen: 0 };
    expect(verdictText(found)).toEqual({ text: 'All 12 files are as they were written.', isFine: true });
    expect(verdictText({ ...found, sound: 1 }).text).toBe('The one file is as it was written.');
    expect(verdictText({ ...found, unseen: 1 }).text).toContain('1 file of yours cannot be seen there yet');
    const bad = verdictText({ ...found, unsound: [file, { ...file, who: '' }] });
    expect(bad.isFine).toBe(false);
    expect(bad.text).toContain('2 files of Ben and a colleague are not as written; 12 files are fine.');
  });
});
