import type { IsoDate } from '#shared/model/id.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';

/** The planned meetings by what has to be done about them. */
export type BriefGroups = {
  /** From today on and without a date, earliest first. */
  readonly coming: readonly MeetingBrief[];
  /** Past, and not noted as a contact yet; latest first. */
  readonly toNote: readonly MeetingBrief[];
  /** Noted as a contact; latest first. */
  readonly held: readonly MeetingBrief[];
};

export function groupBriefs(briefs: Iterable<MeetingBrief>, today: IsoDate): BriefGroups {
  const all = [...briefs];
  const open = all.filter(({ touchpointId }) => touchpointId === null);
  return {
    coming: open.filter(({ on }) => on === null || on >= today).sort((a, b) => byDay(a, b)),
    toNote: open.filter(({ on }) => on !== null && on < today).sort((a, b) => byDay(b, a)),
    held: all.filter(({ touchpointId }) => touchpointId !== null).sort((a, b) => byDay(b, a)),
  };
}

/** The meeting to look at: the chosen one, else the next one that comes, else the latest. */
export function briefToShow(
  table: ReadonlyMap<string, MeetingBrief>,
  { coming, toNote, held }: BriefGroups,
  chosen: string | null,
): MeetingBrief | undefined {
  return (chosen === null ? undefined : table.get(chosen)) ?? coming[0] ?? toNote[0] ?? held[0];
}

function byDay(a: MeetingBrief, b: MeetingBrief): number {
  const key = ({ on, time, id }: MeetingBrief): string => `${on ?? '9999'} ${time} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
