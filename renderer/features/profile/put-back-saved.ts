import { call } from '#renderer/bridge/bridge.ts';
import { undo } from '#renderer/document/commit.ts';
import { run } from '#renderer/edits/run.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { toast } from '#renderer/ui/toast.ts';
import { putBackSaved } from '#shared/edit/findings/finding-edits.ts';
import { putBackChanges, type SavedValue } from '#shared/edit/findings/put-back-saved.ts';
import type { StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import { isEntityName } from '#shared/model/registry.ts';
import { countText } from '#shared/text/wording.ts';
import { savedIn, toPutBack } from './saved-values.ts';
import { hideWarning, showDifferences } from './warning-store.ts';

/** Writes all of them as they were saved, as one step of undo. */
export async function putBack(found: StoredDifferences): Promise<void> {
  try {
    const changes = putBackChanges(await savedValues(toPutBack(found)));
    const count = changes.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
    if (count === 0) {
      toast({
        title: 'Nothing could be put back',
        description:
          'The history no longer has these values, and nothing was changed. Enter them again, or restore a backup.',
        tone: 'danger',
      });
      return;
    }
    if (!(await run(putBackSaved, { changes, count }))) return;
    // What is left is told by the comparison that follows.
    hideWarning({ kind: 'differences', found });
    showDifferences(null);
    toast({
      title: `${countText(count, 'value')} put back as saved`,
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'finding-step',
    });
  } catch (failure) {
    tellFailure(failure);
  }
}

async function savedValues(wanted: readonly StoredDifference[]): Promise<readonly SavedValue[]> {
  const values: SavedValue[] = [];
  for (const differences of Map.groupBy(wanted, ({ entity, row }) => `${entity} ${row}`).values()) {
    const [first] = differences;
    if (first === undefined || !isEntityName(first.entity)) continue;
    const { entity, row } = first;
    const history = await call('data.history', { entity, row });
    for (const difference of differences) {
      const saved = savedIn(entity, difference, history);
      if (saved !== null) values.push(saved);
    }
  }
  return values;
}
