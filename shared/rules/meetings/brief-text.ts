import type { MeetingBrief } from '../../model/meeting-brief.ts';

/** One text of a brief: filled from the map, or what the user wrote in its place. */
export type BriefText = {
  /** Under this key the user's own text is kept in `meeting_brief.edits`. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** What the map gives, or gave when the meeting was held; differs from `text` where the user wrote something else. */
  readonly fromMap: string;
  /** What is said where there is neither, such as `none noted`; empty for texts that the map always has. */
  readonly missing: string;
};

/** Under this key `meeting_brief.edits` keeps what the map said on the day of the meeting; not a text of the user's. */
export function heldKey(key: string): string {
  return `${HELD}${key}`;
}

const HELD = 'held.';

/** What the user wrote on the page, without what was kept of the map. */
export function ownTexts(edits: MeetingBrief['edits']): MeetingBrief['edits'] {
  return Object.fromEntries(Object.entries(edits).filter(([key]) => !key.startsWith(HELD)));
}

/** Makes a text of a brief: the user's own first, then what the map said when the meeting was held, then what it says now. */
export function briefText(
  { edits, touchpointId }: MeetingBrief,
  key: string,
  label: string,
  map: string,
  missing = '',
): BriefText {
  const held = touchpointId === null ? undefined : edits[heldKey(key)];
  const fromMap = held ?? map;
  return { key, label, fromMap, missing, text: Object.hasOwn(edits, key) ? (edits[key] ?? '') : fromMap };
}
