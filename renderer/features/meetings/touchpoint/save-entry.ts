import { run } from '#renderer/edits/run.ts';
import { undo } from '#renderer/document/commit.ts';
import { newId } from '#renderer/document/new-id.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { writeContact } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import { dateLocale } from '#renderer/ui/date-locale.ts';
import { isMonthFirst } from '#renderer/ui/pasted-date.ts';
import { toast } from '#renderer/ui/toast.ts';
import { readDate, type DayOrder } from '#shared/edit/touchpoints/natural-date.ts';
import {
  readPromiseLine,
  type NamedPeople,
  type PromiseLine,
} from '#shared/edit/touchpoints/promise-line.ts';
import type { PromiseDraft } from '#shared/edit/touchpoints/write-touch.ts';
import type { ColleagueId, IsoDate, PersonId } from '#shared/model/id.ts';
import type { PromiseRecord } from '#shared/model/promise.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { touchpointKindLabels } from '#shared/model/touchpoint.ts';
import { promisesBefore } from '#shared/rules/touchpoints/promises.ts';
import { nameOf } from '#shared/reading/people.ts';
import { keepContact } from './contact-draft.ts';
import { guessKind } from './guess-kind.ts';
import { dropDraft, useQuickEntry, type ContactDraft } from '#renderer/session/quick-entry-store.ts';

/** Which way dates such as 5/12 are read on this machine. */
function dayOrder(): DayOrder {
  return isMonthFirst(dateLocale()) ? 'month-first' : 'day-first';
}

/** The people whom a promise may name in front: those of the contact, and our colleagues. */
function namedIn(state: PartnerState, draft: ContactDraft): NamedPeople {
  return {
    people: draft.personIds.map((id) => ({ id, name: nameOf(state, id) })),
    colleagues: [...state.colleague.values()].map(({ id, name }) => ({ id: id, name })),
  };
}

/** The typed promise as a draft; null when nothing is typed. A person who is not named is the only one of the contact on that side. */
export function typedPromise(state: PartnerState, draft: ContactDraft): PromiseDraft | null {
  const { unread: _, ...read } = readLine(state, draft);
  if (read.text === '') return null;
  return {
    ...read,
    id: newId(),
    personId: read.personId ?? only<PersonId>(draft.personIds),
    colleagueId: read.colleagueId ?? only<ColleagueId>(draft.colleagueIds),
  };
}

/** What in the typed promise looks like a day and names none; empty where there is nothing of the kind. */
export function unreadDay(state: PartnerState, draft: ContactDraft): string {
  return readLine(state, draft).unread;
}

function readLine(state: PartnerState, draft: ContactDraft): PromiseLine {
  const { today } = useDocument.getState();
  return readPromiseLine(draft.promiseLine.trim(), namedIn(state, draft), today, dayOrder());
}

function only<T>(ids: readonly T[]): T | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** The kind that the draft has, or that its words speak of. */
export function kindOf(draft: ContactDraft): NonNullable<ContactDraft['kind']> {
  return draft.kind ?? guessKind(draft.summary);
}

/** Why a draft cannot be saved yet, or null. */
export function missingIn(draft: ContactDraft): string | null {
  if (draft.partnerId === null) return 'Choose a partner first.';
  if (draft.personIds.length === 0) return 'Say whom you were in touch with at the partner.';
  return isUnreadDay(draft) ? `“${draft.dayWords.trim()}” is not a date. Say which day you mean.` : null;
}

/** The day that typed words mean; null when they name none. */
export function readDay(words: string): IsoDate | null {
  return readDate(words, useDocument.getState().today, 'past', dayOrder());
}

/** Whether a day is typed that cannot be understood; `on` is still the one from before. */
export function isUnreadDay({ dayWords }: ContactDraft): boolean {
  return dayWords.trim() !== '' && readDay(dayWords) === null;
}

/** Earlier promises that the entry offers to tick off; an entry that is changed later offers none. */
export function offeredIn(state: PartnerState, draft: ContactDraft): readonly PromiseRecord[] {
  if (!draft.isNew) return [];
  return promisesBefore(state, draft.personIds, draft.on, useDocument.getState().today);
}

/** The ticked ones that are still offered: the people or the day may have changed since. */
function keptIn(state: PartnerState, draft: ContactDraft): readonly string[] {
  return offeredIn(state, draft).flatMap(({ id }) => (draft.keptIds.includes(id) ? [id] : []));
}

let saving = false;

/** Saves the draft, with the promise that is still being typed; says so, with a way back. Resolves to whether it is saved. */
export async function saveEntry(state: PartnerState): Promise<boolean> {
  const { draft } = useQuickEntry.getState();
  // A second key press while the first is written would note a typed promise twice.
  if (saving || draft === null || missingIn(draft) !== null) return false;
  saving = true;
  try {
    return await write(state, draft);
  } finally {
    saving = false;
  }
}

async function write(state: PartnerState, draft: ContactDraft): Promise<boolean> {
  const typed = typedPromise(state, draft);
  const { touchpointId, isNew, partnerId, personIds, colleagueIds, on, summary, mood, briefId } = draft;
  if (partnerId === null) return false;
  const kind = kindOf(draft);
  const written = await keepContact(draft).saveForm(() =>
    run(
      writeContact,
      {
        touchpointId,
        touch: { on, kind, personIds, colleagueIds, summary: summary.trim(), mood },
        promises: typed === null ? draft.promises : [...draft.promises, typed],
        keptIds: keptIn(state, draft),
        ...(briefId === undefined ? {} : { briefId }),
      },
      { of: partnerId },
    ),
  );
  // An edit that changed nothing is saved as well; a failure was told already, and the draft stays.
  if (!written && isNew) return false;
  dropDraft();
  if (written) tellSaved(state, draft, kind);
  return true;
}

function keptText(count: number): string {
  return count === 1 ? '1 promise is kept.' : `${String(count)} promises are kept.`;
}

function tellSaved(state: PartnerState, draft: ContactDraft, kind: NonNullable<ContactDraft['kind']>): void {
  const [first] = draft.personIds;
  const more = draft.personIds.length - 1;
  const who = first === undefined ? '' : nameOf(state, first);
  const kept = keptIn(state, draft).length;
  const others = more === 0 ? '' : more === 1 ? ' and 1 other' : ` and ${String(more)} others`;
  toast({
    title: `${draft.isNew ? 'Logged' : 'Changed'}: ${touchpointKindLabels[kind].toLowerCase()} with ${who}${others}`,
    ...(kept === 0 ? {} : { description: keptText(kept) }),
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'touch',
  });
}
