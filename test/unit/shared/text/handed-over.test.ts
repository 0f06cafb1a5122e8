import { expect, test } from 'vitest';
import { handedOver } from '#shared/text/handed-over.ts';

const names = ['Ada Berg', 'Ada'];

test.each([
  [
    'Bring Ada a three-year view of who works on her account',
    'a three-year view of who works on your account',
  ],
  ['Send the margin sheet', 'the margin sheet'],
  ['Write and send him the offer on one page', 'the offer on one page'],
  ['Hand over the price list to Ada Berg', 'the price list'],
  ['Stock figures of the last two quarters', '“Stock figures of the last two quarters”'],
  ['Preisblatt der zweiten Stufe', '“Preisblatt der zweiten Stufe”'],
])('“%s” is said as %s', (text, thing) => {
  expect(handedOver(text, names)).toEqual({ thing });
});

test.each([
  'Call Ada about the pilot',
  'Check whether the warehouse has room',
  'Prepare Ada for the board',
  'Show how it works',
  'Send what she asked for',
  'Send the sheet that Ada wants',
])('“%s” is a task, and no thing to bring', (text) => {
  expect(handedOver(text, names)).toEqual({ task: `“${text}”` });
});
