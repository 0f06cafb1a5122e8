import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../../../../renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(join(renderer, path), 'utf8') }));

/** Where somebody can type: elements of the browser, whatever stands around them. */
const TYPED_IN = /<(?:textarea|input)\b[^>]*?>|contentEditable/gs;
const NO_TEXT = /type="(?:checkbox|radio|range|date|file)"|inputMode="numeric"/;

describe('every place where words can be typed keeps them', () => {
  it('is a shared field of renderer/ui, or keeps them by itself', () => {
    const own = sources
      .filter(({ path, text }) => !path.startsWith('ui/') && [...text.matchAll(TYPED_IN)].some(isForText))
      .filter(({ text }) => !/\buseKeptText\(/.test(text))
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    // Parts of the form of a contact, which is kept as a whole with every key (contact-draft.ts).
    expect(own.toSorted()).toEqual(['DayChoice.tsx', 'PromiseLines.tsx', 'SummaryField.tsx']);
  });

  it('the shared fields demand a place for the draft, or a reason why there is none', () => {
    const fields = sources.filter(({ path }) => path.startsWith('ui/'));
    const keeping = fields.filter(({ text }) => [...text.matchAll(TYPED_IN)].some(isForText));
    const without = keeping.filter(({ text }) => !/draft: DraftOptions\['draft'\];/.test(text));
    // What is chosen from a list or filters one is no text of the user's.
    expect(without.map(({ path }) => path).toSorted()).toEqual(['ui/Combobox.tsx', 'ui/SearchField.tsx']);
    const reasonless = sources.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => line.includes('draft={null}') && !line.includes('//'))
        .map(() => path),
    );
    expect(reasonless).toEqual([]);
  });
});

function isForText([element]: RegExpMatchArray): boolean {
  return !NO_TEXT.test(element);
}
