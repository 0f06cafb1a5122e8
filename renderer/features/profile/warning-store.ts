import { create } from 'zustand';
import { rememberedText, rememberLayout } from '#renderer/session/settings-store.ts';
import { call, listen } from '#renderer/bridge/bridge.ts';
import { isSetRight, wrongPlaces } from './gaps.ts';
import type { ProfileWarning, StoredDifferences } from '#shared/ipc/types.ts';

/** What the user should know about the profile, and which of it is put away until the next start. Session data. */
type WarningStore = {
  readonly warnings: readonly ProfileWarning[];
  readonly hidden: ReadonlySet<string>;
  /** What the dialog of differences shows; null while it is closed. */
  readonly shown: StoredDifferences | null;
};

/** Under which key of the layout the digest of the differences stands that the user has seen and keeps. */
const SEEN = 'differences.seen';

export const useWarnings = create<WarningStore>(() => ({ warnings: [], hidden: new Set(), shown: null }));

/** Takes over what there is to know and listens for more; the function that is returned stops it. */
export function followWarnings(): () => void {
  const told = new Set<string>();
  const take = (warnings: readonly ProfileWarning[]): void => {
    const found = differencesIn(warnings);
    if (found !== null && isSetRight(found, told)) rememberLayout(SEEN, found.digest);
    for (const place of found === null ? [] : wrongPlaces(found)) told.add(place);
    useWarnings.setState(({ shown }) => ({ warnings, shown: shown === null ? null : found }));
  };
  // What is known is told again by the next event; a failure here is not worth a message.
  call('profile.warnings', undefined).then(take, () => undefined);
  return listen('profile.warned', ({ warnings }) => take(warnings));
}

/** What an open dialog goes on with: it closes by itself once nothing differs any more. */
function differencesIn(warnings: readonly ProfileWarning[]): StoredDifferences | null {
  return warnings.find((warning) => warning.kind === 'differences')?.found ?? null;
}

export function isOpenWarning(warning: ProfileWarning, hidden: ReadonlySet<string>): boolean {
  if (warning.kind === 'differences' && rememberedText(SEEN) === warning.found.digest) return false;
  return !hidden.has(keyOf(warning));
}

/** Puts a warning away until the next start, or until it says something else. */
export function hideWarning(warning: ProfileWarning): void {
  useWarnings.setState(({ hidden }) => ({ hidden: new Set([...hidden, keyOf(warning)]) }));
}

/** Opens the dialog that lists differences, or closes it with null. */
export function showDifferences(shown: StoredDifferences | null): void {
  useWarnings.setState({ shown });
}

/** The user has seen these differences and keeps the data as it is: they are not told again, others are. */
export function keepDifferences(found: StoredDifferences): void {
  rememberLayout(SEEN, found.digest);
  hideWarning({ kind: 'differences', found });
  showDifferences(null);
}

function keyOf(warning: ProfileWarning): string {
  return warning.kind === 'differences'
    ? warning.found.digest
    : `${warning.code} ${warning.newest?.file ?? ''}`;
}
