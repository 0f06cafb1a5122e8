import { dateText, localDate } from '#shared/reading/calendar.ts';
import type { ErasedElsewhere, ErasureDevice } from '#shared/model/erasure.ts';
import { countText } from '#shared/text/wording.ts';

/** What no app can reach, said wherever somebody was erased. */
export const BEYOND_REACH =
  'No app can reach earlier versions and the recycle bin of the folder’s provider, printed pages, mailed or exported files, and copies that somebody keeps elsewhere. Delete those yourself.';

/** “3 of 5 devices have erased this person. Missing: Ben, Chen.” */
export function receiptsText(devices: readonly ErasureDevice[]): string {
  const missing = devices.filter(({ hasErased }) => !hasErased);
  const done = devices.length - missing.length;
  if (devices.length < 2)
    return done === 1 ? 'Erased on this computer. Nobody else is known to have this partner.' : '';
  if (missing.length === 0) return `All ${String(devices.length)} devices have erased this person.`;
  return `${String(done)} of ${String(devices.length)} devices ${done === 1 ? 'has' : 'have'} erased this person. Missing: ${missing.map(nameOf).join(', ')}.`;
}

function nameOf({ isThis, name }: ErasureDevice): string {
  if (isThis) return 'this computer';
  return name === '' ? 'a colleague who has not sent a name' : name;
}

/** What becomes of somebody who is hidden here. */
export function waitingText({ by, at, held }: ErasedElsewhere): string {
  const who = by === null || by === '' ? 'A colleague' : by;
  const day = (moment: number): string => dateText(localDate(new Date(moment)));
  const came = `${who} erased this person; this computer heard of it on ${day(at)}.`;
  if (held === null) return came;
  return held.goesAt === null
    ? `${came} More than three people came within a day, so nothing is destroyed until you say so.`
    : `${came} Hidden here now, and destroyed on ${day(held.goesAt)} unless you do it before.`;
}

export function erasedText({ at, partnerName }: ErasedElsewhere): string {
  const where = partnerName === '' ? '' : ` at ${partnerName}`;
  return `Somebody${where}, since ${dateText(localDate(new Date(at)))}`;
}

/** “2 people were erased by colleagues” */
export function newsText(waiting: number): string {
  return `${countText(waiting, 'person', 'people')} ${waiting === 1 ? 'was' : 'were'} erased by a colleague`;
}
