import type { ConversationFile } from '#shared/import/conversations/conversation-file.ts';
import type { ReadFiles } from '#shared/import/conversations/read-files.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** What the window asks the worker that reads calendars and mails: one question for each worker. */
export type ToReader = {
  readonly files: readonly ConversationFile[];
  readonly today: IsoDate;
  /** The user asked for the texts of the mails. */
  readonly withTexts: boolean;
};

export type FromReader =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: ReadFiles }
  | { readonly kind: 'failure'; readonly message: string };
