import { influenceStrengthText } from '../model/line.ts';
import { noName } from '../model/person.ts';
import { confidenceLabels, ratingDefinitions, type RatingKind } from '../model/rating.ts';
import type { EntityName } from '../model/registry.ts';
import { fieldText, rowText } from '../model/spoken.ts';
import { touchpointKindLabels, type Touchpoint } from '../model/touchpoint.ts';
import { dateText } from '../reading/calendar.ts';
import { valueText } from '../reading/spoken-value.ts';
import { listed, lowerFirst, upperFirst } from '../text/wording.ts';
import type {
  Decided,
  HistoryChange,
  Joined,
  Left,
  LineChange,
  Moved,
  OtherChange,
  PromiseChange,
  Rated,
  SeatPlace,
  WorkChange,
} from './comparison.ts';
import { oneLine, peopleNames, type NameOf } from './names.ts';

/** Most names in one sentence. */
const MOST_NAMES = 3;
const LONGEST_QUOTE = 160;
/** What stands where the log no longer has a value. */
export const unknownValue = 'no longer known';

/** What is different, as a sentence without its author: `Marguerite Duval: support neutral → non-supporter`. */
export function changeText(change: HistoryChange, nameOf: NameOf): string {
  switch (change.kind) {
    case 'joined':
      return joinedText(change, nameOf);
    case 'left':
      return leftText(change, nameOf);
    case 'moved':
      return movedText(change, nameOf);
    case 'seat':
      return change.what === 'added'
        ? `New vacant seat ${seatTitle(change.seat)}`
        : `The vacant seat ${seatTitle(change.seat)} is gone`;
    case 'placed':
      return placedText(change.what, nameOf('seat', change.seatId));
    case 'rated':
      return ratedText(change, nameOf);
    case 'line':
      return lineText(change, nameOf);
    case 'decided':
      return decidedText(change, nameOf);
    case 'action':
    case 'objective':
      return workText(
        change,
        nameOf,
        change.people.map((id) => nameOf('person', id)),
      );
    case 'contact': {
      const names = listed(peopleNames(nameOf, change.people), MOST_NAMES);
      const day = dateText(change.on);
      const whom = names === '' ? '' : ` with ${names}`;
      return change.what === 'held'
        ? `Conversation${whom} on ${day}`
        : `A conversation${whom} is arranged for ${day}`;
    }
    case 'promise':
      return promiseText(change);
    case 'other':
      return otherText(change, nameOf);
  }
}

/** What speaks for it: confidence and evidence of a rating, what was said at a contact; empty where nothing was written. */
export function reasonText(change: HistoryChange): string {
  if (change.kind === 'contact') return quote(change.summary);
  if (change.kind !== 'rated' || change.to?.length === 0) return '';
  const sure = change.confidence === null ? '' : confidenceLabels[change.confidence].toLowerCase();
  return [sure, quote(change.evidence)].filter((part) => part !== '').join('; ');
}

/** A contact as its kind says it, such as `Meeting`, for those who have the row at hand. */
export function contactWord(touch: Touchpoint): string {
  return touchpointKindLabels[touch.kind];
}

function quote(text: string): string {
  const line = oneLine(text, LONGEST_QUOTE);
  return line === '' ? '' : `“${line}”`;
}

function joinedText({ personId, isBack, seat }: Joined, nameOf: NameOf): string {
  const name = nameOf('person', personId) || noName;
  const as = seat === null || seat.title.trim() === '' ? '' : ` as ${oneLine(seat.title)}`;
  const under =
    seat?.managerId === null || seat === null ? '' : `, under ${nameOf('person', seat.managerId)}`;
  return `${name} ${isBack ? 'is back' : 'joined'}${as}${under}`;
}

function leftText({ personId, on, successorId }: Left, nameOf: NameOf): string {
  const name = nameOf('person', personId) || noName;
  const gone = on === null ? `${name} was deleted` : `${name} left on ${dateText(on)}`;
  return successorId === null ? gone : `${gone}; ${nameOf('person', successorId)} has the seat now`;
}

function movedText({ personId, from, to }: Moved, nameOf: NameOf): string {
  const name =
    personId === null ? `The vacant seat ${seatTitle(to ?? from)}` : nameOf('person', personId) || noName;
  if (to === null) return `${name} has no seat any more`;
  if (from === null) return `${name} has a seat now: ${seatTitle(to)}, ${under(to, nameOf)}`;
  if (from.seatId !== to.seatId) return `${name} moved from ${seatTitle(from)} to ${seatTitle(to)}`;
  return `${name} is now ${under(to, nameOf)}, before ${under(from, nameOf)}`;
}

function under({ managerSeatId, managerId }: SeatPlace, nameOf: NameOf): string {
  if (managerSeatId === null) return 'at the top';
  return `under ${managerId === null ? nameOf('seat', managerSeatId) || 'a seat that is gone' : nameOf('person', managerId)}`;
}

function seatTitle(seat: SeatPlace | null): string {
  const title = oneLine(seat?.title ?? '');
  return title === '' ? 'without a title' : `“${title}”`;
}

function placedText(what: 'place' | 'to-tray' | 'from-tray', name: string): string {
  if (what === 'to-tray') return `${name} was put into the tray`;
  return what === 'from-tray' ? `${name} was put on the map` : `${name} was put elsewhere on the map`;
}

