import release from './electron-release.json' with { type: 'json' };

/** Electron looks after its three newest majors, each of which is one of them for some 24 weeks. */
const MAX_AGE_DAYS = 168;
const DAY = 86_400_000;

/** The Electron that is packed: its version, the day it was released, and the major that our code and the shell were written for. */
export const electronRelease: {
  readonly version: string;
  readonly released: string;
  readonly writtenFor: number;
} = release;

/** How old the packed Electron is, in whole days. */
export function electronAge(now: Date): number {
  return Math.floor((now.getTime() - Date.parse(electronRelease.released)) / DAY);
}

/** Why this Electron must not go into a release any more, as a sentence; null while it may. */
export function tooOld(now: Date): string | null {
  const age = electronAge(now);
  if (age <= MAX_AGE_DAYS) return null;
  return (
    `Electron ${electronRelease.version} is ${String(age)} days old and gets no security fixes after about ${String(MAX_AGE_DAYS)}. ` +
    'Update it in package.json, write its day of release into build/packaging/electron-release.json, and package again.'
  );
}
