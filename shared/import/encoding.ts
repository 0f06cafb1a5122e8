export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const encodingLabels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8 (Unicode)',
  'utf-16le': 'UTF-16, little endian',
  'utf-16be': 'UTF-16, big endian',
  'windows-1252': 'Windows-1252 (Western Europe)',
};

// Part of every place that this code runs in (window, worker, Node), but not of the plain language library.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

const SAMPLE = 4_096;

/** The encoding of a text file: by its byte order mark, else by the zero bytes that UTF-16 leaves, else UTF-8 if it is valid, else Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** The text without its byte order mark. Bytes that do not fit the encoding become the replacement character U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * In UTF-16 the separators and line ends of any list, and all of Latin script, have one zero byte each, always on the same
 * side. Without zero bytes it is not UTF-16.
 */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) evenZeros += 1;
    if (bytes[i + 1] === 0) oddZeros += 1;
  }
  const enough = end / 2 / 25; // 4 % of the characters: Cyrillic or Greek lists still have more separators than that
  if (oddZeros > enough && evenZeros * 10 < oddZeros) return 'utf-16le';
  if (evenZeros > enough && oddZeros * 10 < evenZeros) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
