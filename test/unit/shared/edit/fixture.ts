import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { change, checkChange, type Change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import type { Outcome } from '#shared/edit/outcome.ts';

export const partnerId = 'partner' as PartnerId;
export const today = '2026-03-01' as IsoDate;
export const by = { ratedBy: 'Kim Lund', ratedOn: today } as const;

export function seatId(name: string): SeatId {
  return `seat-${name}` as SeatId;
}
export function personId(name: string): PersonId {
  return `person-${name}` as PersonId;
}
export function colleagueId(name: string): ColleagueId {
  return `colleague-${name}` as ColleagueId;
}

/** ceo ← cto ← (dev, ops); ceo ← cfo; vacant seat `hr` under ceo; `new` waits in the tray. */
export function company(): PartnerState {
  const manager: Record<string, string | null> = {
    ceo: null,
    cto: 'ceo',
    cfo: 'ceo',
    dev: 'cto',
    ops: 'cto',
    new: null,
  };
  const changes: Change[] = [change('partner', partnerId, { name: 'Nordlys' })];
  changes.push(change('colleague', colleagueId('kim'), { name: 'Kim Lund' }));
  for (const [name, above] of Object.entries(manager)) {
    changes.push(
      change('person', personId(name), { partnerId, name: name.toUpperCase() }),
      change('seat', seatId(name), {
        partnerId,
        title: name,
        personId: personId(name),
        reportsToSeatId: above === null ? null : seatId(above),
        onMap: name !== 'new',
      }),
    );
  }
  changes.push(
    change('seat', seatId('hr'), { partnerId, title: 'Head of HR', reportsToSeatId: seatId('ceo') }),
  );
  return write(emptyState(), changes);
}

/** Applies changes as the write path does: every one is checked first. */
export function write(state: PartnerState, changes: readonly Change[]): PartnerState {
  for (const candidate of changes) {
    const problem = checkChange(candidate);
    if (problem !== null) throw new Error(problem);
  }
  return applyChanges(state, changes);
}

/** The changes of an edit that must be allowed. */
export function mustAllow(outcome: Outcome): readonly Change[] {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.changes;
}

/** The reason of an edit that must be refused. */
export function mustRefuse(outcome: Outcome): string {
  if (outcome.ok) throw new Error('allowed, but should be refused');
  return outcome.reason;
}

/** What is wrong with the chart, as sentences; empty when every seat reaches a root and nothing dangles. */
export function broken(state: PartnerState): readonly string[] {
  const wrong: string[] = [];
  for (const [id, seat] of state.seat) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = state.seat.get(at)?.reportsToSeatId ?? null) {
      if (seen.has(at)) {
        wrong.push(`${id} never reaches a root`);
        break;
      }
      seen.add(at);
      if (!state.seat.has(at)) wrong.push(`${id} reports to the missing ${at}`);
    }
    if (seat.personId !== null && !state.person.has(seat.personId)) wrong.push(`${id} has a missing person`);
    const manager = seat.reportsToSeatId === null ? undefined : state.seat.get(seat.reportsToSeatId);
    if (manager?.onMap === false) wrong.push(`${id} reports into the tray`);
    if (!seat.onMap && seat.reportsToSeatId !== null) wrong.push(`${id} has a manager in the tray`);
  }
  const pairs = new Set<string>();
  for (const [id, line] of state.line) {
    const people = [line.fromPersonId, line.toPersonId].filter((p) => p !== null);
    const seats = [line.fromSeatId, line.toSeatId].filter((s) => s !== null);
    if (people.length + seats.length !== 2 || people.length === 1) wrong.push(`${id} has not two ends`);
    for (const p of people) if (!state.person.has(p)) wrong.push(`${id} dangles at ${p}`);
    for (const s of seats) if (!state.seat.has(s)) wrong.push(`${id} dangles at ${s}`);
    const ends = [...people, ...seats];
    if (ends[0] === ends[1]) wrong.push(`${id} is a line to itself`);
    const pair = `${line.kind} ${ends.join(' ')}`;
    if (pairs.has(pair)) wrong.push(`${pair} is there twice`);
    pairs.add(pair);
    if ((line.kind === 'ally' || line.kind === 'conflict') && String(ends[0]) > String(ends[1]))
      wrong.push(`${id} is not in order`);
  }
  for (const row of [
    ...state.rating.values(),
    ...state.action.values(),
    ...state.objective.values(),
    ...state.acquaintance.values(),
  ]) {
    if (row.personId !== null && !state.person.has(row.personId)) wrong.push(`${row.id} dangles`);
  }
  for (const row of state.touchpoint.values()) {
    if (row.personIds.length === 0 || row.personIds.some((id) => !state.person.has(id)))
      wrong.push(`${row.id} dangles`);
  }
  return wrong;
}
