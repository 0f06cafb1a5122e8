import { z } from 'zod';
import { openDraft, takeDraft, type FormDraft } from '#renderer/document/drafts.ts';
import type { TacticTexts } from '#shared/edit/tactics/own-tactics.ts';
import { otherDraft, type KeptDraft } from '#shared/model/draft.ts';
import { ownTactic } from '#shared/model/own-tactic.ts';
import { strategies } from '#shared/model/strategy.ts';
import { keepDraft, NEW_TACTIC, useTactics, writeTactic } from '#renderer/session/tactics-store.ts';

const { text, why, source, applies } = ownTactic.fields;
/** A tactic as it was kept; the file may come from another computer. */
const tacticSchema = z.object({
  strategy: z.enum(strategies),
  text: text.schema,
  why: why.schema,
  source: source.schema,
  applies: applies.schema,
});

/** Keeps what was typed for a tactic, by its id or `new`. What is returned saves it, or gives it up. */
export function keepTactic(key: string, texts: TacticTexts): FormDraft {
  const place = otherDraft('own_tactic', key, 'form.tactic');
  const label = key === NEW_TACTIC ? 'New tactic' : 'Edit the tactic';
  const kept = openDraft(place, label, { id: `tactic.${key}`, partnerId: null });
  kept.keepForm(texts.text.trim() === '' ? texts.why : texts.text, JSON.stringify(texts));
  return kept;
}

/** From now on what is typed for tactics is kept with every key, and given up when its form is. */
export function keepTactics(): void {
  useTactics.subscribe(({ drafts }, { drafts: before }) => {
    if (drafts === before) return;
    for (const [key, texts] of drafts) if (before.get(key) !== texts) keepTactic(key, texts);
    for (const [key, texts] of before) if (!drafts.has(key)) keepTactic(key, texts).drop();
  });
}

/** Shows the form again with a tactic that was kept; false for anything else. */
export function openTactic({ id, row, form }: KeptDraft): boolean {
  const read = tacticSchema.safeParse(form === null ? null : JSON.parse(form));
  if (!read.success) return false;
  takeDraft(id);
  keepDraft(row, read.data as TacticTexts); // checked above; the sets of conditions are looked at by the form
  writeTactic(row === NEW_TACTIC ? null : row);
  return true;
}
