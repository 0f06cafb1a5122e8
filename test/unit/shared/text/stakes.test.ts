import { expect, test } from 'vitest';
import { stakeIn } from '#shared/text/stakes.ts';

test.each([
  ['Was held to account when a second supplier failed in 2023; wants no repetition.', 'fear'],
  ['Price was the pretext; he fears for his score card.', 'fear'],
  ['Wurde verantwortlich gemacht, als der zweite Lieferant ausfiel.', 'fear'],
  ['A peur de perdre son équipe.', 'fear'],
  ['Teme por su puesto.', 'fear'],
  ['Er redd for å bli hengende med ansvaret.', 'fear'],
  ['Wants the cloud practice to stay hers when platforms are reduced.', 'keep'],
  ['Will die Cloud-Sparte behalten.', 'keep'],
  ['Veut garder son équipe.', 'keep'],
  ['Quiere conservar su equipo.', 'keep'],
  ['Vil beholde laget sitt.', 'keep'],
  ['Wants to be seen as the one who made growth safe.', 'credit'],
  ['Möchte als Macherin gesehen werden.', 'credit'],
  ['Cherche la reconnaissance de la direction.', 'credit'],
  ['Busca reconocimiento.', 'credit'],
  ['Ønsker anerkjennelse.', 'credit'],
  ['Worked eleven years for a distributor of the other vendor.', null],
  ['', null],
] as const)('%s: %s', (text, stake) => {
  expect(stakeIn(text)).toBe(stake);
});
