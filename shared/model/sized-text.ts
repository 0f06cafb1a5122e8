import { z } from 'zod';

/** A text by its length in UTF-16 units, as every limit of the app counts; the schema library counts whole characters. */
export function sizedText(least: number, most: number): z.ZodType<string> {
  return z.custom<string>(
    (value) => typeof value === 'string' && value.length >= least && value.length <= most,
    'length',
  );
}
