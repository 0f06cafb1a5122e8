import { expect, it } from 'vitest';
import { fromColumn, fromLog, toColumn, toLog } from '#electron/db/engine/column-value.ts';

it.each([
  ['text', 'Zoë', 'Zoë', '"Zoë"'],
  ['text', null, null, 'null'],
  ['text', '\ud800', '\ufffd', '"\ufffd"'],
  ['integer', 42, 42, '42'],
  ['real', -0, 0, '0'],
  ['boolean', true, 1, 'true'],
  ['boolean', false, 0, 'false'],
  ['json', ['a', 'b'], '["a","b"]', '["a","b"]'],
  ['json', {}, '{}', '{}'],
] as const)('%s %j is kept as %j and logged as %s', (kind, value, column, log) => {
  expect(toColumn(kind, value)).toBe(column);
  expect(toLog(kind, column)).toBe(log);
  expect(fromLog(kind, log)).toBe(column);
  expect(toColumn(kind, fromColumn(kind, column))).toBe(column);
});
