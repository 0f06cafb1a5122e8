import type { PartnerState } from '../../model/partner-state.ts';
import { edit, idOf, oneOf } from '../edit.ts';
import { type NewLine, addLine } from './add-line.ts';
import { type LineEdit, editLine } from './edit-line.ts';
import { removeLine } from './remove-line.ts';
import { type CardId, cardOf, nameOfCard } from '../words.ts';
import { type LineKind, lineKindLabels, lineKinds } from '../../model/line.ts';

const kind = oneOf(lineKinds);

const card = idOf<CardId>('person', 'seat');

type OfLine = { readonly lineId: string };

/** A reporting line is a field of a seat and no row. */
function kindOf(state: PartnerState, lineId: string): LineKind {
  return state.line.get(lineId)?.kind ?? 'reports-to';
}

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
  logged: (state, { lineId }: OfLine & { readonly to: LineEdit }) => ({ kind: kindOf(state, lineId) }),
  label: (_, { kind: of }) => `Change line: ${lineKindLabels[of].toLowerCase()}`,
  changes: ({ state }, { lineId, to }) => editLine(state, lineId, to),
});

/** Takes a line away. */
export const deleteLine = edit('line.remove', {
  parameters: { kind },
  logged: (state, { lineId }: OfLine) => ({ kind: kindOf(state, lineId) }),
  label: (_, { kind: of }) => `Remove line: ${lineKindLabels[of].toLowerCase()}`,
  changes: ({ state }, { lineId }) => removeLine(state, lineId),
});
