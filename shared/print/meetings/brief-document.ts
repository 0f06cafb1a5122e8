import type { Support } from '../../model/rating.ts';
import type { SafeText } from '../safe-text.ts';

/** A part of a brief that stands or falls together: its text is shortened, or it is left out and named. */
export type BriefRow = {
  /** Unique in the document; for texts that can be edited the key of `BriefText`. */
  readonly id: string;
  /** Stands before the text; empty where the text stands alone. */
  readonly label: string;
  readonly text: string;
  /** How it is named when it is left out, such as `last touch of Ada Berg`. */
  readonly name: string;
  /** What can be missed most goes first: larger goes earlier. */
  readonly drop: number;
};

/** What stands before the name of somebody in the room. */
export type BriefFace = {
  /** Null = not rated. */
  readonly support: Support | null;
  /** As it is stored (`person_photo`); empty without one. */
  readonly photo: string;
};

/** Rows under one heading, or under the name of one attendee. */
export type BriefBlock = {
  readonly id: string;
  /** `part`: a heading of the page; `person`: somebody in the room. */
  readonly kind: 'part' | 'person';
  readonly title: string;
  /** Behind the title, quiet: the position of a person. */
  readonly aside: string;
  /** Of somebody in the room: how they stand and how they look; for ourselves alone. */
  readonly face?: BriefFace;
  readonly rows: readonly BriefRow[];
  /** As with rows; a block without a name is never left out. */
  readonly name: string;
  readonly drop: number;
};

/** A text that nobody has written and the map cannot give: it takes no room on the page, and the screen offers to write it. */
export type MissingRow = Pick<BriefRow, 'id' | 'name'> & {
  /** Of the person whom it is about; null for the page. */
  readonly blockId: string | null;
  readonly label: string;
  /** Why there is nothing, such as `none noted`. */
  readonly missing: string;
};

/** The meeting brief for ourselves, as plain data (method, section 8). */
export type InternalBrief = {
  readonly audience: 'internal';
  readonly partnerName: string;
  readonly title: string;
  /** Date, time, kind, place and our side, in one line. */
  readonly when: string;
  readonly printedOn: string;
  readonly blocks: readonly BriefBlock[];
  readonly missing: readonly MissingRow[];
  /** Texts of the map that the user took out. */
  readonly takenOut: readonly Pick<BriefRow, 'id' | 'name'>[];
};

/** A row that may leave the company; its id is not shown. */
export type SafeRow = Omit<BriefRow, 'label' | 'text' | 'name'> & {
  readonly label: SafeText;
  readonly text: SafeText;
  readonly name: SafeText;
};
/** A block that may leave the company; its id is not shown. */
export type SafeBlock = Omit<BriefBlock, 'title' | 'aside' | 'face' | 'rows' | 'name'> & {
  readonly title: SafeText;
  readonly aside: SafeText;
  readonly name: SafeText;
  readonly rows: readonly SafeRow[];
};

/**
 * The meeting brief that may be handed to the partner. Every text in it is SafeText: names, titles, date and place, fixed sentences,
 * and what the user wrote for the partner to read.
 */
export type PartnerSafeBrief = {
  readonly audience: 'partner-safe';
  readonly partnerName: SafeText;
  readonly title: SafeText;
  readonly when: SafeText;
  readonly printedOn: SafeText;
  readonly blocks: readonly SafeBlock[];
};

/** A meeting brief, ready to be fitted to its page. */
export type BriefDocument = InternalBrief | PartnerSafeBrief;
