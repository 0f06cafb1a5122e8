import { entitiesOf, historyTopicLabels, historyTopics } from '#shared/history/entry.ts';
import type { SnapshotMerge, SnapshotPreview } from '#shared/ipc/snapshot-types.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { localDate, momentText } from '#shared/reading/calendar.ts';

/** How many rows of one kind are different. */
export type Difference = { readonly label: string; readonly text: string };

/**
 * What is different from ours, by the topics of the history, or of a new partner what comes with it; topics without anything are left out.
 * What both sides changed is told in a sentence of its own.
 */
export function differencesOf(changes: readonly Change[], isNew: boolean): readonly Difference[] {
  return historyTopics.flatMap((topic) => {
    const entities = entitiesOf(topic);
    const own = changes.filter(({ entity }) => entity !== 'conflict' && entities.includes(entity));
    if (own.length === 0) return [];
    const removed = rowsIn(own.filter(({ fields }) => fields['deleted'] === true));
    const others = rowsIn(own) - removed;
    const parts = [
      others === 0 ? '' : `${String(others)}${isNew ? '' : ' new or changed'}`,
      removed === 0 ? '' : `${String(removed)} removed`,
    ].filter((part) => part !== '');
    return [{ label: historyTopicLabels[topic], text: parts.join(', ') }];
  });
}

/** Who saved it; a file alone does not prove a name. */
export function authorOf({ author }: Pick<SnapshotPreview, 'author'>): string {
  return author.trim() === '' ? 'a colleague' : author.trim();
}

/** When it was saved, by the clock of whoever saved it. */
export function savedText(createdAt: number, today: IsoDate): string {
  const moment = new Date(createdAt);
  const text = momentText(moment, today);
  return localDate(moment) === today ? `today, ${text}` : text;
}

/** What a merge came to. */
export function mergedText(
  preview: SnapshotPreview,
  merged: SnapshotMerge,
): { readonly title: string; readonly description: string } {
  const name = preview.partnerName === '' ? 'the partner' : preview.partnerName;
  const parts = [
    merged.changedRows === 0
      ? 'Everything was here already.'
      : preview.isNew
        ? `${counted(merged.changedRows, 'entry')} came with it.`
        : `${counted(merged.changedRows, 'entry')} ${merged.changedRows === 1 ? 'is' : 'are'} different now.`,
    conflictText(merged.conflicts),
    leftText(merged),
  ];
  return {
    title: `${preview.isNew ? 'Added' : 'Merged'} ${name} from ${authorOf(preview)}`,
    description: parts.filter((part) => part !== '').join(' '),
  };
}

/** What both sides wrote; empty when there is nothing. */
export function conflictText(conflicts: number): string {
  if (conflicts === 0) return '';
  return `Both of you changed ${conflicts === 1 ? 'the same thing once' : `the same thing in ${conflicts} places`}; the newer entry stands.`;
}

/** What is not simply taken over; empty when all is. */
export function leftText({
  heldRows,
  refusedRows,
}: Pick<SnapshotPreview, 'heldRows' | 'refusedRows'>): string {
  const held =
    heldRows === 0
      ? ''
      : `${counted(heldRows, 'entry')} ${heldRows === 1 ? 'is' : 'are'} kept aside until what ${heldRows === 1 ? 'it belongs' : 'they belong'} to is here.`;
  const refused =
    refusedRows === 0 ? '' : `${counted(refusedRows, 'entry')} cannot be used and will not be taken.`;
  return [held, refused].filter((part) => part !== '').join(' ');
}

/** A count with its noun. */
export function counted(count: number, noun: 'entry' | 'person'): string {
  const many = { entry: 'entries', person: 'people' } as const;
  return `${String(count)} ${count === 1 ? noun : many[noun]}`;
}

function rowsIn(changes: readonly Change[]): number {
  return new Set(changes.map(({ entity, row }) => `${entity} ${row}`)).size;
}
