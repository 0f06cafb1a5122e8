import { describe, expect, it } from 'vitest';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { guidelines } from '#shared/playbook/culture/guidelines.ts';
import { some } from '../../../../fixtures/some.ts';

/** One word of each part that the table gives, by our culture and the partner's. */
const table: readonly (readonly [string, string, RegExp, RegExp, RegExp])[] = [
  ['bureaucratic', 'bureaucratic', /order/, /slow/, /approval paths/],
  ['bureaucratic', 'collaborative', /patient/, /papers/, /workshop/],
  ['bureaucratic', 'entrepreneurial', /results/, /speed/, /fast lane/],
  ['bureaucratic', 'individualistic', /competence/, /responsible person/, /account/],
  ['collaborative', 'bureaucratic', /long view/, /line of command/, /hierarchy/],
  ['collaborative', 'collaborative', /trust/, /Nobody decides/, /date for each decision/],
  ['collaborative', 'entrepreneurial', /informal/, /patience/, /short pilots/],
  ['collaborative', 'individualistic', /expertise/, /no echo/, /one to one/],
  ['entrepreneurial', 'bureaucratic', /will to sell/, /alarm/, /stable for a year/],
  ['entrepreneurial', 'collaborative', /few levels/, /pass over the group/, /time for their agreement/],
  ['entrepreneurial', 'entrepreneurial', /speed/, /follows through/, /second contact beside the founder/],
  ['entrepreneurial', 'individualistic', /freedom/, /leave their experts cold/, /craft and reputation/],
  ['individualistic', 'bureaucratic', /standards/, /one voice/, /price list/],
  ['individualistic', 'collaborative', /knowledge/, /soloists/, /small team/],
  ['individualistic', 'entrepreneurial', /autonomy/, /Nobody drives/, /mandate/],
  ['individualistic', 'individualistic', /expert to expert/, /two people/, /deputies/],
];

describe('method, section 6: assimilation guidelines', () => {
  it.each(table)('we are %s, the partner is %s', (we, partner, common, watch, adapt) => {
    const cell = guidelines[we as keyof typeof guidelines][partner as keyof typeof guidelines]; // ids of the table above
    expect(cell.common).toMatch(common);
    expect(cell.watch).toMatch(watch);
    expect(cell.adapt.join('\n')).toMatch(new RegExp(adapt, 'i'));
  });

  it('covers every pair, in whole sentences', () => {
    expect(table.map(([we, partner]) => `${we} ${partner}`)).toEqual(
      cultureTypes.flatMap((we) => cultureTypes.map((partner) => `${we} ${partner}`)),
    );
    const texts = cultureTypes.flatMap((we) =>
      cultureTypes.flatMap((partner) => {
        const { common, watch, adapt } = guidelines[we][partner];
        return [common, watch, ...adapt];
      }),
    );
    for (const text of some(texts)) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.95);
  });
});
