import { create } from 'zustand';
import type { PartnerId, PersonId, PlanLineId } from '#shared/model/id.ts';
import type { PlanStage } from '#shared/model/plan-line.ts';
import type { Strategy } from '#shared/model/strategy.ts';

export type PlanShown = 'all' | 'open' | 'decided' | 'rejected' | 'news';

/** What the user looks at in the plan. Session data of one partner: another partner starts fresh. */
export type PlanStore = {
  readonly partnerId: PartnerId | null;
  readonly part: 'campaign' | 'lines' | 'actions';
  readonly search: string;
  readonly strategy: Strategy | null;
  readonly shown: PlanShown;
  /** Only the lines of one stage are listed. */
  readonly stage: PlanStage | null;
  /** Date, targets and decision windows of the aim are open. */
  readonly aimOpen: boolean;
  /** Lines whose because is open. */
  readonly open: ReadonlySet<PlanLineId>;
  /** The lines of people whom nobody rated are listed too, where they are most of the plan. */
  readonly unratedOpen: boolean;
  /** The lines of people who are only kept informed are listed too. */
  readonly informedOpen: boolean;
  /** People whose later lines are listed too. */
  readonly laterOpen: ReadonlySet<PersonId>;
  readonly editing: PlanLineId | null;
  readonly rejecting: PlanLineId | null;
  /** The line that another screen leads to, or whose person's first one, until it has the focus. */
  readonly wanted: PlanLineId | PersonId | null;
};

const fresh: PlanStore = {
  partnerId: null,
  part: 'campaign',
  search: '',
  strategy: null,
  shown: 'all',
  stage: null,
  aimOpen: false,
  open: new Set(),
  unratedOpen: false,
  informedOpen: false,
  laterOpen: new Set(),
  editing: null,
  rejecting: null,
  wanted: null,
};

export const usePlan = create<PlanStore>(() => fresh);

/** Starts fresh when another partner is open. */
export function lookAtPartner(partnerId: PartnerId | null): void {
  if (usePlan.getState().partnerId !== partnerId) usePlan.setState({ ...fresh, partnerId });
}

/** Opens or closes the because of a line. */
export function toggleLine(id: PlanLineId): void {
  usePlan.setState(({ open }) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    return { open: next };
  });
}

/** Lists the later lines of a person, or folds them again. */
export function toggleLater(personId: PersonId): void {
  usePlan.setState(({ laterOpen }) => {
    const next = new Set(laterOpen);
    if (!next.delete(personId)) next.add(personId);
    return { laterOpen: next };
  });
}

export function clearFilters(): void {
  usePlan.setState({ search: '', strategy: null, shown: 'all', stage: null });
}

/** Shows the lines of which something is new, all of them. */
export function showNews(): void {
  usePlan.setState({ part: 'lines', shown: 'news', search: '', strategy: null, stage: null });
}
