import { change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Line, StoredLineKind } from '../../model/line.ts';
import { dottedEnds, findLine, personEnds, type LineEnds } from './line-ends.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** What can be changed about a line that is there. `reversed` swaps the ends of a directed line. */
export type LineEdit = {
  readonly kind?: Exclude<StoredLineKind, 'dotted'>;
  readonly strength?: 1 | 2 | 3;
  readonly note?: string;
  readonly reversed?: boolean;
};

/** Changes a stored line; a person's line can become another kind of person's line. Refused when that line is there already. */
export function editLine(state: PartnerState, lineId: string, edit: LineEdit): Outcome {
  const before = state.line.get(lineId);
  if (before === undefined) return refused('This line is no longer there.');
  const ends = endsAfter(state, before, edit);
  if (typeof ends === 'string') return refused(ends);
  const kind = before.kind === 'dotted' ? 'dotted' : (edit.kind ?? before.kind);
  const { fromPersonId, toPersonId, fromSeatId, toSeatId } = ends;
  const twin = findLine(state, kind, ends);
  if (twin !== undefined && twin.id !== lineId) return refused('This line is there already.');
  const strength = edit.strength ?? before.strength;
  const note = edit.note ?? before.note;
  return allowed(
    onlyChanged(
      before,
      change('line', lineId, {
        kind,
        fromPersonId,
        toPersonId,
        fromSeatId,
        toSeatId,
        strength,
        note,
      }),
    ),
  );
}

function endsAfter(state: PartnerState, before: Line, edit: LineEdit): LineEnds | string {
  if (before.kind === 'dotted') {
    const { fromSeatId, toSeatId } = before;
    if (edit.reversed !== true || fromSeatId === null || toSeatId === null) return before;
    return dottedEnds(state, toSeatId, fromSeatId);
  }
  const { fromPersonId, toPersonId } = before;
  const kind = edit.kind ?? before.kind;
  return edit.reversed === true
    ? personEnds(kind, toPersonId, fromPersonId)
    : personEnds(kind, fromPersonId, toPersonId);
}
