/** What Windows, macOS or Linux refuse in a file name, and control and direction marks that would disguise it; joiners of letters stay. */
const REFUSED = /(?![\u200c\u200d])[<>:"/\\|?*\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Names that Windows keeps for devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/** A text as a file name, or a part of one, that every system accepts and shows as it is; empty when nothing is left. Cut at `maxBytes` of UTF-8. */
export function plainFileName(text: string, maxBytes: number): string {
  const plain = tidyEnds(text.toWellFormed().normalize('NFC').replace(REFUSED, ' ').replace(/\s+/gu, ' '));
  const short = tidyEnds(cutTo(plain, maxBytes));
  return DEVICE.test(short) ? tidyEnds(cutTo(`_${short}`, maxBytes)) : short;
}

/** Windows drops dots and blanks at the end; one in front hides a file elsewhere. */
function tidyEnds(text: string): string {
  return text.replace(/^[.\s]+|[.\s]+$/gu, '');
}

/** Never in the middle of a character. */
function cutTo(text: string, maxBytes: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > maxBytes) return kept;
    kept += character;
  }
  return kept;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
