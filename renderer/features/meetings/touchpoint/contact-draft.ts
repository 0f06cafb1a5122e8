import { z } from 'zod';
import { call } from '#renderer/bridge/bridge.ts';
import { openDraft, takeDraft, type FormDraft } from '#renderer/document/drafts.ts';
import { otherDraft, type KeptDraft } from '#shared/model/draft.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { isRowId, MAX_FIXED_ID } from '#shared/model/row-id.ts';
import { promiseSides } from '#shared/model/promise.ts';
import { touchpointKinds } from '#shared/model/touchpoint.ts';
import { useQuickEntry, type ContactDraft } from '#renderer/session/quick-entry-store.ts';

const id = idOf<string>();
const partnerId = idOf<PartnerId>();
const personId = idOf<PersonId>();
const colleagueId = idOf<ColleagueId>();
const day = z.iso.date().transform((text) => text as IsoDate);
function idOf<I extends string>(): z.ZodType<I> {
  return z.custom<I>((value) => typeof value === 'string' && isRowId(value, MAX_FIXED_ID));
}

/** A contact as it was kept; the file may come from another computer. */
const contactSchema = z.object({
  touchpointId: id,
  isNew: z.boolean(),
  partnerId: partnerId.nullable(),
  personIds: z.array(personId),
  colleagueIds: z.array(colleagueId),
  kind: z.enum(touchpointKinds).nullable(),
  on: day,
  dayWords: z.string(),
  summary: z.string(),
  mood: z.number().nullable(),
  promises: z.array(
    z.object({
      id,
      side: z.enum(promiseSides),
      text: z.string(),
      personId: personId.nullable(),
      colleagueId: colleagueId.nullable(),
      due: day.nullable(),
    }),
  ),
  promiseLine: z.string(),
  keptIds: z.array(id),
  briefId: id.optional(),
});

/** Keeps a contact as it stands in the entry; what is returned saves it, or gives it up. */
export function keepContact(draft: ContactDraft): FormDraft {
  const { touchpointId, personIds, partnerId, isNew, summary, promises, promiseLine } = draft;
  const place = otherDraft('touchpoint', touchpointId, 'form.contact', personIds);
  const label = isNew ? 'Log a conversation' : 'Change a conversation';
  const kept = openDraft(place, label, { id: `contact.${touchpointId}`, partnerId });
  const words = [summary, ...promises.map(({ text }) => text), promiseLine];
  kept.keepForm(words.filter((text) => text.trim() !== '').join('\n'), JSON.stringify(draft));
  return kept;
}

/** From now on a contact that is being written is kept with every key, and given up when the entry lets go of it. */
export function keepContacts(): void {
  useQuickEntry.subscribe((now, before) => {
    if (now.draft === before.draft && now.touched === before.touched) return;
    if (now.draft !== null && now.touched) keepContact(now.draft);
    // Another one that is begun meanwhile leaves this one on disk: it was neither saved nor given up.
    else if (now.draft === null && before.draft !== null && before.touched) keepContact(before.draft).drop();
  });
}

/** Shows the entry again with a contact that was kept; resolves to false for anything else. */
export async function openContact(kept: KeptDraft): Promise<boolean> {
  const draft = readContact(kept.form);
  if (draft === null) return false;
  const people = draft.partnerId === null ? new Set<string>() : await peopleAt(draft.partnerId);
  takeDraft(kept.id);
  useQuickEntry.setState({
    open: true,
    touched: true,
    refused: false,
    draft: {
      ...draft,
      personIds: draft.personIds.filter((each) => people.has(each)),
      promises: draft.promises.map((promise) =>
        promise.personId === null || people.has(promise.personId) ? promise : { ...promise, personId: null },
      ),
    },
  });
  return true;
}

/** Null for what is no contact. */
function readContact(form: string | null): ContactDraft | null {
  const read = contactSchema.safeParse(form === null ? null : JSON.parse(form));
  if (!read.success) return null;
  const { briefId, ...rest } = read.data;
  return { ...rest, ...(briefId === undefined ? {} : { briefId }) };
}

/** Who was deleted meanwhile is no longer of the contact. */
async function peopleAt(partnerId: PartnerId): Promise<ReadonlySet<string>> {
  const rows = await call('partner.open', { partnerId });
  return new Set(rows.person.map((person) => person.id));
}
