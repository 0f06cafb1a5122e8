import { v7 } from 'uuid';
import { dataCalls, type CallSetting, type DataCallName } from '#electron/db/thread/data-calls.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { Store } from '#electron/db/commits/store.ts';
import { showPartner, useDocument } from '#renderer/document/document-store.ts';
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts';
import type { Progress } from '#shared/ipc/types.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { newFolder, openedIn } from '../db/profile-folder.ts';

export const today = '2026-05-12' as IsoDate;

/** The window's side of a profile on disk: its calls are answered by the data thread's own table, in a later turn. */
export type TestWindow = {
  readonly profile: Profile;
  readonly store: Store;
  /** The calls that were made, in order. */
  readonly calls: readonly string[];
  /** Lets the next call of this name fail before it reaches the database. */
  readonly failNext: (name: DataCallName, code: ErrorCode) => void;
  /** Holds back the answers from now on; the returned function lets them go, and all later ones. */
  readonly holdAnswers: () => () => void;
  /** What jobs told of their progress, in order. */
  readonly progress: readonly Progress[];
  /** Cancels a job as soon as it has worked through so many changes. */
  readonly cancelJob: (jobId: string, from: number) => void;
};

/** Puts a window on a new profile. `window` and the document are those of the whole test file, begun from the start here. */
export function windowOnProfile(): TestWindow {
  const profile = openedIn(newFolder());
  const { store } = profile;
  const calls: string[] = [];
  const failing = new Map<string, ErrorCode>();
  const progress: Progress[] = [];
  const cancelled = new Map<string, number>();
  let gate: Promise<void> = Promise.resolve();

  /** As the data thread watches a call that is a job. */
  function watchOf(request: unknown): CallSetting['watch'] {
    if (typeof request !== 'object' || request === null || !('jobId' in request)) return {};
    const jobId = String(request.jobId);
    return {
      isCancelled: () => (progress.at(-1)?.done ?? 0) >= (cancelled.get(jobId) ?? Infinity),
      onProgress: (done, total) => void progress.push({ jobId, done, total }),
    };
  }

  async function call(name: DataCallName, request: unknown): Promise<unknown> {
    calls.push(name);
    await gate;
    try {
      const code = failing.get(name);
      failing.delete(name);
      if (code !== undefined) throw new AppError(code);
      // The request is of this very call, as the window made it.
      const answer = dataCalls[name] as (setting: object, asked: unknown) => unknown;
      return {
        ok: true,
        value: structuredClone(answer({ profile, store, today, watch: watchOf(request) }, request)),
      };
    } catch (failure) {
      const { code, detail } = failure instanceof AppError ? failure : new AppError('unexpected');
      return { ok: false, error: { code, detail } };
    }
  }

  // The bridge asks nothing else of a window.
  Object.assign(globalThis, { window: { api: { call } } });
  useDocument.setState(useDocument.getInitialState(), true);
  useDocument.setState({ today, userName: 'Mara Lind', undoState: store.undoState() });
  return {
    profile,
    store,
    calls,
    failNext: (name, code) => failing.set(name, code),
    holdAnswers: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    progress,
    cancelJob: (jobId, from) => void cancelled.set(jobId, from),
  };
}

/** Adds a partner with somebody, and opens it in the window. */
export function openNewPartner(
  { store }: TestWindow,
  name: string,
): { readonly partnerId: PartnerId; readonly personId: PersonId } {
  const ids = addPartnerWith(store, name);
  showPartner(ids.partnerId, store.partnerRows(ids.partnerId));
  useDocument.setState({ undoState: store.undoState() });
  return ids;
}

/** Adds a partner with somebody, and opens it nowhere. */
export function addPartnerWith(
  store: Store,
  name: string,
): { readonly partnerId: PartnerId; readonly personId: PersonId } {
  const partnerId = v7() as PartnerId; // fresh ids of their kind
  const personId = v7() as PersonId;
  store.commit({ name: 'test', label: `Add ${name}`, partnerId: null }, [
    change('partner', partnerId, { name }),
    change('person', personId, { partnerId, name: `Somebody at ${name}` }),
  ]);
  return { partnerId, personId };
}

/** What the database holds as the name of somebody. */
export function storedName(store: Store, partnerId: PartnerId, personId: PersonId): string | undefined {
  return store.partnerRows(partnerId).person.find(({ id }) => id === personId)?.name;
}
