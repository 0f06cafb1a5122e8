import { expect, it } from 'vitest';
import { ownName } from '#shared/history/names.ts';

it('calls a row by the words of the screen, never by a code', () => {
  expect(ownName('champion_test', { test: 'personal-stake' })).toBe('Has a personal stake');
  expect(ownName('validation', { test: 'Send a question\nlate in the day.' })).toBe(
    'Send a question late in the day.',
  );
  expect(ownName('person', { name: ' ' })).not.toBe('');
});
