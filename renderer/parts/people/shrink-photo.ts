import { MAX_PICTURE_BYTES, MAX_STORED_PICTURE_BYTES } from '#shared/model/person.ts';

/** Longest side of a stored photo in pixels; cards and inspector show it at 64 at most, on screens of double density. */
const SIDE = 192;
const QUALITIES = [0.86, 0.7, 0.5, 0.3] as const;

/** What is said of a file that is not even read. */
export const TOO_LARGE = 'This file is larger than 40 MB. Choose a smaller picture.';

/** Why a file cannot become a photo, as one sentence for the user. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
}

/** Makes a square JPEG of at most 64 KiB out of a picture file, cut around its centre, as a data URL. */
export async function shrinkPhoto(file: Blob): Promise<string> {
  if (file.size > MAX_PICTURE_BYTES) throw new PhotoError(TOO_LARGE);
  if (file.size === 0) throw new PhotoError('This file is empty. Choose another picture.');
  const picture = await decode(file);
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context === null) throw new PhotoError('The picture cannot be drawn on this machine.');
  const side = Math.min(picture.width, picture.height);
  const left = (picture.width - side) / 2;
  // Faces are rather in the upper part of a portrait: cut a third above and two thirds below.
  const top = (picture.height - side) / 3;
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  picture.close();
  for (const quality of QUALITIES) {
    const url = canvas.toDataURL('image/jpeg', quality);
    if (bytesOf(url) <= MAX_STORED_PICTURE_BYTES) return url;
  }
  throw new PhotoError('The picture cannot be made small enough. Choose another one.');
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    throw new PhotoError('This file is not a picture that can be read. Choose a JPEG, PNG or WebP file.', {
      cause,
    });
  }
}

/** Size of what a base64 data URL holds. */
function bytesOf(url: string): number {
  return Math.floor(((url.length - url.indexOf(',') - 1) * 3) / 4);
}
