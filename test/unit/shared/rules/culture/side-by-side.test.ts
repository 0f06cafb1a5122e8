import { expect, test } from 'vitest';
import { sideBySide } from '#shared/rules/culture/side-by-side.ts';
import { cultureMap, respondentId } from '../../../../fixtures/culture-map.ts';

test('method, section 6: respondents stand side by side, differences above 20 points are marked', () => {
  const state = cultureMap({
    respondents: {
      ada: { 'communication.values': [0, 0, 10, 0], 'communication.symbols': 'dont-know' },
      bo: { 'communication.values': [3, 0, 7, 0], 'communication.symbols': [0, 0, 10, 0] },
    },
  });
  const ids = [respondentId('bo'), respondentId('ada'), 'gone'];
  const communication = sideBySide(state, 'partner', ids).find(
    ({ component }) => component === 'communication',
  );
  expect(communication?.rows.find(({ type }) => type === 'entrepreneurial')?.shares).toEqual([85, 100]);
  expect(communication?.spread?.discuss).toEqual([]);
  const [values, behaviours, , symbols] = communication?.items ?? [];
  expect(values?.spread).toMatchObject({ most: 30, discuss: ['bureaucratic', 'entrepreneurial'] });
  expect(values?.answers.map(({ evidence }) => evidence)).toEqual(['Seen.', 'Seen.']);
  expect(behaviours?.answers.map(({ shares }) => shares)).toEqual([null, null]);
  expect(symbols?.spread).toBeNull();
  expect(symbols?.answers.map(({ dontKnow }) => dontKnow)).toEqual([false, true]);
});
