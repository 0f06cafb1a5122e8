import { create } from 'zustand';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { applyChanges, emptyState, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { resolveAliases } from '#shared/reading/aliases.ts';
import { entityOf } from '#shared/model/registry.ts';
import type { CommitResult, UndoState } from '#shared/ipc/types.ts';
import { savePendingEdits } from './pending-edits.ts';

/**
 * The window's copy of the open partner. Document data: it only ever holds what the database has acknowledged.
 * Features read it with selectors and change it through `commit.ts`.
 */
export type DocumentStore = {
  readonly partnerId: PartnerId | null;
  readonly state: PartnerState;
  readonly undoState: UndoState;
  /** True while `state` is what a snapshot says, and not what the database has: it is looked at, and nothing is ever taken over into it. */
  readonly isSnapshot: boolean;
  /** Local date; every rule gets it from here. */
  readonly today: IsoDate;
  /** Who is written into ratings. */
  readonly userName: string;
  /** True when the profile could only be opened for reading, and while edits rest (`pauseEdits`). */
  readonly readOnly: boolean;
  /** True while edits rest: `commit` then refuses whatever comes. */
  readonly paused: boolean;
  /** Counts acknowledged commits, undos and redos of any partner; lists refresh on it. */
  readonly revision: number;
};

export const useDocument = create<DocumentStore>(() => ({
  partnerId: null,
  state: emptyState(),
  isSnapshot: false,
  undoState: { undo: null, redo: null },
  today: '1970-01-01' as IsoDate, // replaced by `app.start` before the first screen
  userName: '',
  readOnly: false,
  paused: false,
  revision: 0,
}));

/** The open partner's data right now, for code outside components. */
export function currentState(): PartnerState {
  return useDocument.getState().state;
}

/** The day that it is where the user is, for code outside components. */
export function currentToday(): IsoDate {
  return useDocument.getState().today;
}

/** The day that it is where the user is; a component shows itself again when a new one begins. */
export function useToday(): IsoDate {
  return useDocument(({ today }) => today);
}

/** Puts a partner's rows in place of the open one. */
export function showPartner(partnerId: PartnerId, rows: Parameters<typeof stateFromRows>[0]): void {
  // From this moment on the bench counts how long a map takes (docs/performance.md).
  performance.clearMarks('rapport:data');
  performance.mark('rapport:data');
  useDocument.setState({ partnerId, state: resolveAliases(stateFromRows(rows)), isSnapshot: false });
}

/** Puts a partner as a snapshot has it in place of the open one, until another one is shown. */
export function showSnapshotRows(partnerId: PartnerId, rows: Parameters<typeof stateFromRows>[0]): void {
  useDocument.setState({ partnerId, state: resolveAliases(stateFromRows(rows)), isSnapshot: true });
}

/** Puts what all partners share in place of a partner, for the screens that belong to none. */
export function showShared(rows: Parameters<typeof stateFromRows>[0]): void {
  useDocument.setState({ partnerId: null, state: stateFromRows(rows), isSnapshot: false });
}

let pauses = 0;
let readOnlyBefore = false;

/** Lets all edits rest, as in a profile that can only be read; the returned function lets them go on, when nobody else wants them to rest. */
export function pauseEdits(): () => void {
  if (pauses === 0) {
    readOnlyBefore = useDocument.getState().readOnly;
    savePendingEdits();
  }
  pauses += 1;
  useDocument.setState({ readOnly: true, paused: true });
  let rests = true;
  return () => {
    if (!rests) return;
    rests = false;
    pauses -= 1;
    if (pauses === 0) useDocument.setState({ readOnly: readOnlyBefore, paused: false });
  };
}

/** No partner is open any more. */
export function closePartner(): void {
  useDocument.setState({ partnerId: null, state: emptyState(), isSnapshot: false });
}

/** Takes over what the database acknowledged. Rows of a partner that is not open are left out. */
export function takeOver(result: CommitResult): void {
  useDocument.setState((before) => {
    const { partnerId } = result.command;
    const isOfOpen = (change: Change): boolean =>
      isShared(change) || (partnerId === null ? belongsTo(before, change) : partnerId === before.partnerId);
    const changes = result.changes.filter(isOfOpen);
    const own = before.isSnapshot
      ? []
      : changes.filter((c) => c.entity !== 'partner' || c.row === before.partnerId);
    return {
      state: own.length === 0 ? before.state : resolveAliases(applyChanges(before.state, own)),
      undoState: result.undoState,
      revision: before.revision + 1,
    };
  });
}

/** Of a command over several partners: whether a row is the open one's, by what is shown, or by itself where it is new or back. */
function belongsTo({ state, partnerId }: DocumentStore, { entity, row, fields }: Change): boolean {
  return state[entity].has(row) || (partnerId !== null && fields['partnerId'] === partnerId);
}

/** Whether a change is of a row that all partners share. */
export function isShared(change: Change): boolean {
  return entityOf(change.entity).scope === 'profile';
}
