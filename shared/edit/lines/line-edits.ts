import type { PartnerState } from '../../model/partner-state.ts';
import { added, edit, idOf, oneOf, orNull } from '../edit.ts';
import { type NewLine, addLine } from './add-line.ts';
import { type LineEdit, editLine } from './edit-line.ts';
import { removeLine } from './remove-line.ts';
import { reportOfLineId } from './reporting-line.ts';
import { type CardId, cardOf, nameOfCard } from '../words.ts';
import type { SeatId } from '../../model/id.ts';
import { type LineKind, lineKinds } from '../../model/line.ts';

const kind = oneOf(lineKinds);

const card = idOf<CardId>('person', 'seat');

/** Which line: its kind, and who stands at its ends; commands of earlier versions name no ends where there was one already. */
const line = { kind, from: added(orNull(card)), to: added(orNull(card)) };
type NamedLine = {
  readonly kind: LineKind;
  readonly from: CardId | null | undefined;
  readonly to: CardId | null | undefined;
};

const between: Readonly<Record<LineKind, (from: string, to: string) => string>> = {
  'reports-to': (from, to) => `the reporting line from ${from} to ${to}`,
  dotted: (from, to) => `the dotted line from ${from} to ${to}`,
  influences: (from, to) => `the influence of ${from} on ${to}`,
  ally: (from, to) => `the alliance between ${from} and ${to}`,
  conflict: (from, to) => `the conflict between ${from} and ${to}`,
};

const withoutEnds: Readonly<Record<LineKind, string>> = {
  'reports-to': 'a reporting line',
  dotted: 'a dotted line',
  influences: 'a line of influence',
  ally: 'an alliance',
  conflict: 'a conflict',
};

function lineWords(state: PartnerState, { kind: of, from, to }: NamedLine): string {
  if (from === null || from === undefined || to === null || to === undefined) return withoutEnds[of];
  return between[of](nameOfCard(state, from), nameOfCard(state, to));
}

function namedLine(state: PartnerState, lineId: string): NamedLine {
  const row = state.line.get(lineId);
  if (row !== undefined) {
    const { kind, fromPersonId: from, toPersonId: to, fromSeatId, toSeatId } = row;
    if (kind !== 'dotted') return { kind, from, to };
    const card = (seatId: SeatId | null): CardId | null => (seatId === null ? null : cardOf(state, seatId));
    return { kind, from: card(fromSeatId), to: card(toSeatId) };
  }
  // A reporting line is a field of a seat and no row.
  const report = reportOfLineId(lineId);
  const manager = report === null ? null : (state.seat.get(report)?.reportsToSeatId ?? null);
  return {
    kind: 'reports-to',
    from: report === null ? null : cardOf(state, report),
    to: manager === null ? null : cardOf(state, manager),
  };
}

type OfLine = { readonly lineId: string };

/** Draws a line between two seats or their people. */
export const drawLine = edit('line.add', {
  parameters: { kind, from: card, to: card },
  logged: (state, input: Omit<NewLine, 'partnerId'>) => ({
    kind: input.kind,
    from: cardOf(state, input.fromSeatId),
    to: cardOf(state, input.toSeatId),
  }),
  label: (state, drawn) => `Draw ${lineWords(state, drawn)}`,
  changes: ({ state, partnerId }, line) => addLine(state, { ...line, partnerId }),
});

/** Changes strength, note, kind or direction of a line. */
export const changeLine = edit('line.edit', {
  parameters: line,
  logged: (state, { lineId }: OfLine & { readonly to: LineEdit }) => namedLine(state, lineId),
  label: (state, changed) => `Change ${lineWords(state, changed)}`,
  changes: ({ state }, { lineId, to }) => editLine(state, lineId, to),
});

export const deleteLine = edit('line.remove', {
  parameters: line,
  logged: (state, { lineId }: OfLine) => namedLine(state, lineId),
  label: (state, removed) => `Remove ${lineWords(state, removed)}`,
  changes: ({ state }, { lineId }) => removeLine(state, lineId),
});
