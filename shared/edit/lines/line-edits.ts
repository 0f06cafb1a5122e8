import { edit, idOf, oneOf } from '../edit.ts';
import { type NewLine, addLine } from './add-line.ts';
import { type LineEdit, editLine } from './edit-line.ts';
import { removeLine } from './remove-line.ts';
import { type CardId, cardOf, nameOfCard } from '../words.ts';
import { type LineKind, lineKindLabels, lineKinds } from '../../model/line.ts';

const kind = oneOf(lineKinds);

const card = idOf<CardId>('person', 'seat');

/** A line whose kind is known to the caller: a reporting line is a field of a seat and no row. */
type OfLine = { readonly lineId: string; readonly kind: LineKind };

/** Draws a line between two seats or their people. */
export const drawLine = edit('line.add', {
  parameters: { kind, from: card, to: card },
  logged: (state, input: Omit<NewLine, 'partnerId'>) => ({
    kind: input.kind,
    from: cardOf(state, input.fromSeatId),
    to: cardOf(state, input.toSeatId),
  }),
  label: (state, { kind: of, from, to }) =>
    `Draw ${lineKindLabels[of].toLowerCase()} from ${nameOfCard(state, from)} to ${nameOfCard(state, to)}`,
  changes: ({ state, partnerId }, line) => addLine(state, { ...line, partnerId }),
});

/** Changes strength, note, kind or direction of a line. */
export const changeLine = edit('line.edit', {
  parameters: { kind },
  logged: (_, input: OfLine & { readonly to: LineEdit }) => ({ kind: input.kind }),
  label: (_, { kind: of }) => `Change line: ${lineKindLabels[of].toLowerCase()}`,
  changes: ({ state }, { lineId, to }) => editLine(state, lineId, to),
});

/** Takes a line away. */
export const deleteLine = edit('line.remove', {
  parameters: { kind },
  logged: (_, input: OfLine) => ({ kind: input.kind }),
  label: (_, { kind: of }) => `Remove line: ${lineKindLabels[of].toLowerCase()}`,
  changes: ({ state }, { lineId }) => removeLine(state, lineId),
});
