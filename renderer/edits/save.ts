import { errorText } from '#renderer/document/error-text.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { commit, commitPrepared, type CommitIntent } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { draftsOfCommits } from '#renderer/document/drafts-of-commits.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { Outcome } from '#shared/edit/outcome.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';

/** An edit of the open partner, computed when its turn comes, from the state after everything that was saved before it. */
export type Edit = (state: PartnerState, partnerId: PartnerId) => readonly Change[] | Outcome;

/**
 * Saves one edit as one step of undo and resolves to whether it was written. An edit that is refused, and a save that fails,
 * are told in a toast, so that callers need no error handling of their own.
 */
export async function save(name: string, label: string, edit: Edit): Promise<boolean> {
  const { partnerId } = useDocument.getState();
  return partnerId !== null && write({ name, label }, (state) => edit(state, partnerId));
}

/** Saves one edit of what all partners share, as `save`; no partner need be open. */
export function saveShared(
  name: string,
  label: string,
  edit: (state: PartnerState) => readonly Change[] | Outcome,
): Promise<boolean> {
  return write({ name, label, partnerId: null }, edit);
}

async function write(
  intent: CommitIntent,
  edit: (state: PartnerState) => readonly Change[] | Outcome,
): Promise<boolean> {
  let refusal: string | null = null;
  const drafts = draftsOfCommits.now();
  try {
    const result = await commit(intent, () => {
      const outcome = edit(currentState());
      if (!('ok' in outcome)) return outcome;
      if (outcome.ok) return outcome.changes;
      refusal = outcome.reason;
      return [];
    });
    if (refusal !== null) {
      drafts.fail();
      tellRefusal(refusal);
    }
    return result !== null;
  } catch (failure) {
    const { title, description } = errorText(failure);
    tell(title, description);
    return false;
  }
}

/**
 * `save` for a partner that need not be open: one that is not is read first, and stays closed. For screens that show several
 * partners. The label is given the state before the edit.
 */
export async function saveAt(
  partnerId: PartnerId,
  name: string,
  label: (state: PartnerState) => string,
  edit: (state: PartnerState, partnerId: PartnerId) => readonly Change[],
): Promise<boolean> {
  if (partnerId === useDocument.getState().partnerId) return save(name, label(currentState()), edit);
  try {
    const result = await commitPrepared(async () => {
      const state = stateFromRows(await call('partner.open', { partnerId }));
      return { intent: { name, label: label(state), partnerId }, changes: edit(state, partnerId) };
    });
    return result !== null;
  } catch (failure) {
    const { title, description } = errorText(failure);
    tell(title, description);
    return false;
  }
}

/** Says why something cannot be done, as `save` does. */
export function tellRefusal(reason: string): void {
  tell('This cannot be done', reason);
}

function tell(title: string, description: string): void {
  toast({ title, description, tone: 'danger', key: 'edit-refused' });
}

/** Who rates and when, from the settings and the local date. */
export function raterNow(): { readonly ratedBy: string; readonly ratedOn: IsoDate } {
  const { userName, today } = useDocument.getState();
  return { ratedBy: userName, ratedOn: today };
}
