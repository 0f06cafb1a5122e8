import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import type { TypedDraft } from '#renderer/ui/draft-keeper.ts';
import {
  draftKey,
  isOfPartner,
  otherDraft,
  type Draft,
  type DraftPlace,
  type KeptDraft,
} from '#shared/model/draft.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { useDocument } from './document-store.ts';
import { draftsOfCommits } from './drafts-of-commits.ts';
import { newDraftWriter } from './draft-writer.ts';
import { lostTexts } from './lost-texts.ts';
import { newId } from './new-id.ts';

/** A draft that waits for the user, and whether it is from before the last start. */
export type FoundDraft = KeptDraft & { readonly isFromBefore: boolean };

/** What was typed and is neither saved nor given up, but for what is being typed just now. Session data; also on disk. */
export type DraftsStore = {
  readonly found: readonly FoundDraft[];
  /** Ids of those that their field is to take as soon as it is there. */
  readonly wanted: ReadonlySet<string>;
  /** Why the last one could not be kept, for `errorText`; null when it could. */
  readonly failure: unknown;
};

export const useDrafts = create<DraftsStore>(() => ({ found: [], wanted: new Set(), failure: null }));

/** A text that is only in this window, and why it could not be kept. */
export type UnkeptDraft = { readonly draft: Draft; readonly failure: unknown };

/** By id: what could not be written, last of all. */
const unkept = new Map<string, UnkeptDraft>();
/** What is being written now. */
const underWay = new Set<Promise<unknown>>();

async function write(draft: Draft): Promise<void> {
  try {
    await call('drafts.keep', draft);
    unkept.delete(draft.id);
  } catch (failure) {
    // What was saved or given up meanwhile is not missed.
    if (typed.has(draft.id) || findDraft(draft.id) !== null) unkept.set(draft.id, { draft, failure });
    throw failure;
  }
}

const writer = newDraftWriter({
  keep: (draft) => {
    const writing = write(draft);
    underWay.add(writing);
    return writing.finally(() => underWay.delete(writing));
  },
  drop: (ids) => call('drafts.drop', { ids }),
  onKept: (failure) => {
    if (useDrafts.getState().failure !== failure) useDrafts.setState({ failure });
  },
});

/** What is typed in this session and not saved yet, by id, with how it is given up. */
const typed = new Map<string, { readonly place: DraftPlace; readonly drop: () => void }>();

/** A draft of which the owner says more than its text. */
export type FormDraft = TypedDraft & {
  /** `text` is what the user reads of it, `form` the whole as JSON. */
  readonly keepForm: (text: string, form: string) => void;
};

/**
 * Begins a draft of a place, or goes on with the one that has the id. The partner is the open one unless it is given; places that belong
 * to no partner have none.
 */
export function openDraft(
  place: DraftPlace,
  label: string,
  { id: known, partnerId }: { readonly id?: string | undefined; readonly partnerId?: PartnerId | null } = {},
): FormDraft {
  const id = known ?? newId();
  if (known !== undefined) writer.adopt(known);
  const { entity, row, field, personIds } = place;
  const open = entity === 'partner' ? row : useDocument.getState().partnerId;
  const owner = partnerId === undefined ? open : partnerId;
  const about = { id, entity, row, field, personIds, partnerId: isOfPartner(place) ? owner : null, label };
  let last: Draft | null = null;

  function keep(text: string, form: string | null): void {
    // It says something else than what could not be saved.
    lostTexts.forget([id]);
    hold(text, form);
  }

  function hold(text: string, form: string | null): void {
    typed.set(id, { place, drop });
    last = { ...about, text, form };
    writer.keep(last);
  }

  function drop(): void {
    last = null;
    forget([id]);
    writer.drop([id]);
  }

  /** It stays on disk, and is offered again in this session too. */
  function leave(): void {
    if (last === null) return;
    const { text } = last;
    const left = {
      ...last,
      at: Date.now(),
      saved: null,
      partnerName: '',
      personName: '',
      isFromBefore: false,
    };
    // Once more, also when it was written: a commit that failed may have been about to remove it.
    writer.keep(last);
    writer.keepNow();
    last = null;
    if (text.trim() !== '' || left.form !== null)
      useDrafts.setState(({ found }) => ({ found: [left, ...found.filter((other) => other.id !== id)] }));
  }

  async function during<T>(
    save: () => T | Promise<T>,
  ): Promise<{ readonly value: T; readonly failed: boolean }> {
    writer.hold(id);
    const { result, hasFailed } = draftsOfCommits.during(id, save);
    return { value: await result, failed: hasFailed() };
  }

  async function settle(save: () => unknown): Promise<void> {
    try {
      const { failed } = await during(save);
      if (failed) leave();
      else {
        drop();
        // To save an older text of the same field now would overwrite this one; it goes on being offered. What is added (`+action`) is
        // beside it.
        if (!field.startsWith('+')) lostTexts.forget(idsAt(place));
      }
    } catch (failure) {
      leave();
      throw failure;
    }
  }

  async function saveForm<T>(save: () => T | Promise<T>): Promise<T> {
    const kept = last;
    let isSaved = false;
    try {
      const { value, failed } = await during(save);
      isSaved = !failed && value !== false;
      return value;
    } finally {
      // The form stays open with what was typed.
      if (!isSaved && kept !== null) hold(kept.text, kept.form);
    }
  }

  return {
    id,
    keep: (text) => keep(text, null),
    keepForm: keep,
    drop,
    settle,
    saveForm,
    leave,
  };
}

