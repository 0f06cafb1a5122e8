import { resolveAliases } from '#shared/reading/aliases.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { commit } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { draftsOfCommits } from '#renderer/document/drafts-of-commits.ts';
import { newId } from '#renderer/document/new-id.ts';
import { toldFailure } from '#renderer/document/told-failure.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { Edit, EditParameters, EditSetting } from '#shared/edit/edit.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { applyChanges, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';

/** How an edit is run, where it is not simply of the open partner. */
export type RunOptions = {
  /** Of this partner, which is read first when it is not open, and stays closed. For screens that show several partners. */
  readonly of?: PartnerId;
  /** Of this partner, which need not be there yet: nothing is read. */
  readonly about?: PartnerId;
  /** Reports progress under this id, by which it can be cancelled. */
  readonly jobId?: string;
  /** What is written before it in the same step, such as a colleague whose name is new; the edit sees it done. Nothing without the edit. */
  readonly first?: readonly Change[];
  /** Told what will be written, with the state before it. */
  readonly onChanges?: (before: PartnerState, changes: readonly Change[]) => void;
};

/**
 * Runs one edit as one step of undo, from the state after everything that was saved before it, and resolves to whether it was
 * written. An edit that is refused, and a save that fails, are told in a toast, so that callers need no error handling of their own.
 */
export async function run<Input, P extends EditParameters>(
  edit: Edit<Input, P, EditSetting>,
  input: Input,
  options: RunOptions = {},
): Promise<boolean> {
  try {
    return await runOrThrow(edit, input, options);
  } catch (failure) {
    const { title, description } = toldFailure(failure);
    tell(title, description);
    return false;
  }
}

/** `run` for callers that tell of a failure themselves; a refusal is told as `run` does. */
export async function runOrThrow<Input, P extends EditParameters>(
  edit: Edit<Input, P, EditSetting>,
  input: Input,
  { of, about, jobId, first = [], onChanges }: RunOptions = {},
): Promise<boolean> {
  const { partnerId: open } = useDocument.getState();
  const partnerId = of ?? about ?? open;
  if (edit.scope === 'partner' && partnerId === null) return false;
  const drafts = draftsOfCommits.now();
  let refusal: string | null = null;
  const result = await commit({
    partnerId: edit.scope === 'profile' ? null : partnerId,
    ...(jobId === undefined ? {} : { jobId }),
    prepare: async () => {
      const before =
        of === undefined || of === useDocument.getState().partnerId
          ? currentState()
          : resolveAliases(stateFromRows(await call('partner.open', { partnerId: of })));
      const state = first.length === 0 ? before : applyChanges(before, first);
      const { today, userName } = useDocument.getState();
      // An edit of what partners share takes no partner's id.
      const setting = { state, today, userName, now: Date.now(), newId, partnerId: partnerId as PartnerId };
      const outcome = edit.changes(setting, input);
      const parameters = edit.logged(state, input);
      const own = 'ok' in outcome ? (outcome.ok ? outcome.changes : []) : outcome;
      const changes = own.length === 0 ? own : [...first, ...own];
      if ('ok' in outcome && !outcome.ok) refusal = outcome.reason;
      onChanges?.(before, changes);
      return { name: edit.name, parameters, label: () => edit.label(state, parameters), changes };
    },
  });
  if (refusal !== null) {
    drafts.fail();
    tellRefusal(refusal);
  }
  return result !== null;
}

/** Says why something cannot be done, as `run` does. */
export function tellRefusal(reason: string): void {
  tell('This cannot be done', reason);
}

function tell(title: string, description: string): void {
  toast({ title, description, tone: 'danger', key: 'edit-refused' });
}
