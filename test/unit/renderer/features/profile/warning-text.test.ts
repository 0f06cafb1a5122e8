import { expect, it } from 'vitest';
import { sayAside, sayContent } from '#renderer/features/profile/backup-words.ts';
import { isSetRight, wrongPlaces } from '#renderer/features/profile/gaps.ts';
import { differencesText, differenceText, noBackupText } from '#renderer/features/profile/warning-text.ts';
import { errorCodes } from '#shared/ipc/errors.ts';
import type { StoredDifference } from '#shared/ipc/types.ts';

const notes: StoredDifference = {
  kind: 'value',
  entity: 'person',
  row: 'ada',
  rowName: 'Ada Berg',
  field: 'notes',
  partnerId: 'p',
  partnerName: 'Fjordline',
  stored: 'x',
  logged: '',
  storedText: 'x',
  loggedText: '',
};
const told = (...differences: readonly StoredDifference[]) =>
  differencesText({ total: differences.length, differences, digest: 'a' });

it('says how much differs, where, and what is safe', () => {
  expect(told(notes)).toEqual({
    title: 'One value is not as you saved it',
    text: '1 in Fjordline. A failing disk or another program changed the file. Rapport did not change anything back, and you can go on working.',
  });
  const shared = { ...notes, entity: 'colleague', partnerId: null, partnerName: '' };
  expect(told(notes, notes, shared)).toMatchObject({
    title: '3 values are not as you saved them',
    text: expect.stringMatching(/^2 in Fjordline, 1 in what belongs to all partners\. /) as string,
  });
  const { title, text } = differencesText({ total: 150, differences: [notes], digest: 'a' });
  expect([title, text]).toEqual([
    '150 values are not as you saved them',
    expect.stringContaining('1 in Fjordline, 149 more.') as string,
  ]);
  expect(told({ ...notes, kind: 'log' }, { ...notes, kind: 'clock' }).title).toBe(
    'The history of changes is damaged',
  );
});

it('calls a gap in the history a gap: nothing is as saved there, and no disk is failing', () => {
  const gap = { ...notes, kind: 'log' } as const;
  expect(told(gap).title).toBe('The history has a gap');
  expect(told(gap, gap)).toMatchObject({ title: 'The history has 2 gaps' });
  expect(told(gap).text).not.toMatch(/as you saved|disk/);
  // An entry that belongs to nothing is damage.
  expect(told(gap, { ...gap, entity: '', row: '' }).text).toContain('disk');
});

it('counts as values only what is a value', () => {
  expect(told(notes, { ...notes, kind: 'log' }, { ...notes, kind: 'clock' }).title).toBe(
    'One value is not as you saved it',
  );
});

it('knows a gap that is left where the user set a value right', () => {
  const gap = { ...notes, kind: 'log' } as const;
  const found = (...differences: readonly StoredDifference[]) => ({
    total: differences.length,
    differences,
    digest: 'a',
  });
  const places = new Set(wrongPlaces(found(notes, { ...gap, field: 'name' })));
  expect(isSetRight(found(gap), places)).toBe(true);
  expect(isSetRight(found(gap, { ...gap, field: 'name' }), places)).toBe(false);
  expect(isSetRight(found(gap, notes), places)).toBe(false);
  expect(isSetRight({ ...found(gap), total: 2 }, places)).toBe(false);
});

it('says of each what it is, in words of the screen', () => {
  const lines = (['value', 'missing', 'reference', 'clock', 'log'] as const).map(
    (kind) => differenceText({ ...notes, kind }).text,
  );
  expect(lines).toEqual([
    'Notes: now “x”, saved as empty',
    'Notes: gone, saved as empty',
    'Notes: leads to something that is no longer there',
    'Notes: the time of its last change is damaged',
    'Notes: an earlier value was empty, and became “x” without Rapport',
  ]);
  expect(differenceText(notes).title).toBe('Fjordline · Ada Berg (person)');
  expect(differenceText({ ...notes, entity: 'partner', rowName: 'Fjordline' }).title).toBe(
    'Fjordline (partner)',
  );
  expect(differenceText({ ...notes, entity: 'plan_line', rowName: '' }).title).toBe(
    'Fjordline · a line of the plan',
  );
  expect(differenceText({ ...notes, entity: 'from_later', rowName: '' }).title).toBe('Fjordline');
  const lost = { ...notes, kind: 'log', entity: '', row: '', rowName: '', partnerName: '' } as const;
  expect(differenceText(lost)).toEqual({
    title: 'History of changes',
    text: 'An entry belongs to nothing that is there',
  });
});

it('names what a rating rates, tells deletion as what it is, and never the same words twice', () => {
  const words = (difference: Partial<StoredDifference>) => differenceText({ ...notes, ...difference }).text;
  expect(
    words({
      entity: 'rating',
      row: 'ada.support',
      field: 'values',
      storedText: 'nonsense',
      loggedText: 'Supporter',
    }),
  ).toBe('Support: now “nonsense”, saved as “Supporter”');
  expect(words({ field: 'deleted', stored: 'true', logged: 'false' })).toBe(
    'Gone, although you did not delete it',
  );
  expect(words({ field: 'deleted', stored: 'false', logged: 'true' })).toBe(
    'There again, although you deleted it',
  );
  expect(words({ storedText: 'a …', loggedText: 'a …' })).toBe('Notes: not as it was saved');
});

it('says what to do about a backup that cannot be made, whatever the reason', () => {
  for (const code of errorCodes) {
    expect(noBackupText(code, null).text).toMatch(/^Your data is saved.*There is no backup yet\..*again/);
  }
  const newest = { file: 'f', at: new Date(2026, 4, 12, 18, 3).getTime(), bytes: 1, reason: 'quit' } as const;
  expect(noBackupText('disk-full', newest).text).toBe(
    'Your data is saved, but there is no new copy of it. The newest backup is from 12 May 2026, 18:03. The disk is full. Free some space and try again.',
  );
});

it('says why a file had to make room, as far as that is known, and what it is', () => {
  const file = { file: 'f', at: 0, bytes: 1 };
  expect(sayAside({ ...file, why: null, holds: 'log' })).toBe('Newest changes without their data file');
  expect(sayAside({ ...file, why: 'replaced', holds: 'profile' })).toBe(
    'Before something else took its place',
  );
  expect(sayAside({ ...file, why: 'fresh', holds: 'other' })).toBe(
    'When you started fresh · Not a file that Rapport can read',
  );
});

it('says what a copy holds', () => {
  const at = new Date(2026, 4, 12, 18, 3).getTime();
  expect(sayContent({ partners: [], people: 0, lastChangeAt: null })).toBe('There is nothing in it yet.');
  expect(sayContent({ partners: ['Aurora', 'Fjordline'], people: 1, lastChangeAt: at })).toBe(
    'Aurora, Fjordline: 1 person. Last change 12 May 2026, 18:03.',
  );
  const many = Array.from({ length: 11 }, (_, n) => `P${n}`);
  expect(sayContent({ partners: many, people: 20, lastChangeAt: at })).toContain('P7 and 3 more: 20 people.');
});
