import { resolveAliases } from '#shared/reading/aliases.ts';
import { choosePlan, INDIVIDUAL_VIEW } from '#renderer/session/individual-plan.ts';
import { openPartner, showTab, showView, type PartnerTab } from '#renderer/session/navigation.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/session/selection-store.ts';
import { lookAtBrief } from '#renderer/session/brief-store.ts';
import { showLine } from '#renderer/session/show-in-plan.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import type { PersonId, PlanLineId } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { comingTo } from '#shared/rules/meetings/attendance.ts';
import type { AgendaItem, AgendaKind } from '#shared/rules/agenda/agenda-item.ts';
import { seatOf } from '#shared/reading/seats.ts';

/** Where things of a kind are looked after: the tab, and the view in it where it has several. */
const places: Readonly<Record<AgendaKind, readonly [tab: PartnerTab, view?: string]>> = {
  action: ['plan', 'engagement'],
  step: ['plan', 'engagement'],
  objective: ['plan', INDIVIDUAL_VIEW],
  promise: ['meetings', 'touchpoints'],
  cadence: ['meetings', 'touchpoints'],
  meeting: ['meetings', 'briefs'],
  adjustment: ['culture', 'comparison'],
  validation: ['culture', 'validation'],
  review: ['map'],
  stale: ['people', 'table'],
};

/** Opens the partner of an item where the item is looked after, with its first person in the inspector. */
export async function openItem(item: AgendaItem): Promise<void> {
  if (!(await openPartner(item.partnerId))) return;
  const [tab, view] = places[item.kind];
  if (view === undefined) showTab(tab);
  else showView(tab, view);
  if (item.kind === 'meeting') lookAtBrief(item.rowId);
  const [first] = item.personIds;
  if (first === undefined) return;
  select(first);
  if (item.kind === 'step') showLine(item.rowId as PlanLineId); // a step is a line of the plan
  if (item.kind === 'objective') choosePlan(first);
}

function select(personId: PersonId): void {
  const seat = seatOf(currentState(), personId);
  if (seat !== undefined) selectSeats([seat.id]);
  else if (currentState().person.has(personId)) selectPersonWithoutSeat(personId);
}

/** Opens the entry of a contact with somebody who is due, or of a meeting that took place, with what its brief says. */
export async function writeUp({ partnerId, personIds, kind, rowId }: AgendaItem): Promise<void> {
  if (kind !== 'meeting') {
    openQuickEntry({ partnerId, personIds });
    return;
  }
  // The partner need not be open, and stays closed.
  const state = resolveAliases(stateFromRows(await call('partner.open', { partnerId })));
  const brief = state.meeting_brief.get(rowId);
  if (brief === undefined) return;
  const { today } = useDocument.getState();
  openQuickEntry({
    partnerId,
    briefId: brief.id,
    personIds: comingTo(state, brief, today),
    colleagueIds: brief.colleagueIds,
    kind: brief.kind,
    on: brief.on === null || brief.on > today ? today : brief.on,
    summary: brief.title,
  });
}
