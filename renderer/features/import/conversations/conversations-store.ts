import { create } from 'zustand';
import type { ReadFiles } from '#shared/import/conversations/read-files.ts';
import type {
  ConversationMatch,
  ConversationStatus,
} from '#shared/import/conversations/match-conversations.ts';
import type { ImportJob } from '../flow/import-store.ts';

export type ConversationFilter = 'all' | ConversationStatus;

/** The dialog that brings in meetings and mails. Transient: nothing of it outlives the dialog. */
export type ConversationsStore = {
  readonly open: boolean;
  readonly job: ImportJob | null;
  readonly failure: { readonly title: string; readonly description: string } | null;
  readonly read: ReadFiles | null;
  /** What `read` was read from. */
  readonly files: readonly File[];
  /** The texts of mails come along. */
  readonly withTexts: boolean;
  readonly filter: ConversationFilter;
  /** What the user ticked (true) or cleared (false) against what was proposed, by the id of the contact. */
  readonly ticked: ReadonlyMap<string, boolean>;
  /** Addresses of the new people who come along. */
  readonly accepted: ReadonlySet<string>;
};

export const closed: ConversationsStore = {
  open: false,
  job: null,
  failure: null,
  read: null,
  files: [],
  withTexts: false,
  filter: 'all',
  ticked: new Map(),
  accepted: new Set(),
};

export const useConversations = create<ConversationsStore>(() => closed);

/** Whether a conversation comes in: by the user's tick, else when its people are sure. */
export function comesIn({ id, status }: ConversationMatch, ticked: ConversationsStore['ticked']): boolean {
  if (status === 'known' || status === 'nobody') return false;
  return ticked.get(id) ?? status === 'new';
}

export function tick(id: string, on: boolean): void {
  useConversations.setState(({ ticked }) => ({ ticked: new Map(ticked).set(id, on) }));
}

/** Takes somebody along who is not on the map, or not. */
export function accept(address: string, on: boolean): void {
  useConversations.setState(({ accepted }) => {
    const next = new Set(accepted);
    if (on) next.add(address);
    else next.delete(address);
    return { accepted: next };
  });
}
