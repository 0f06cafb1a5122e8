import { expect, test } from 'vitest';
import { bosses, bringIn, problem } from './importing.ts';
import { systemLists } from './system-lists.ts';

test.each(systemLists)('$system is read without a correction', ({ text, tree, left }) => {
  const { state, preview } = bringIn(text);
  expect(bosses(state)).toEqual({
    'Tora Lund': '',
    'Per Vang': tree ? 'Tora Lund' : '',
    'Ida Foss': tree ? 'Per Vang' : '',
  });
  expect([...state.seat.values()].map(({ title }) => title)).toEqual(['CEO', 'CFO', 'Controller']);
  const gone = problem(preview, 'gone')?.rows ?? [];
  expect(preview.rows.filter(({ rowNumber }) => gone.includes(rowNumber)).map(({ name }) => name)).toEqual(
    left ? ['Ida Foss'] : [],
  );
});
