import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDraftWriter, type DraftWriter } from '#renderer/document/draft-writer.ts';
import { otherDraft, type Draft } from '#shared/model/draft.ts';

/** After this long what was typed is on its way, whatever was typed since; the rest of three seconds is for writing it. */
const MOST_UNWRITTEN = 1_500;

let kept: { readonly text: string; readonly at: number }[];
let dropped: string[];
let failures: unknown[];
let refuse: unknown;
let writer: DraftWriter;

beforeEach(() => {
  vi.useFakeTimers();
  [kept, dropped, failures, refuse] = [[], [], [], null];
  writer = newDraftWriter({
    keep: ({ text }) => {
      kept.push({ text, at: performance.now() });
      return refuse === null ? Promise.resolve() : Promise.reject(refuse as Error);
    },
    drop: (ids) => {
      dropped.push(...ids);
      return Promise.resolve();
    },
    onKept: (failure) => failures.push(failure),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function draft(text: string, id = 'one'): Draft {
  return { ...otherDraft('person', 'ada', 'notes'), id, partnerId: 'p', label: 'Notes', text, form: null };
}

describe('what is typed', () => {
  it('is written once when typing rests for 600 ms, and not before', () => {
    for (const text of ['H', 'He', 'Hea']) {
      writer.keep(draft(text));
      vi.advanceTimersByTime(300);
    }
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(kept.map(({ text }) => text)).toEqual(['Hea']);
    vi.advanceTimersByTime(60_000);
    expect(kept).toHaveLength(1);
  });

  it('is never unwritten for longer than 1.5 s while typing goes on, and not written with every key', () => {
    const start = performance.now();
    const typedAt: number[] = [];
    for (let n = 1; n <= 300; n += 1) {
      typedAt.push(performance.now());
      writer.keep(draft('x'.repeat(n)));
      vi.advanceTimersByTime(80);
    }
    vi.advanceTimersByTime(600);
    const waits = typedAt.map((at, n) => {
      const written = kept.find(({ text }) => text.length > n);
      return (written?.at ?? Infinity) - at;
    });
    expect(Math.max(...waits)).toBeLessThanOrEqual(MOST_UNWRITTEN);
    expect(kept.length).toBeLessThanOrEqual(Math.ceil((performance.now() - start) / MOST_UNWRITTEN) + 1);
    expect(kept.at(-1)?.text).toHaveLength(300);
  });

  it('is written at once when the window goes', () => {
    writer.keep(draft('Half a w'));
    writer.keep(draft('Other', 'two'));
    writer.keepNow();
    expect(kept.map(({ text }) => text)).toEqual(['Half a w', 'Other']);
    vi.advanceTimersByTime(60_000);
    expect(kept).toHaveLength(2);
  });

  it('is not written after it was held or dropped, and only what was written is removed', () => {
    writer.keep(draft('Saved meanwhile'));
    expect(writer.hold('one')?.text).toBe('Saved meanwhile');
    writer.keep(draft('Given up', 'two'));
    writer.drop(['two']);
    vi.advanceTimersByTime(60_000);
    expect(kept).toEqual([]);
    expect(dropped).toEqual([]);
    writer.keep(draft('Written'));
    writer.keepNow();
    writer.drop(['one']);
    expect(dropped).toEqual(['one']);
    writer.adopt('left');
    writer.drop(['left']);
    expect(dropped).toEqual(['one', 'left']);
  });

  it('tells why it could not be written, and that it could again', async () => {
    refuse = new Error('full');
    writer.keep(draft('A'));
    writer.keepNow();
    await vi.advanceTimersByTimeAsync(0);
    refuse = null;
    writer.keep(draft('AB'));
    writer.keepNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toEqual([new Error('full'), null]);
  });
});
