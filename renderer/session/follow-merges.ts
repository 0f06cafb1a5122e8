import { call, listen } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { showPartner, showShared, useDocument } from '#renderer/document/document-store.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { partnerInView, showHome } from './navigation.ts';

/**
 * Shows what came from colleagues where it is in view, in the order of the commits: what is read again is what is on the disk then. Lists follow.
 * The returned function stops.
 */
export function followMerges(): () => void {
  const asked = new Set<PartnerId | null>();
  return listen('sharing.merged', ({ partnerId }) => {
    // Many at once are read once.
    if (asked.has(partnerId)) return;
    asked.add(partnerId);
    inOrder(async () => {
      asked.delete(partnerId);
      await showAgain(partnerId);
    }).catch(() => undefined); // what is shown is what was saved before; the next merge or change tries again
  });
}

/** Reads again what is shown, where a merge into this partner, or (null) into what all partners share, has to do with it. Belongs into the order of the commits. */
export async function showAgain(partnerId: PartnerId | null): Promise<void> {
  const shown = partnerInView();
  const { isSnapshot } = useDocument.getState();
  if (!isSnapshot && shown !== null && (partnerId === null || partnerId === shown)) await readAgain(shown);
  else if (shown === null && partnerId === null) showShared(await call('profile.rows', undefined));
  useDocument.setState(({ revision }) => ({ revision: revision + 1 }));
}

async function readAgain(partnerId: PartnerId): Promise<void> {
  try {
    showPartner(partnerId, await call('partner.open', { partnerId }));
  } catch (failure) {
    if (!(failure instanceof AppError) || failure.code !== 'not-found') throw failure;
    // A colleague removed it, and the user agreed.
    showHome();
  }
}
