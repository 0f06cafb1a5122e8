/** Fewest characters of a passphrase, spaces included. */
export const MIN_PASSPHRASE = 12;
/** Most characters; more are no passphrase but a paste that went wrong. */
export const MAX_PASSPHRASE = 1_000;

/** A passphrase as the key is made from it: spaces at the ends go, several in a row are one, and letters have one form (NFKC). */
export function plainPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

/** Why a new passphrase is not taken, as a sentence; null when it is. */
export function passphraseProblem(typed: string): string | null {
  const { length } = Array.from(plainPassphrase(typed));
  if (length < MIN_PASSPHRASE)
    return `A passphrase needs at least ${String(MIN_PASSPHRASE)} characters. Nothing was saved yet; add some words, or use the six that are proposed.`;
  if (length > MAX_PASSPHRASE)
    return `A passphrase has at most ${String(MAX_PASSPHRASE)} characters. Nothing was saved yet; choose a shorter one.`;
  return null;
}
