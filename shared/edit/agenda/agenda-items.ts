import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import type { AgendaItem, AgendaKind } from '../../rules/agenda/agenda-item.ts';
import { completeAction, editAction } from '../plan/actions.ts';
import { editPartner } from '../partner/edit-partner.ts';
import { moveContact, type Decided } from '../touchpoints/move-contact.ts';
import { editObjective } from '../individual-plan/objectives.ts';
import { onlyChanged } from '../only-changed.ts';
import { editPromise, keepPromise } from '../touchpoints/promises.ts';

/** What an edit needs to know of an item of the agenda. */
export type AgendaRow = Pick<AgendaItem, 'kind' | 'rowId' | 'partnerId'>;

const finishable: ReadonlySet<AgendaKind> = new Set([
  'action',
  'promise',
  'objective',
  'adjustment',
  'review',
]);

/** Whether an item can be marked as done without saying more: a validation needs its outcome, a contact its words, a step becomes an action first. */
export function canFinish({ kind }: AgendaRow): boolean {
  return finishable.has(kind);
}

/** Whether an item can be moved to another day; stale ratings were agreed for no day. */
export function canPostpone({ kind }: AgendaRow): boolean {
  return kind !== 'stale';
}

/** Marks an item as done today; a review that is planned regularly is then due again after its days. */
export function finishItem(
  state: PartnerState,
  { kind, rowId, partnerId }: AgendaRow,
  today: IsoDate,
): readonly Change[] {
  switch (kind) {
    case 'action':
      return completeAction(state, rowId, today);
    case 'promise':
      return keepPromise(state, rowId, today);
    case 'objective':
      return editObjective(state, rowId, { done: true });
    case 'adjustment': {
      const before = state.adjustment.get(rowId);
      if (before === undefined) return [];
      return onlyChanged(before, change('adjustment', rowId, { done: true, doneOn: today }));
    }
    case 'review':
      return reviewed(state, partnerId, today);
    case 'meeting':
    case 'validation':
    case 'step':
    case 'cadence':
    case 'stale':
      return [];
  }
}

/** Says that a partner was looked through today, and plans the next time. */
export function reviewed(state: PartnerState, partnerId: PartnerId, today: IsoDate): readonly Change[] {
  const every = state.partner.get(partnerId)?.reviewEveryDays ?? null;
  return editPartner(state, partnerId, { nextReviewOn: every === null ? null : addDays(today, every) });
}

/** Moves an item to another day; of a contact that a cadence plans this one alone, which is written as a decision. */
export function postponeItem(
  state: PartnerState,
  { kind, rowId, partnerId }: AgendaRow,
  to: IsoDate,
  decided: Decided,
): readonly Change[] {
  switch (kind) {
    case 'action':
      return editAction(state, rowId, { due: to });
    case 'promise':
      return editPromise(state, rowId, { due: to });
    case 'objective':
      return editObjective(state, rowId, { due: to });
    case 'adjustment': {
      const before = state.adjustment.get(rowId);
      return before === undefined ? [] : onlyChanged(before, change('adjustment', rowId, { due: to }));
    }
    case 'step': {
      // Moving it counts as an edit of the line: no generation overwrites its day.
      const before = state.plan_line.get(rowId);
      return before === undefined || before.date === to
        ? []
        : [change('plan_line', rowId, { date: to, state: 'edited' })];
    }
    case 'validation': {
      const before = state.validation.get(rowId);
      return before === undefined ? [] : onlyChanged(before, change('validation', rowId, { due: to }));
    }
    case 'meeting': {
      const before = state.meeting_brief.get(rowId);
      return before === undefined ? [] : onlyChanged(before, change('meeting_brief', rowId, { on: to }));
    }
    case 'review':
      return editPartner(state, partnerId, { nextReviewOn: to });
    case 'cadence': {
      const person = state.person.get(rowId);
      return person === undefined ? [] : moveContact(state, person.id, to, decided);
    }
    case 'stale':
      return [];
  }
}

/** How often a partner is reviewed, in days; the first review is planned with it, and goes with it. */
export function planReviews(
  state: PartnerState,
  partnerId: PartnerId,
  everyDays: number | null,
  today: IsoDate,
): readonly Change[] {
  const before = state.partner.get(partnerId);
  if (before === undefined) return [];
  const next = before.nextReviewOn ?? (everyDays === null ? null : addDays(today, everyDays));
  return editPartner(state, partnerId, { reviewEveryDays: everyDays, nextReviewOn: next });
}
