import { expect, test } from 'vitest';
import { rivalTermsIn, speaksOfRival } from '#shared/text/rival-terms.ts';

test.each([
  ['Default on the score card; pays a rebate each half-year.', 'pays a rebate each half-year'],
  ['In use until the change; offers a return price.', 'offers a return price'],
  ['Default supplier since 2021.', 'Default supplier since 2021'],
  ['Gibt zweimal im Jahr Rabatte.', 'Gibt zweimal im Jahr Rabatte'],
  ['Fournisseur par défaut depuis 2021.', 'Fournisseur par défaut depuis 2021'],
  ['Conocido aquí; ofrece un descuento por volumen.', 'ofrece un descuento por volumen'],
  ['Gir rabatt hvert halvår.', 'Gir rabatt hvert halvår'],
  ['Cables and splices beside our devices.', ''],
  ['', ''],
] as const)('%s: %s', (note, terms) => {
  expect(rivalTermsIn(note)).toBe(terms);
});

test.each([
  'Names the other vendor’s rebate as the standard.',
  'Lobt den bisherigen Lieferanten.',
  'Préfère l’autre fournisseur.',
  'Prefiere el otro proveedor.',
  'Foretrekker dagens leverandør.',
])('%s compares us', (text) => {
  expect(speaksOfRival(text)).toBe(true);
  expect(speaksOfRival('Wants one bill a month.')).toBe(false);
});
