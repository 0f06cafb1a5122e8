import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Makes a written deck what the standard asks for: the library names slide masters that are not in the file, gives the shapes of a slide with
 * a table the same number twice, and repeats the properties of a paragraph before its second run. Slide programs mend that, some after asking.
 */
export function tidyDeck(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const types = parts[CONTENT_TYPES];
  if (types === undefined) throw new Error('no deck without content types');
  parts[CONTENT_TYPES] = strToU8(
    strFromU8(types).replace(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, name: string) =>
      name in parts ? override : '',
    ),
  );
  for (const [name, part] of Object.entries(parts))
    if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) parts[name] = strToU8(numbered(inOrder(strFromU8(part))));
  return zipSync(parts, { level: 6 });
}

/** Every shape of a slide with a number of its own, in their order; the slide itself has 1. */
function numbered(slide: string): string {
  let number = 0;
  return slide.replace(/<p:cNvPr id="\d+"/gu, () => `<p:cNvPr id="${String((number += 1))}"`);
}

/** The properties of a paragraph stand before its first run alone (ECMA-376, `CT_TextParagraph`). */
function inOrder(slide: string): string {
  return slide.replace(/(<\/a:r>)<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gsu, '$1');
}
