import type { SharingColleague, SharingMerge, SharingNews } from '#shared/ipc/sharing-types.ts';
import type { ErasedElsewhere } from '#shared/model/erasure.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
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
  if (merge.partnerId === null)
    return `${whoText(merge.who)} changed what belongs to all partners, such as our team or our tactics`;
  if (changesEntries(merge) || merge.differences + merge.settled === 0) return newsText(merge);
  const partner = merge.partnerName === '' ? NAMELESS : merge.partnerName;
  return merge.differences > 0
    ? `${whoText(merge.who)} sees something in ${partner} differently`
    : `${whoText(merge.who)} settled what you saw differently in ${partner}`;
}

/** Whether anything is different for it; a difference of view alone leaves everything as it was. */
export function changesEntries({ added, changed, removed }: SharingMerge): boolean {
  return added + changed + removed > 0;
}

/** How much a merge did. */
export function countsText({ isNew, added, changed, removed, differences, settled }: SharingMerge): string {
  // Of what was not here, only how much it is says something.
  if (isNew) return countText(added, 'entry', 'entries');
  const done = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  // One removed person is many entries: theirs, their ratings, their lines.
  const entries = done
    .filter(([count]) => count > 0)
    .map(
      ([count, what], index) =>
        `${index === 0 ? countText(count, 'entry', 'entries') : String(count)} ${what}`,
    );
  const parts = [
    ...entries,
    differences === 0 ? '' : countText(differences, 'difference'),
    settled === 0 ? '' : `${countText(settled, 'difference')} settled`,
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

/** Who has stopped sharing a partner; empty where nobody has. */
export function stoppedText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const who = listed([...new Set(names.map(whoText))]);
  return `${who} no longer ${names.length === 1 ? 'shares' : 'share'} this; what you change does not reach them.`;
}

/** What is said where no partner is shared. */
export function noneText(hasOthers: boolean, reading: boolean): string {
  if (reading) return 'The folder is being read …';
  return hasOthers
    ? 'No partner is shared yet. Choose one below: colleagues get it, and what they change comes back.'
    : 'No partner is shared yet, and nothing has come: colleagues choose what they share.';
}

/** A person whom a colleague has erased and of whom something is still here, with the partner and the day on which it goes. */
export function erasureText({
  by,
  partnerName,
  held,
}: Pick<ErasedElsewhere, 'by' | 'partnerName' | 'held'>): string {
  const name = (held?.name ?? '').trim();
  const whom = name === '' ? 'somebody without a name' : name;
  const at = partnerName === '' ? NAMELESS : partnerName;
  const goesAt = held?.goesAt ?? null;
  const when =
    goesAt === null
      ? 'Hidden here until you decide.'
      : `Hidden here; erased by itself on ${dateText(localDate(new Date(goesAt)))}.`;
  return `${whoText(by ?? '')} erased ${whom} (${at}). ${when}`;
}
