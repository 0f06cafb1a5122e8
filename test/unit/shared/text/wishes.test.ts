import { describe, expect, test } from 'vitest';
import { pageIn } from '#shared/text/pages.ts';
import { isRefusal, sentencesOf, wishIn, withoutReport } from '#shared/text/wishes.ts';

describe('what somebody asked or wants, in the words of a note', () => {
  test.each([
    [
      'She wants to know who of us stays with the customers.',
      'question',
      'who of us stays with the customers',
    ],
    [
      'Asked how the gateway behaves when the line drops.',
      'question',
      'how the gateway behaves when the line drops',
    ],
    ['He will propose one supplier and asked about missed slots.', 'question', 'missed slots'],
    ['Asked for a price by month and site.', 'wanted', 'a price by month and site'],
    [
      'Said at the signing that she wants two suppliers and a fair choice.',
      'wanted',
      'two suppliers and a fair choice',
    ],
    ['Likes the interface, misses examples.', 'wanted', 'examples'],
    ['Wants our products because the west asks for them.', 'wanted', 'our products'],
    ['Spare parts within a day is what counts.', 'wanted', 'Spare parts within a day'],
    ['Lives with either as long as parts arrive in time.', 'wanted', 'parts arrive in time'],
    ['Ada needs our figures by region.', 'wanted', 'our figures by region'],
    ['Möchte eine Rechnung im Monat.', 'wanted', 'eine Rechnung im Monat'],
    ['Bat um eine Referenz aus Tirol.', 'wanted', 'eine Referenz aus Tirol'],
    ['Fragte, wer die Kunden betreut.', 'question', 'wer die Kunden betreut'],
    ['Elle souhaite deux fournisseurs.', 'wanted', 'deux fournisseurs'],
    ['Quiere una factura al mes.', 'wanted', 'una factura al mes'],
    ['Ønsker én faktura i måneden.', 'wanted', 'én faktura i måneden'],
  ] as const)('%s', (note, kind, text) => {
    const [sentence = ''] = sentencesOf(note);
    expect(wishIn(sentence, ['Ada'])).toEqual({ kind, text });
  });

  test.each([
    'Customer wants a price by the end of the month.',
    'Told us that the company wants fewer platforms.',
    'Wants to become managing director.',
    'Asked us to check the figures.',
    'Two invoices for one month; corrected.',
  ])('none in: %s', (note) => {
    expect(sentencesOf(note).map((one) => wishIn(one, ['Ada']))).toEqual(sentencesOf(note).map(() => null));
  });
});

test('a no to taking part is told from a worry, and what reports it is left out', () => {
  expect(isRefusal('Asked in the review that no second supplier be served here.')).toBe(true);
  expect(isRefusal('Said that a second supplier costs a second report.')).toBe(false);
  expect(withoutReport('Said that a second supplier costs a second report.')).toBe(
    'a second supplier costs a second report.',
  );
  expect(withoutReport('A second supplier costs a second report.')).toBe(
    'A second supplier costs a second report.',
  );
});

test.each([
  ['Fills in the product page of the proposal.', 'the product page of the proposal'],
  ['Checks the terms of each frame contract.', 'the terms of each frame contract'],
  ['Prepares the score card for her manager.', 'the score card'],
  ['Her margin sheet shows our deals without the service revenue.', 'the margin sheet'],
  ['Füllt das Formular der Lieferanten aus.', 'das Formular der Lieferanten aus'],
  ['Builds what is decided.', ''],
  ['Signs frame contracts.', ''],
] as const)('the page of: %s', (note, page) => {
  expect(pageIn(note)).toBe(page);
});
