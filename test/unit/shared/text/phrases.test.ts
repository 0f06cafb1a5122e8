import { describe, expect, test } from 'vitest';
import { languagesOf, phrasesIn } from '#shared/text/phrases.ts';

describe('phrases of a text', () => {
  test.each([
    ['Western provinces from 14 to 24 million', ['en'], ['western provinces']],
    ['Umsatz mit Wartungsverträgen', ['de'], ['Wartungsverträgen']],
    ['Kosten der Wartung senken', ['de'], ['Wartung senken']],
    ['Livrer les contrats de service', ['fr'], ['contrats de service']],
    [
      'Ventas de los contratos mensuales',
      ['es'],
      ['Ventas de los contratos', 'Ventas de los contratos mensuales', 'contratos mensuales'],
    ],
    [
      'Flere månedlige avtaler med kommuner',
      ['no'],
      ['Flere månedlige', 'Flere månedlige avtaler', 'månedlige avtaler'],
    ],
    ['Více smluv měsíčně', [], ['Více smluv', 'Více smluv měsíčně', 'smluv měsíčně']],
  ] as const)('%s', (text, languages, words) => {
    expect(languagesOf(text)).toEqual(languages);
    const found = phrasesIn(text);
    expect(found.map((phrase) => phrase.words)).toEqual(words);
    expect(found.map(({ sure }) => sure)).toEqual(words.map(() => languages.length > 0));
  });

  test('are equal in singular and plural, whatever the case and the accents', () => {
    const keys = (text: string): readonly string[] => phrasesIn(text).map(({ key }) => key);
    expect(keys('The Monthly contracts')).toEqual(keys('a monthly contract'));
    expect(keys('auf Monatsverträgen')).toEqual(keys('der MONATSVERTRAG'));
    expect(keys('auf Wartungskosten')).not.toEqual(keys('auf Wartungsverträge'));
  });
});