function idsAt(place: DraftPlace): readonly string[] {
  const key = draftKey(place);
  return [...typed].flatMap(([id, other]) => (draftKey(other.place) === key ? id : []));
}

function forget(ids: readonly string[]): void {
  lostTexts.forget(ids);
  for (const id of ids) {
    typed.delete(id);
    unkept.delete(id);
  }
  const { found } = useDrafts.getState();
  if (found.some(({ id }) => ids.includes(id)))
    useDrafts.setState({ found: found.filter(({ id }) => !ids.includes(id)) });
}

/** A form that shows a found draft as being typed takes it from the list; on disk it stays. */
export function takeDraft(id: string): void {
  lostTexts.forget([id]);
  useDrafts.setState(({ found, wanted }) => ({
    found: found.filter((draft) => draft.id !== id),
    wanted: without(wanted, id),
  }));
}

/** Removes found drafts for good. */
export function discardDrafts(ids: readonly string[]): void {
  forget(ids);
  for (const id of ids) writer.adopt(id);
  writer.drop(ids);
}

/** A found draft; null when there is none, or when it is typed on in its field. */
export function findDraft(id: string): FoundDraft | null {
  return useDrafts.getState().found.find((draft) => draft.id === id) ?? null;
}

/** Offers a draft again that was discarded. */
export function offerAgain(draft: FoundDraft): void {
  const { id } = draft;
  if (!draft.isFromBefore) typed.set(id, { place: draft, drop: () => discardDrafts([id]) });
  useDrafts.setState(({ found }) => ({ found: [draft, ...found.filter((other) => other.id !== id)] }));
  writer.keep(draft);
  writer.keepNow();
}

/** Asks the field of a found draft to take it as soon as it is there. */
export function wantDraft(id: string): void {
  useDrafts.setState(({ wanted }) => ({ wanted: new Set(wanted).add(id) }));
}

/** Reads what the last run of the app left; what is typed in this one goes on. The app starts without it where that fails. */
export async function findDrafts(): Promise<void> {
  const kept = await call('drafts.list', undefined).catch(() => []);
  const found = kept.filter(({ id }) => !typed.has(id)).map((draft) => ({ ...draft, isFromBefore: true }));
  useDrafts.setState({ found, wanted: new Set() });
}

/** Reads again what is offered of the last run: its rows may be deleted, or say something else by now. */
export async function refreshDrafts(): Promise<void> {
  if (!useDrafts.getState().found.some(({ isFromBefore }) => isFromBefore)) return;
  const kept = await call('drafts.list', undefined).catch(() => null);
  if (kept === null) return;
  const now = new Map(kept.map((draft) => [draft.id, draft]));
  useDrafts.setState(({ found }) => ({
    found: found.flatMap((draft) => {
      if (!draft.isFromBefore) return draft;
      const still = now.get(draft.id);
      return still === undefined ? [] : { ...still, isFromBefore: true };
    }),
  }));
}

/** Writes what was typed last at once: the window is being hidden, reloaded or ended. */
export function keepDraftsNow(): void {
  writer.keepNow();
}

/**
 * Writes everything that is typed and not saved at once, what could not be written before too, and gives what still cannot be: with
 * the window these words go. Resolves when all answers are there.
 */
export async function keepAllDrafts(): Promise<readonly UnkeptDraft[]> {
  writer.keepNow();
  await Promise.allSettled(underWay);
  for (const { draft } of unkept.values()) writer.keep(draft);
  writer.keepNow();
  await Promise.allSettled(underWay);
  return [...unkept.values()].filter(({ draft }) => draft.text.trim() !== '' || draft.form !== null);
}

/** Lets go of what was typed in this session and is not saved, of all places that fit; what is from before stays. */
export function dropTypedDrafts(fits: (place: DraftPlace) => boolean = () => true): void {
  for (const { place, drop } of typed.values()) if (fits(place)) drop();
}

/** Offers a text to the field of a place, which takes it as soon as it is there. */
export function giveToField(place: DraftPlace, label: string, text: string): void {
  const draft = openDraft(place, label);
  draft.keep(text);
  draft.leave();
  wantDraft(draft.id);
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}

/** The place of something that is to be made at the open partner, such as `+action`. */
export function usePartnerDraft(field: string): DraftPlace {
  const partnerId = useDocument((store) => store.partnerId);
  return otherDraft('partner', partnerId ?? 'none', field);
}
