import { describe, expect, test } from 'vitest';
import { nameRefusal } from '#shared/reading/names.ts';

describe('nameRefusal', () => {
  test('whoever has a name keeps it', () => {
    expect(nameRefusal('Ada Berg', '')).toBe('A name cannot be empty, so “Ada Berg” stays.');
    expect(nameRefusal('Ada Berg', '  ')).not.toBeNull();
  });

  test('another name is taken, and somebody without a name may stay so', () => {
    expect(nameRefusal('Ada Berg', 'Ada')).toBeNull();
    expect(nameRefusal('', '')).toBeNull();
    expect(nameRefusal(' ', '')).toBeNull();
  });

  test('a very long name is cut in the sentence', () => {
    expect(nameRefusal('x'.repeat(500), '')?.length).toBeLessThan(120);
  });
});
