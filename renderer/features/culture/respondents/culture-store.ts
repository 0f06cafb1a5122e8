import { create } from 'zustand';
import { rememberedText, rememberLayout, useSettings } from '#renderer/session/settings-store.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { RespondentId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { cultureComponents, type CultureComponent } from '#shared/model/culture-item.ts';
import { itemsOf } from '#shared/playbook/culture/questionnaire.ts';
import {
  openItems,
  respondentName,
  respondentsOf,
  type CultureSubject,
} from '#shared/rules/culture/subject.ts';

/** Where the user is in a questionnaire. */
export type Place = {
  /** Null while nobody answers. */
  readonly respondentId: RespondentId | null;
  readonly component: CultureComponent;
};

/** Which questionnaires show the respondents side by side, by the key of the subject. Session data. */
const useComparing = create<{ readonly comparing: ReadonlySet<string> }>(() => ({
  comparing: new Set(),
}));

/** Shows the respondents side by side, or goes back to answering. */
export function setComparing(subject: CultureSubject, on: boolean): void {
  const key = keyOf(subject, useDocument.getState().partnerId);
  useComparing.setState(({ comparing }) => {
    const next = new Set(comparing);
    if (on) next.add(key);
    else next.delete(key);
    return { comparing: next };
  });
}

/** Whether the respondents stand side by side. */
export function useIsComparing(subject: CultureSubject): boolean {
  const key = keyOf(
    subject,
    useDocument((store) => store.partnerId),
  );
  return useComparing(({ comparing }) => comparing.has(key));
}

/** Where the user was last in the questionnaire of a subject, remembered in the settings; else where something is left to do. */
export function usePlace(subject: CultureSubject): Place {
  const state = useDocument((store) => store.state);
  const partnerId = useDocument((store) => store.partnerId);
  const userName = useSettings((settings) => settings.userName);
  useSettings((settings) => settings.layout); // the place moves when it is remembered
  const [respondent = '', component = ''] = (rememberedText(keyOf(subject, partnerId)) ?? '').split(' ');
  const respondentId = respondentsOf(state, subject).has(respondent)
    ? respondent
    : (ownRespondent(state, subject, userName) ?? null);
  const known = cultureComponents.find((each) => each === component);
  return {
    respondentId: respondentId as RespondentId | null, // keys of these tables are respondent ids
    component:
      (respondentId === respondent ? known : undefined) ?? firstOpen(state, subject, respondentId ?? ''),
  };
}

/** Remembers where the user is in the questionnaire. */
export function goTo(subject: CultureSubject, respondentId: string, component?: CultureComponent): void {
  const { state, partnerId } = useDocument.getState();
  const place = component ?? firstOpen(state, subject, respondentId);
  rememberLayout(keyOf(subject, partnerId), `${respondentId} ${place}`);
}

function keyOf(subject: CultureSubject, partnerId: string | null): string {
  return `culture.${subject === 'owner' ? 'owner' : (partnerId ?? '')}`;
}

/** The respondent with the user's own name, else the first by name; never the example answers. */
function ownRespondent(state: PartnerState, subject: CultureSubject, userName: string): string | undefined {
  const all = respondentsByName(state, subject);
  const own = all.filter(({ sample }) => !sample);
  return (own.find(({ name }) => name === userName.trim()) ?? own[0])?.id;
}

export type NamedRespondent = { readonly id: string; readonly name: string; readonly sample: boolean };

/** The respondents of a subject by name. */
export function respondentsByName(state: PartnerState, subject: CultureSubject): readonly NamedRespondent[] {
  return [...respondentsOf(state, subject).values()]
    .map((row) => ({ id: row.id, name: respondentName(state, row), sample: row.sample === true }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

function firstOpen(state: PartnerState, subject: CultureSubject, respondentId: string): CultureComponent {
  const open = cultureComponents.find(
    (component) => openItems(state, subject, respondentId, itemsOf(component)).length > 0,
  );
  return open ?? cultureComponents[0];
}
