import type ICAL from 'ical.js';
import { plainLine } from '../../text/plain-line.ts';
import { bareAddress, emailKey, isAddress } from '../email-address.ts';
import type { Attendee } from './conversation.ts';
import { MAX_ATTENDEES } from './limits.ts';

/** The people of an entry, its organiser first; who declined, rooms and things are none of them. */
export function peopleOf(event: ICAL.Component): readonly Attendee[] {
  const properties = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')];
  const declined = new Set<string>();
  const found = new Map<string, Attendee>();
  for (const property of properties.slice(0, MAX_ATTENDEES)) {
    const address = addressOf(property);
    const name = nameOf(parameter(property, 'cn'), address);
    const key = address === '' ? `name ${name}` : address;
    if (parameter(property, 'partstat').toUpperCase() === 'DECLINED') declined.add(key);
    if (/^(ROOM|RESOURCE)$/i.test(parameter(property, 'cutype'))) declined.add(key);
    if (key !== 'name ') found.set(key, { address, name: name === '' ? (found.get(key)?.name ?? '') : name });
  }
  return [...found].flatMap(([key, person]) => (declined.has(key) ? [] : [person]));
}

/** A name as a header gives it; empty where it only repeats the address. */
export function nameOf(text: string, address: string): string {
  const name = plainLine(text)
    .replaceAll(/^["']+|["']+$/g, '')
    .trim()
    .slice(0, 300);
  return name.includes('@') || emailKey(name) === address ? '' : name;
}

/** An address as it is compared, empty for what is none. */
export function addressKey(text: string): string {
  const bare = emailKey(bareAddress(text.slice(0, 1_000)));
  return bare.length <= 254 && isAddress(bare) ? bare : '';
}

function addressOf(property: ICAL.Property): string {
  const value: unknown = property.getFirstValue();
  const own = typeof value === 'string' ? addressKey(value) : '';
  return own === '' ? addressKey(parameter(property, 'email')) : own;
}

function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : '';
}
