import type { ImportPreview, ManagerTarget, PreviewRow, RowPlan } from './preview-row.ts';

/** Whether a row of the preview brings something in that the user may leave out. */
export function mayLeaveOut({ status }: Pick<PreviewRow, 'status'>): boolean {
  return status === 'new' || status === 'updated';
}

/**
 * The preview without the rows at these positions. Who would report to somebody left out reports to the next manager above who
 * comes in or is there already, as far as the list knows one.
 */
export function leaveOut(preview: ImportPreview, left: ReadonlySet<number>): ImportPreview {
  if (left.size === 0) return preview;
  const heirs = new Map<number, number>();
  const rows = preview.rows.map((row, index): PreviewRow => {
    if (row.plan === null) return row;
    if (left.has(index)) return { ...row, status: 'left-out', outcomes: [], plan: null };
    const plan = withItsPerson(row.plan, index, preview.rows, left, heirs);
    const manager = managerWithout(preview.rows, plan.manager, left);
    const dotted = plan.dotted.filter((target) => target.kind !== 'row' || !left.has(target.index));
    const same = plan === row.plan && manager === plan.manager && dotted.length === plan.dotted.length;
    return same ? row : { ...row, plan: { ...plan, manager, dotted } };
  });
  const counts = { ...preview.counts };
  rows.forEach(({ status }, index) => {
    const before = preview.rows[index]?.status ?? status;
    counts[before] -= 1;
    counts[status] += 1;
  });
  const leads = new Set(
    rows.flatMap(({ plan }) => (plan === null ? [] : (seatOf(rows, plan.manager) ?? []))),
  );
  return { ...preview, rows, counts, placesSeats: preview.placesSeats.filter((id) => leads.has(id)) };
}

/** Who is left out of one post and comes in with another is made there. `heirs`: the row that made the person of a row left out. */
function withItsPerson(
  plan: RowPlan,
  index: number,
  rows: readonly PreviewRow[],
  left: ReadonlySet<number>,
  heirs: Map<number, number>,
): RowPlan {
  if (plan.personRow === null || !left.has(plan.personRow)) return plan;
  const heir = heirs.get(plan.personRow);
  if (heir !== undefined) return { ...plan, personRow: heir };
  const first = rows[plan.personRow]?.plan ?? null;
  if (first === null) return plan;
  heirs.set(plan.personRow, index);
  const { personId, makesPerson, person, ratings } = first;
  return { ...plan, personRow: null, personId, makesPerson, person, ratings };
}

function managerWithout(
  rows: readonly PreviewRow[],
  manager: ManagerTarget,
  left: ReadonlySet<number>,
): ManagerTarget {
  let at = manager;
  // A list of thousands may be a chain, but never a ring: previews cut cycles.
  while (at.kind === 'row' && left.has(at.index)) {
    const plan = rows[at.index]?.plan ?? null;
    if (plan === null) return { kind: 'keep' };
    if (plan.seatId !== null) return { kind: 'seat', seatId: plan.seatId };
    at = plan.manager;
  }
  return at;
}

/** The seat that is there already and gets this report; null when there is none. */
function seatOf(rows: readonly PreviewRow[], manager: ManagerTarget): string | null {
  if (manager.kind === 'seat') return manager.seatId;
  return manager.kind === 'row' ? (rows[manager.index]?.plan?.seatId ?? null) : null;
}
