import { expect, test } from 'vitest';
import { aimsBeside } from '#shared/text/beside-aim.ts';

test.each([
  'Be named as one of two default suppliers for access products',
  'Second supplier from 2027',
  'Zweitlieferant für Zugangstechnik',
  'Être le deuxième fournisseur',
  'Ser el segundo proveedor',
  'Bli en av to leverandører',
])('%s leaves the other one its place', (text) => {
  expect(aimsBeside(text)).toBe(true);
});

test.each(['Be the default supplier from 2027', 'Two new regions by June', ''])('%s does not', (text) => {
  expect(aimsBeside(text)).toBe(false);
});
