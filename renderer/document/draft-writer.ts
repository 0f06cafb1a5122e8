import type { Draft } from '#shared/model/draft.ts';

/** How long nothing must have been typed before it is written, in ms. */
const QUIET = 600;
/** How long typing may go on unwritten, in ms; half of the three seconds that a crash may cost is left for a busy computer to write it. */
const LONGEST = 1_500;

export type DraftSink = {
  readonly keep: (draft: Draft) => Promise<unknown>;
  readonly drop: (ids: readonly string[]) => Promise<unknown>;
  /** Told of each attempt to keep one: null, or why it failed. */
  readonly onKept: (failure: unknown) => void;
};

/** Writes what is typed, neither with every key nor long after it. */
export type DraftWriter = {
  /** The text of a draft is now this. */
  readonly keep: (draft: Draft) => void;
  /** Writes at once what waits. */
  readonly keepNow: () => void;
  /** Lets what waits of a draft be unwritten; its last text, or undefined when nothing waits. */
  readonly hold: (id: string) => Draft | undefined;
  /** Says that a draft was written by an earlier run of the app. */
  readonly adopt: (id: string) => void;
  /** Removes drafts, written or not. */
  readonly drop: (ids: readonly string[]) => void;
};

type Waiting = {
  readonly draft: Draft;
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
};

/** A writer with nothing to write yet. */
export function newDraftWriter(sink: DraftSink): DraftWriter {
  const waiting = new Map<string, Waiting>();
  const written = new Set<string>();

  function hold(id: string): Draft | undefined {
    const found = waiting.get(id);
    clearTimeout(found?.timer);
    waiting.delete(id);
    return found?.draft;
  }

  function write(id: string): void {
    const draft = hold(id);
    if (draft === undefined) return;
    written.add(id);
    sink.keep(draft).then(
      () => sink.onKept(null),
      (failure: unknown) => sink.onKept(failure ?? 'unknown'),
    );
  }

  return {
    keep: (draft) => {
      const { id } = draft;
      const now = performance.now();
      const since = waiting.get(id)?.since ?? now;
      hold(id);
      const wait = Math.max(0, Math.min(QUIET, since + LONGEST - now));
      waiting.set(id, { draft, since, timer: setTimeout(write, wait, id) });
    },
    keepNow: () => {
      for (const id of waiting.keys()) write(id);
    },
    hold,
    adopt: (id) => void written.add(id),
    drop: (ids) => {
      for (const id of ids) hold(id);
      const there = ids.filter((id) => written.delete(id));
      // What cannot be removed now is offered once more after the next start; nothing is lost by it.
      if (there.length > 0) sink.drop(there).catch(() => undefined);
    },
  };
}
