/** Channels that the stance of a person asks for, whatever the culture of the partner (campaign, sections 3 and 5). */
export const guardedChannels = {
  coach: 'One to one, by phone or in person; nothing in writing with others on copy.',
  against: 'In person or by phone, just the two of you; nobody above on copy.',
  assistant: 'A short call.',
} as const;

/** Where the culture would put superiors on copy: never with the top of a company, nor in a first contact, which it would expose. */
export const ALONE = 'Formal mail to the person alone; meetings with agenda and minutes.';

/** A favour, an introduction or a doubt is spoken between two, whatever the culture of the partner. */
export const SPOKEN = 'In person or by phone, just the two of you; nobody on copy.';
