import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function hexTokens(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

function blockOf(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('\n}', start));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['--c-bg', '--c-surface', '--c-raised', '--c-sunken'];
const texts = ['--c-text', '--c-text-quiet', '--c-text-faint'];
const statuses = ['--c-danger', '--c-warn', '--c-ok'];
const supports = ['opponent', 'non-supporter', 'neutral', 'supporter', 'advocate', 'unrated'];

const textPairs: readonly (readonly [string, string])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...[...statuses, '--c-accent'].flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...statuses.map((text) => [text, `${text}-soft`] as const),
  ...statuses.map((text) => ['--c-text', `${text}-soft`] as const),
  ['--c-accent', '--c-accent-soft'],
  ['--c-text', '--c-accent-soft'],
  ['--c-text-quiet', '--c-accent-soft'],
  ['--c-accent-text', '--c-accent'],
  ['--c-accent-text', '--c-accent-hover'],
  ['--c-tooltip-text', '--c-tooltip'],
  ...supports.map((value) => [`--support-${value}-text`, `--support-${value}`] as const),
];

const themes = [
  ['light', hexTokens(blockOf(':root'))],
  ['dark', hexTokens(blockOf(":root[data-theme='dark']"))],
] as const;

describe.each(themes)('colours of the %s theme', (_name, tokens) => {
  test.each(textPairs)('%s on %s has a contrast of 4.5:1 or more', (text, surface) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(surface) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['red', 'amber', 'green'])('the %s light has a contrast of 3:1 or more on panels', (light) => {
    for (const surface of ['--c-bg', '--c-surface']) {
      expect(
        contrast(tokens.get(`--light-${light}`) ?? '', tokens.get(surface) ?? ''),
      ).toBeGreaterThanOrEqual(3);
    }
  });
});

test('both themes define the same colours', () => {
  const [light, dark] = themes.map(([, tokens]) => [...tokens.keys()].toSorted());
  expect(dark).toEqual(light);
});
