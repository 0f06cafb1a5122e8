import { photoUrl } from '#renderer/ui/photo-url.ts';

/** So many faces are kept; the map shows them only near by. */
const MOST = 300;
const pictures = new Map<string, HTMLImageElement>();
const listeners = new Set<() => void>();

/** Tells when a face that was asked for can be painted; the returned function stops. */
export function onPhoto(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The picture of a face, or null until it is loaded. */
export function photoOf(photo: string): HTMLImageElement | null {
  const known = pictures.get(photo);
  if (known !== undefined) return known.complete && known.naturalWidth > 0 ? known : null;
  if (pictures.size >= MOST) pictures.clear();
  const picture = new Image();
  picture.addEventListener('load', () => {
    for (const listener of listeners) listener();
  });
  picture.src = photoUrl(photo);
  pictures.set(photo, picture);
  return null;
}
