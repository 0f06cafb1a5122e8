import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTE_HINT } from '#renderer/parts/NoteArea.tsx';
import { some } from '../../../fixtures/some.ts';

/** Fields in which something about one person is typed, by the draft that keeps it: evidence, notes, and what they want for themselves. */
const aboutPeople = /fieldDraft\(\s*'(?:rating|champion_test|person|line)',[^;]{0,90}?'(?:evidence|notes?)'/;

const sources = globSync('renderer/**/*.tsx').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('campaign 8: wherever evidence and notes about a person are typed, the field says how to write them', () => {
  const typed = some(sources.filter(([, text]) => aboutPeople.test(text)));
  expect(typed.length).toBeGreaterThanOrEqual(4);
  const bare = typed.filter(([, text]) => {
    const before = text.slice(0, text.search(aboutPeople));
    return (
      before.lastIndexOf('<NoteArea') <
      Math.max(before.lastIndexOf('<TextArea'), before.lastIndexOf('<TextField'))
    );
  });
  expect(bare.map(([file]) => file)).toEqual([]);
});

test('the hint is one short sentence', () => {
  expect(NOTE_HINT).toBe('Write what you could show this person; name no source.');
});
