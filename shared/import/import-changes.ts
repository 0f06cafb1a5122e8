import { MAX_CHANGES_PER_COMMIT, type Change, type FieldValue } from '#shared/model/change.ts';
import type { NewId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import type { ImportPreview, ManagerTarget, PreviewRow } from './preview-row.ts';
import type { ImportProblem } from './problem.ts';

/** Where the people go: into a partner that is there, or into one that the same commit makes. */
export type ImportTarget = { readonly partnerId: string; readonly newPartnerName?: string };

/** The changes of one commit that bring a previewed list in: people, then seats (managers before their reports), then ratings and dotted lines. */
export function importChanges(preview: ImportPreview, newId: NewId, target: ImportTarget): readonly Change[] {
  const { partnerId } = target;
  const people: Change[] = [];
  const seats: Change[] = [];
  const ratings: Change[] = [];
  const lines: Change[] = [];
  const seatIds = preview.rows.map(({ plan }) =>
    plan === null ? null : plan.makesSeat ? newId() : plan.seatId,
  );
  const personIds = preview.rows.map(({ plan }) =>
    plan === null ? null : plan.makesPerson ? newId() : plan.personId,
  );
  const placed = new Set(preview.placesSeats);
  const seatOf = (manager: ManagerTarget): string | null =>
    manager.kind === 'row'
      ? (seatIds[manager.index] ?? null)
      : manager.kind === 'seat'
        ? manager.seatId
        : null;

  for (const r of managersFirst(preview.rows)) {
    const plan = preview.rows[r]?.plan ?? null;
    if (plan === null) continue;
    const ofOther = plan.personRow === null ? null : (personIds[plan.personRow] ?? null);
    const personId = ofOther ?? personIds[r] ?? null;
    if (personId !== null && ofOther === null) {
      if (plan.makesPerson) people.push(row('person', personId, { partnerId, ...plan.person }));
      else if (Object.keys(plan.person).length > 0) people.push(row('person', personId, plan.person));
      for (const { kind, fields } of plan.ratings)
        ratings.push(row('rating', ratingId(personId, kind), { partnerId, personId, ...fields }));
    }
    const seatId = seatIds[r] ?? null;
    if (seatId === null) continue;
    const boss = seatOf(plan.manager);
    const fields: Record<string, FieldValue> = {
      ...(plan.makesSeat ? { partnerId, personId } : plan.makesPerson ? { personId } : {}),
      ...plan.seat,
      ...(boss === null ? {} : { reportsToSeatId: boss }),
      ...(placed.delete(seatId) ? { onMap: true } : {}),
    };
    if (Object.keys(fields).length > 0) seats.push(row('seat', seatId, fields));
    for (const target of plan.dotted) {
      const toSeatId = seatOf(target);
      if (toSeatId === null || toSeatId === seatId) continue;
      lines.push(row('line', newId(), { partnerId, kind: 'dotted', fromSeatId: seatId, toSeatId }));
    }
  }
  for (const seatId of placed) seats.push(row('seat', seatId, { onMap: true }));
  const partner =
    target.newPartnerName === undefined ? [] : [row('partner', partnerId, { name: target.newPartnerName })];
  return [...partner, ...people, ...seats, ...ratings, ...lines];
}

/** Why a list is too much for one commit, or null. */
export function refusedByChanges(changes: readonly Change[]): ImportProblem | null {
  if (changes.length <= MAX_CHANGES_PER_COMMIT) return null;
  const text = `This list would write ${changes.length.toLocaleString('en-US')} rows at once; ${MAX_CHANGES_PER_COMMIT.toLocaleString('en-US')} are possible. Nothing was changed. Split the list, or leave out the columns with ratings.`;
  return { code: 'too-many-changes', severity: 'stop', rows: [], text };
}

function row(entity: Change['entity'], id: string, fields: Readonly<Record<string, FieldValue>>): Change {
  return { entity, row: id, fields };
}

/** Indexes of the rows so that the row of a manager comes before the rows that report to it. */
function managersFirst(rows: readonly PreviewRow[]): readonly number[] {
  const done = new Uint8Array(rows.length);
  const order: number[] = [];
  rows.forEach((_, start) => {
    const way: number[] = [];
    for (let at: number | null = start; at !== null && done[at] === 0;) {
      done[at] = 1;
      way.push(at);
      const manager: PreviewRow['plan'] = rows[at]?.plan ?? null;
      at = manager?.manager.kind === 'row' ? manager.manager.index : null;
    }
    order.push(...way.toReversed());
  });
  return order;
}
