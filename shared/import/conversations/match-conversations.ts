import type { ColleagueId, PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { fold } from '../../text/fold.ts';
import { nameKey } from '../name-key.ts';
import { nameFromEmail } from '../person-name.ts';
import { privateMail } from '../words/private-mail.ts';
import type { Attendee, Conversation } from './conversation.ts';
import { arrivalIds, conversationId } from './conversation-id.ts';
import { addressKey } from './event-people.ts';

/** What is compared with. */
export type KnownPartner = Pick<PartnerState, 'person' | 'colleague' | 'touchpoint'>;

/**
 * `new` comes in; `guess` too, once the user says so: its people are only known by name, or a contact like it was logged by hand;
 * `known` was brought in before; of `nobody` no one belongs to the partner.
 */
export type ConversationStatus = 'new' | 'guess' | 'known' | 'nobody';

export type ConversationMatch = {
  readonly conversation: Conversation;
  readonly id: string;
  readonly status: ConversationStatus;
  readonly personIds: readonly PersonId[];
  readonly colleagueIds: readonly ColleagueId[];
  /** The people who were recognised by name alone. */
  readonly byName: readonly PersonId[];
  /** A contact of that day with the same people was logged by hand. */
  readonly isLogged: boolean;
};

/** Somebody who is not on the map and has the partner's address, with how often they were there. */
export type Arrival = Attendee & { readonly conversations: number };

/** Compares conversations with one partner; `accepted` are the addresses of people who come with them. */
export function matchConversations(
  conversations: readonly Conversation[],
  partnerId: PartnerId,
  known: KnownPartner,
  accepted: ReadonlySet<string> = new Set(),
): readonly ConversationMatch[] {
  const people = byAddress<PersonId>(known.person.values());
  const colleagues = byAddress<ColleagueId>(known.colleague.values());
  const names = uniqueNames(known);
  const days = handLogged(known);
  const ids = new Set<string>();
  return conversations.flatMap((conversation) => {
    const id = conversationId(partnerId, conversation);
    if (ids.has(id)) return []; // the same mail or entry in two of the files
    ids.add(id);
    const sure = new Set<PersonId>();
    const guessed = new Set<PersonId>();
    const ours = new Set<ColleagueId>();
    for (const { address, name } of conversation.people) {
      const colleague = colleagues.get(address);
      const person =
        people.get(address) ?? (accepted.has(address) ? arrivalIds(partnerId, address).personId : undefined);
      if (person !== undefined) sure.add(person);
      else if (colleague !== undefined) ours.add(colleague);
      else {
        const called = name === '' ? undefined : names.get(nameKey(name));
        if (called !== undefined) guessed.add(called);
      }
    }
    if (conversation.people.length === 0)
      for (const one of namedIn(conversation.subject, names)) guessed.add(one);
    for (const one of sure) guessed.delete(one);
    const personIds = [...sure, ...guessed];
    const isLogged = days.get(conversation.on)?.some((one) => personIds.includes(one)) ?? false;
    const status: ConversationStatus = known.touchpoint.has(id)
      ? 'known'
      : personIds.length === 0
        ? 'nobody'
        : sure.size === 0 || isLogged
          ? 'guess'
          : 'new';
    return [{ conversation, id, status, personIds, colleagueIds: [...ours], byName: [...guessed], isLogged }];
  });
}

/**
 * Who is offered as new: people with an address of the partner's domains. Where no domain is known, everybody who was in a
 * conversation with the partner and is none of us. The most frequent come first.
 */
export function arrivalsIn(conversations: readonly Conversation[], known: KnownPartner): readonly Arrival[] {
  const people = byAddress<PersonId>(known.person.values());
  const colleagues = byAddress<ColleagueId>(known.colleague.values());
  const ours = domainsOf(colleagues.keys());
  const theirs = new Set([...domainsOf(people.keys())].filter((domain) => !ours.has(domain)));
  const found = new Map<string, { name: string; count: number }>();
  for (const conversation of conversations) {
    for (const { address, name } of conversation.people) {
      if (address === '' || people.has(address) || colleagues.has(address) || NO_PERSON.test(address))
        continue;
      const domain = domainOf(address);
      if (theirs.size > 0 ? !theirs.has(domain) : ours.has(domain) || privateMail.test(domain)) continue;
      const before = found.get(address);
      if (before === undefined) found.set(address, { name, count: 1 });
      else found.set(address, { name: before.name === '' ? name : before.name, count: before.count + 1 });
    }
  }
  return [...found]
    .map(([address, { name, count }]) => ({
      address,
      name: name === '' ? nameFromEmail(address) : name,
      conversations: count,
    }))
    .toSorted((a, b) => b.conversations - a.conversations || (a.address < b.address ? -1 : 1))
    .slice(0, MOST_ARRIVALS);
}

const MOST_ARRIVALS = 500;
const NO_PERSON =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|notifications?|newsletter|support|info|hello|office|sales|marketing|events?|bounces?|calendar)(?:[+@])/i;

function byAddress<Id extends string>(
  rows: Iterable<{ readonly id: string; readonly email: string }>,
): ReadonlyMap<string, Id> {
  const found = new Map<string, Id>();
  for (const { id, email } of rows) {
    const address = addressKey(email);
    if (address !== '' && !found.has(address)) found.set(address, id as Id); // rows of that entity
  }
  return found;
}

/** The partner's people by name, without names that two people have or one of us. */
function uniqueNames({ person, colleague }: KnownPartner): ReadonlyMap<string, PersonId> {
  const found = new Map<string, PersonId | null>();
  for (const { id, name } of person.values()) {
    const key = nameKey(name);
    // One word is a name of many.
    if (key.includes(' ')) found.set(key, found.has(key) ? null : id);
  }
  for (const { name } of colleague.values()) found.delete(nameKey(name));
  return new Map([...found].flatMap(([key, id]) => (id === null ? [] : [[key, id]])));
}

/** Whose whole name stands in a title. */
function namedIn(subject: string, names: ReadonlyMap<string, PersonId>): readonly PersonId[] {
  const words = fold(subject)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  const found: PersonId[] = [];
  for (let from = 0; from < Math.min(words.length, 40); from += 1) {
    for (let many = 2; many <= 4; many += 1) {
      const one = names.get(nameKey(words.slice(from, from + many).join(' ')));
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

function handLogged({ touchpoint }: KnownPartner): ReadonlyMap<string, readonly PersonId[]> {
  const days = new Map<string, PersonId[]>();
  for (const { id, on, personIds } of touchpoint.values()) {
    // Ids of brought-in contacts are of version 5, as others are not: those of one day are different meetings.
    if (on === null || id[14] === '5') continue;
    const before = days.get(on) ?? [];
    before.push(...personIds);
    days.set(on, before);
  }
  return days;
}

function domainsOf(addresses: Iterable<string>): ReadonlySet<string> {
  return new Set([...addresses].map(domainOf).filter((domain) => !privateMail.test(domain)));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
