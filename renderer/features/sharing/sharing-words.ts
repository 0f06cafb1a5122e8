import type { SharingColleague, SharingMerge, SharingNews } from '#shared/ipc/sharing-types.ts';
import { countText, listed } from '#shared/text/wording.ts';

/** Where all a merge is about has gone, or never had a name. */
const NAMELESS = 'a partner without a name';

/** A colleague's name, or what stands for it. */
export function whoText(who: string): string {
  return who.trim() === '' ? 'A colleague' : who.trim();
}

/** What came, in one sentence for a message. */
export function newsText({
  who,
  partnerName,
  isNew,
}: Pick<SharingNews, 'who' | 'partnerName' | 'isNew'>): string {
  const partner = partnerName === '' ? NAMELESS : partnerName;
  return isNew ? `${whoText(who)} shared ${partner} with you` : `${whoText(who)} changed ${partner}`;
}

/** A merge as the head of its row. */
export function mergeText(merge: SharingMerge): string {
  return merge.partnerId === null ? `${whoText(merge.who)} changed what all partners share` : newsText(merge);
}

/** How much a merge did. */
export function countsText({ added, changed, removed }: SharingMerge): string {
  const parts = [
    added === 0 ? '' : `${String(added)} added`,
    changed === 0 ? '' : `${String(changed)} changed`,
    removed === 0 ? '' : `${String(removed)} removed`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing that was not here' : listed(parts);
}

/** Less is an ordinary difference between two computers. */
const CLOCK_IS_RIGHT_WITHIN_S = 120;

/** By how much a colleague's clock is wrong, in its largest unit; empty where it is right, or nobody knows. */
export function clockText({ clockOffBy }: Pick<SharingColleague, 'clockOffBy'>): string {
  if (clockOffBy === null || Math.abs(clockOffBy) < CLOCK_IS_RIGHT_WITHIN_S) return '';
  const units = [
    [31_557_600, 'year'],
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const;
  const off = Math.abs(clockOffBy);
  const [length, unit] = units.find(([size]) => off >= size) ?? [60, 'minute'];
  return `clock ${countText(Math.round(off / length), unit)} ${clockOffBy > 0 ? 'ahead' : 'behind'}`;
}
