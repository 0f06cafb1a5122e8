/** Longest side of a stored photo in pixels; cards and inspector show it at 64 at most, on screens of double density. */
const SIDE = 192;
/** The model keeps pictures up to 64 KiB. */
const MOST_BYTES = 64 * 1024;
const QUALITIES = [0.86, 0.7, 0.5, 0.3] as const;
/** Larger files are not even read: no photo of a person is. */
const MOST_FILE_BYTES = 40 * 1024 * 1024;

/** Why a file cannot become a photo, as one sentence for the user. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
}

/** Makes a square JPEG of at most 64 KiB out of a picture file, cut around its centre, as a data URL. */
export async function shrinkPhoto(file: Blob): Promise<string> {
  if (file.size > MOST_FILE_BYTES)
    throw new PhotoError('This file is larger than 40 MB. Choose a smaller picture.');
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
    if (bytesOf(url) <= MOST_BYTES) return url;
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