/** What somebody is rated as, within a sentence; null where nobody knows. */
export function ratedAsText(rating: RatingKind, values: readonly string[] | null): string {
  if (values === null) return unknownValue;
  const labels: Readonly<Record<string, string>> = ratingDefinitions[rating].labels;
  return values.length === 0
    ? 'not rated'
    : listed(values.map((value) => lowerFirst(labels[value] ?? value)));
}

function ratedText({ personId, rating, from, to, direction }: Rated, nameOf: NameOf): string {
  const word = lowerFirst(ratingDefinitions[rating].label);
  const name = nameOf('person', personId) || noName;
  const said = (values: readonly string[] | null): string => ratedAsText(rating, values);
  if (direction === 'proof') return `${name}: ${word} is still ${said(to)}, with another proof`;
  return `${name}: ${word} ${said(from)} → ${said(to)}`;
}

function lineText({ what, line, from, to, strength }: LineChange, nameOf: NameOf): string {
  const entity = line === 'dotted' ? 'seat' : 'person';
  const [one, other] = [nameOf(entity, from) || noName, nameOf(entity, to) || noName];
  if (line === 'influences') {
    const how = (value: number | null): string => influenceStrengthText(value ?? 2);
    if (what === 'gone') return `${one} no longer influences ${other}`;
    if (what === 'added') return `${one} influences ${other} ${how(strength.later)}`;
    return `${one} influences ${other} ${how(strength.later)}, before ${how(strength.earlier)}`;
  }
  if (line === 'dotted')
    return what === 'gone'
      ? `${one} has no dotted line to ${other} any more`
      : `${one} has a dotted line to ${other}`;
  if (line === 'ally') return `${one} and ${other} are ${what === 'gone' ? 'no longer allies' : 'allies'}`;
  return `${one} and ${other} are ${what === 'gone' ? 'no longer' : ''} in conflict`.replace(
    'are  in',
    'are in',
  );
}

function decidedText({ personId, firstAction, from, to }: Decided, nameOf: NameOf): string {
  const word = { accepted: 'accepted', edited: 'rewritten', rejected: 'rejected', proposed: 'proposed' };
  const name = nameOf('person', personId) || noName;
  const action = quote(firstAction);
  const what = to === null ? `no longer ${from === null ? 'decided' : word[from]}` : word[to];
  return `Plan for ${name}: ${what}${action === '' ? '' : `, ${action}`}`;
}

function workText({ kind, what, text }: WorkChange, nameOf: NameOf, names: readonly string[]): string {
  const done = kind === 'action' ? 'Done' : 'Reached';
  const added = kind === 'action' ? 'New action' : 'New objective';
  const word = {
    added,
    done,
    reopened: `No longer ${lowerFirst(done)}`,
    gone: kind === 'action' ? 'Action deleted' : 'Objective deleted',
  }[what];
  const whom = names.length === 0 ? '' : ` (${listed(names, MOST_NAMES)})`;
  return `${word}: ${quote(text) || 'without words'}${whom}`;
}

function promiseText({ what, side, text, due }: PromiseChange): string {
  const who = side === 'ours' ? 'We' : 'They';
  const words = quote(text) || 'something without words';
  const by = due === null ? '' : ` by ${dateText(due)}`;
  switch (what) {
    case 'made':
      return `${who} promised ${words}${by}`;
    case 'kept':
      return `${who} kept a promise: ${words}`;
    case 'broken':
      return `${who} did not keep a promise${by}: ${words}`;
    case 'reopened':
      return `A promise is open again: ${words}`;
  }
}

/** A value before and after, either of them '' for nothing: `email now a@b.example`, `tier gold → silver`, `tier gold → nothing`. */
export function fromTo(word: string, before: string, after: string): string {
  return before === '' ? `${word} now ${after || 'nothing'}` : `${word} ${before} → ${after || 'nothing'}`;
}

/** Whether rows of an entity are called by their name alone; others are called by a text, which is quoted. */
export function hasProperName(entity: EntityName): boolean {
  return entity === 'person' || entity === 'seat' || entity === 'partner' || entity === 'colleague';
}

function otherText({ what, entity, row, fields }: OtherChange, nameOf: NameOf): string {
  const name = nameOf(entity, row);
  const kind = rowText(entity).replace(/^(a|an) /, '');
  const named = hasProperName(entity)
    ? name || kind
    : name === ''
      ? upperFirst(kind)
      : `${upperFirst(kind)} “${name}”`;
  if (what === 'added') return `New ${kind}${name === '' ? '' : `: “${name}”`}`;
  if (what === 'gone') return `${named} was deleted`;
  const said = (field: string, value: OtherChange['fields'][number]['from']): string => {
    if (value === undefined) return unknownValue;
    return oneLine(valueText({ entity, row, field }, value, nameOf));
  };
  const [only] = fields;
  if (only === undefined || fields.length > MOST_NAMES)
    return `${named}: ${listed([...new Set(fields.map(({ field }) => fieldText(field)))], MOST_NAMES)} changed`;
  return `${named}: ${fields.map(({ field, from, to }) => fromTo(fieldText(field), said(field, from), said(field, to))).join('; ')}`;
}
