import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { addLine, type NewLine } from '#shared/edit/lines/add-line.ts';
import { editLine, type LineEdit } from '#shared/edit/lines/edit-line.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { removeLine } from '#shared/edit/lines/remove-line.ts';
import type { LineKind } from '#shared/model/line.ts';
import { save } from './save.ts';

/** Draws a line between two seats or their people. */
export function drawLine(wanted: Omit<NewLine, 'partnerId' | 'lineId'>): Promise<boolean> {
  const { kind, fromSeatId, toSeatId } = wanted;
  return save('line.add', editLabels.addLine(currentState(), kind, fromSeatId, toSeatId), (now, partnerId) =>
    addLine(now, { ...wanted, partnerId, lineId: newId() }),
  );
}

/** Changes strength, note, kind or direction of a line. */
export function changeLine(lineId: string, edit: LineEdit): Promise<boolean> {
  return save('line.edit', editLabels.editLine(kindOf(lineId)), (now) => editLine(now, lineId, edit));
}

/** Takes a line away. */
export function deleteLine(lineId: string): Promise<boolean> {
  return save('line.remove', editLabels.removeLine(kindOf(lineId)), (now) => removeLine(now, lineId));
}

function kindOf(lineId: string): LineKind {
  return currentState().line.get(lineId)?.kind ?? 'reports-to';
}
