/** Object URLs by the data URL that they were made of; as many as there are photos that were shown. */
const known = new Map<string, string>();

/**
 * An address under which an `<img>` may show a stored photo: the content policy allows `blob:` and not `data:`. The same photo
 * keeps its address as long as the window lives. Empty for no photo and for one that cannot be decoded.
 */
export function photoUrl(photo: string): string {
  if (photo === '') return '';
  const before = known.get(photo);
  if (before !== undefined) return before;
  const url = makeUrl(photo);
  known.set(photo, url);
  return url;
}

function makeUrl(photo: string): string {
  const parts = /^data:(image\/[a-z]+);base64,(.*)$/s.exec(photo);
  const [, type = '', base64 = ''] = parts ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return bytes.length === 0 ? '' : URL.createObjectURL(new Blob([bytes], { type }));
  } catch {
    return ''; // not base64: the initials are shown
  }
}
