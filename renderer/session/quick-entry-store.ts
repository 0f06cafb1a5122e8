import { create } from 'zustand';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { usePartners } from './partners-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import type { PromiseDraft } from '#shared/edit/touchpoints/write-touch.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import type { TouchpointKind } from '#shared/model/touchpoint.ts';
import { promisesOfTouch } from '#shared/rules/touchpoints/promises.ts';
import { toast } from '#renderer/ui/toast.ts';
import { ourselves } from './ourselves.ts';

/** What the entry of a contact begins with. */
export type QuickPreset = {
  /** The partner, when it is not the open one. */
  readonly partnerId?: PartnerId;
  readonly personIds?: readonly PersonId[];
  readonly colleagueIds?: readonly ColleagueId[];
  readonly kind?: TouchpointKind;
  readonly on?: IsoDate;
  readonly summary?: string;
  /** The meeting brief that becomes this contact. */
  readonly briefId?: string;
  /** An existing contact of the open partner, to be changed. */
  readonly touchpointId?: string;
};

/** A contact while it is being written. */
export type ContactDraft = {
  readonly touchpointId: string;
  readonly isNew: boolean;
  /** Null until a partner is chosen. */
  readonly partnerId: PartnerId | null;
  readonly personIds: readonly PersonId[];
  readonly colleagueIds: readonly ColleagueId[];
  /** Null while it is guessed from the summary. */
  readonly kind: TouchpointKind | null;
  readonly on: IsoDate;
  /** The day as the user typed it; '' when it was chosen. */
  readonly dayWords: string;
  readonly summary: string;
  readonly mood: number | null;
  readonly promises: readonly PromiseDraft[];
  /** A promise that is typed and not added yet. */
  readonly promiseLine: string;
  /** Earlier promises that are ticked as kept. */
  readonly keptIds: readonly string[];
  readonly briefId?: string;
};

/** The quick entry. Transient; a draft that was closed without saving waits for the next time. */
type QuickEntryStore = {
  readonly open: boolean;
  readonly draft: ContactDraft | null;
  /** Whether the user changed something in the draft. */
  readonly touched: boolean;
  /** Whether the user asked to save what cannot be saved yet. */
  readonly refused: boolean;
};

export const useQuickEntry = create<QuickEntryStore>(() => ({
  open: false,
  draft: null,
  touched: false,
  refused: false,
}));

/**
 * Opens the entry of a contact. Without people, contact or brief to begin with, a draft of the same partner that was closed without saving
 * comes back. Does nothing where everything can only be read.
 */
export function openQuickEntry(preset: QuickPreset = {}): void {
  const { partnerId: openId, readOnly } = useDocument.getState();
  if (readOnly) return;
  const { draft, touched } = useQuickEntry.getState();
  const partnerId = preset.partnerId ?? openId ?? onlyPartner();
  const isFresh =
    preset.touchpointId !== undefined || preset.briefId !== undefined || preset.on !== undefined;
  if (
    draft !== null &&
    touched &&
    !isFresh &&
    draft.isNew &&
    isOf(draft, partnerId, preset.personIds ?? [])
  ) {
    useQuickEntry.setState({ open: true, refused: false });
    return;
  }
  if (draft !== null && touched) offerDraft('An unsaved conversation was put aside', 'Back to it', draft);
  useQuickEntry.setState({ open: true, draft: draftFrom(preset, partnerId), touched: false, refused: false });
}

function offerDraft(title: string, label: string, draft: ContactDraft): void {
  const onSelect = () => useQuickEntry.setState({ open: true, draft, touched: true, refused: false });
  toast({ title, action: { label, onSelect }, key: 'contact-draft' });
}

/** A user with one partner is not asked which. */
function onlyPartner(): PartnerId | null {
  const active = usePartners.getState().partners?.filter(({ archived }) => !archived) ?? [];
  return active.length === 1 ? (active[0]?.id ?? null) : null;
}

/** Whether a kept draft is about what is asked for: the partner, and nobody whom it does not name. */
function isOf(draft: ContactDraft, partnerId: PartnerId | null, people: readonly PersonId[]): boolean {
  return (
    (partnerId === null || draft.partnerId === partnerId) &&
    people.every((id) => draft.personIds.includes(id))
  );
}

function draftFrom(preset: QuickPreset, partnerId: PartnerId | null): ContactDraft {
  const { today } = useDocument.getState();
  const state = currentState();
  const { touchpointId, briefId } = preset;
  const known = touchpointId === undefined ? undefined : state.touchpoint.get(touchpointId);
  if (known !== undefined)
    return {
      touchpointId: known.id,
      isNew: false,
      partnerId: known.partnerId,
      personIds: known.personIds,
      colleagueIds: known.colleagueIds,
      kind: known.kind,
      on: known.on ?? today,
      dayWords: '',
      summary: known.summary,
      mood: known.mood,
      promises: promisesOfTouch(state, known.id).map(({ id, side, text, personId, colleagueId, due }) => ({
        id,
        side,
        text,
        personId,
        colleagueId,
        due,
      })),
      promiseLine: '',
      keptIds: [],
    };
  return {
    touchpointId: newId(),
    isNew: true,
    partnerId,
    personIds: preset.personIds ?? [],
    colleagueIds: preset.colleagueIds ?? ourselves(state),
    kind: preset.kind ?? null,
    on: preset.on ?? today,
    dayWords: '',
    summary: preset.summary ?? '',
    mood: null,
    promises: [],
    promiseLine: '',
    keptIds: [],
    ...(briefId === undefined ? {} : { briefId }),
  };
}

export function changeDraft(part: Partial<ContactDraft>): void {
  useQuickEntry.setState(({ draft }) => ({
    draft: draft === null ? null : { ...draft, ...part },
    touched: true,
  }));
}

/** Closes the entry and keeps the draft, if anything was written; says so. */
export function closeQuickEntry(): void {
  const { draft, touched } = useQuickEntry.getState();
  useQuickEntry.setState({ open: false });
  if (draft !== null && touched) offerDraft('The conversation is not saved yet', 'Go on', draft);
}

/** Says that the entry cannot be saved yet. */
export function refuseEntry(): void {
  useQuickEntry.setState({ refused: true });
}

/** Closes the entry and lets go of the draft. */
export function dropDraft(): void {
  useQuickEntry.setState({ open: false, draft: null, touched: false });
}
