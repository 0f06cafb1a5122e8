import type { IsoDate } from '../../model/id.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';

/** Somebody as an entry or a mail's header names them; either part may be empty. */
export type Attendee = { readonly address: string; readonly name: string };

/** One meeting, call or mail as a file tells it, before anybody is recognised. */
export type Conversation = {
  /** UID of the entry, Message-ID of the mail: the same in everybody's copy. */
  readonly uid: string;
  /** Which occurrence of a recurring entry: its planned start in UTC, or its planned day; empty for what happens once. */
  readonly recurrence: string;
  readonly on: IsoDate;
  readonly kind: TouchpointKind;
  readonly subject: string;
  readonly people: readonly Attendee[];
  /** What the writer of a mail wrote, where the user asked for it; else ''. */
  readonly text: string;
};

/** Why entries of a file are no conversations. */
export const leftOutReasons = [
  'private',
  'cancelled',
  'all-day',
  'later',
  'earlier',
  'draft',
  'spam',
  'automatic',
  'unreadable',
  'too-many',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export type ReadConversations = {
  readonly conversations: readonly Conversation[];
  /** How many entries were left out, by the reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
};

/** What reading needs to know of the place it runs in. */
export type ReadingSetting = {
  readonly today: IsoDate;
  /** The day of a moment (milliseconds since 1970) where the user is. */
  readonly dayOf: (moment: number) => IsoDate;
  /** The user asked for the texts of mails; else nothing below a header is looked at. */
  readonly withTexts?: boolean;
};
