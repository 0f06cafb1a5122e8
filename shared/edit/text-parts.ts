import { MAX_SHORT_TEXT } from '../model/field.ts';

/** Most parts that a list of texts may have. */
const MAX_PARTS = 500;

/** A list as it was typed: its parts, and whether something had to be left out because it was too long. */
export type TextParts = { readonly parts: readonly string[]; readonly shortened: boolean };

/** Splits a list that was typed with commas; a part that is too long is cut, never in the middle of a character. */
export function textParts(text: string): TextParts {
  const typed = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const parts = typed.slice(0, MAX_PARTS).map((part) =>
    part
      .slice(0, MAX_SHORT_TEXT)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
  );
  return {
    parts,
    shortened: parts.length < typed.length || parts.some((part, index) => part !== typed[index]),
  };
}
