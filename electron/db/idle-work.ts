import type { AppError } from '#shared/ipc/errors.ts';
import type { StoredDifferences } from '#shared/ipc/types.ts';
import { Comparison } from './comparison.ts';
import { toAppError } from './failure.ts';
import type { Profile } from './profile.ts';
import type { Store } from './store.ts';

/** How long nothing must have been asked before idle work begins, in milliseconds. */
const IDLE_AFTER = 2_000;
/** How long the comparison works in one go, and how long others get before it goes on, in milliseconds. */
const PART = 3;
const PAUSE = 5;
/** How often tables and log are compared at most, in milliseconds. */
const COMPARED_EVERY = 24 * 3_600_000;

/** Who hears what the idle work comes to. */
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

/**
 * Folds waiting commits into the file, then compares tables and log in parts of some milliseconds, once for each opened profile
 * and day.
 */
export function startIdleWork(profile: Profile, news: IdleNews): IdleWork {
  let timer: NodeJS.Timeout | undefined;
  let underWay: { readonly store: Store; readonly comparison: Comparison } | null = null;
  let compared: { readonly store: Store; readonly at: number } | null = null;

  /** Begins where there is something to compare that was not compared today. */
  const current = (store: Store): Comparison | null => {
    if (compared?.store === store && performance.now() - compared.at < COMPARED_EVERY) return null;
    if (underWay?.store !== store) {
      underWay = { store, comparison: new Comparison(store.reader, () => store.lastSeq) };
    }
    return underWay.comparison;
  };
  const compare = (): void => {
    const store = profile.writableStore;
    const comparison = store === null ? null : current(store);
    if (store === null || comparison === null) return;
    const end = (): void => {
      underWay = null;
      compared = { store, at: performance.now() };
    };
    try {
      const found = comparison.step(PART);
      if (found === null) {
        timer = setTimeout(compare, PAUSE);
        return;
      }
      end();
      news.onCompared(found);
    } catch (failure) {
      end();
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
