import { call } from '#renderer/bridge/bridge.ts';
import { undo } from '#renderer/document/commit.ts';
import { savePendingEdits } from '#renderer/document/pending-edits.ts';
import { toldFailure } from '#renderer/document/told-failure.ts';
import { toast } from '#renderer/ui/toast.ts';
import { takeBackMerge } from '#shared/edit/history/merge-edits.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { listed } from '#shared/text/wording.ts';
import { run } from './run.ts';

const MOST_NAMED = 4;

/**
 * Takes back what a merge brought, by the number of its command: the former values are written again and reach everybody. Says what stays because
 * somebody has written there since. `of`: whose merge it is, where that partner is not the open one.
 */
export async function takeBack(command: number, of?: PartnerId): Promise<void> {
  savePendingEdits();
  try {
    const { changes, left } = await call('history.takeBack', { command });
    const stays =
      left.length === 0 ? '' : `Stays, because it was changed since: ${listed(left, MOST_NAMED)}.`;
    if (!(await run(takeBackMerge, { command, changes }, of === undefined ? {} : { of }))) {
      if (changes.length === 0)
        toast({
          title: 'Nothing was taken back',
          description: stays || 'Nothing of it is left to take back.',
          key: 'take-back',
        });
      return;
    }
    toast({
      title: 'Taken back',
      description: ['Your former entries stand again, for everybody you share with.', stays]
        .filter((text) => text !== '')
        .join(' '),
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'take-back',
    });
  } catch (failure) {
    toast({ ...toldFailure(failure), tone: 'danger', key: 'take-back' });
  }
}
