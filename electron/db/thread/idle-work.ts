import type { AppError } from '#shared/ipc/errors.ts';
import type { StoredDifferences } from '#shared/ipc/types.ts';
import { Comparison } from '../damage/comparison.ts';
import { toAppError } from '../engine/failure.ts';
import type { Profile } from '../profile/profile.ts';
import type { Store } from '../commits/store.ts';

/** How long nothing must have been asked before idle work begins, in milliseconds. */
const IDLE_AFTER = 2_000;
/** How long the comparison works in one go, and how long others get before it goes on, in milliseconds. */
const PART = 3;
const PAUSE = 5;
/** How often tables and log are compared at most, in milliseconds. */
const COMPARED_EVERY = 24 * 3_600_000;

export type IdleNews = {
  readonly onCompared: (found: StoredDifferences) => void;
  readonly onFailed: (failure: AppError) => void;
};

/** What is done while nobody asks for anything. */
export type IdleWork = {
  /** Something was asked: whatever is under way waits until it is quiet again. */
  readonly wait: () => void;
  readonly stop: () => void;
};

/** A comparison that is over: what it found (null when it failed), and the number of the newest command then. */
type Compared = {
  readonly store: Store;
  readonly at: number;
  readonly found: StoredDifferences | null;
  seq: number;
};

/** Whether a row of which something was found has been written since; of more than are told one by one, any row. */
function changesFound(compared: Compared): boolean {
  const { store, found, seq } = compared;
  if (found === null || found.total === 0 || store.lastSeq === seq) return false;
  compared.seq = store.lastSeq;
  if (found.total > found.differences.length) return true;
  const wrong = new Set(found.differences.map(({ entity, row }) => `${entity} ${row}`));
  const written = store.reader
    .prepareRaw(
      'SELECT DISTINCT k.entity, k.row FROM change c JOIN row_key k ON k.key = c.rowKey WHERE c.command > ?',
    )
    .all(seq) as [string, string][]; // two text columns
  return written.some(([entity, row]) => wrong.has(`${entity} ${row}`));
}

/**
 * Folds waiting commits into the file, then compares tables and log in parts of some milliseconds, once for each opened profile
 * and day, and once more after what was found has been set right.
 */
export function startIdleWork(profile: Profile, news: IdleNews): IdleWork {
  let timer: NodeJS.Timeout | undefined;
  let underWay: { readonly store: Store; readonly comparison: Comparison } | null = null;
  let compared: Compared | null = null;

  /** Begins where there is something to compare that was not compared today, or where what was found has been changed since. */
  const current = (store: Store): Comparison | null => {
    if (compared?.store === store && performance.now() - compared.at < COMPARED_EVERY) {
      if (!changesFound(compared)) return null;
      compared = null;
    }
    if (underWay?.store !== store) {
      underWay = { store, comparison: new Comparison(store.reader, () => store.lastSeq) };
    }
    return underWay.comparison;
  };
  const compare = (): void => {
    const store = profile.writableStore;
    const comparison = store === null ? null : current(store);
    if (store === null || comparison === null) return;
    const end = (found: StoredDifferences | null): void => {
      underWay = null;
      compared = { store, at: performance.now(), found, seq: store.lastSeq };
    };
    try {
      const found = comparison.step(PART);
      if (found === null) {
        timer = setTimeout(compare, PAUSE);
        return;
      }
      end(found);
      news.onCompared(found);
    } catch (failure) {
      end(null);
      news.onFailed(toAppError(failure));
    }
  };
  return {
    wait: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        profile.tidy();
        compare();
      }, IDLE_AFTER);
    },
    stop: () => clearTimeout(timer),
  };
}
