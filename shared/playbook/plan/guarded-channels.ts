/** Channels that the stance of a person asks for, whatever the culture of the partner (campaign, sections 3 and 5). */
export const guardedChannels = {
  coach: 'One to one, by phone or in person; nothing in writing with others on copy.',
  against: 'In person or by phone, just the two of you; nobody above on copy.',
  assistant: 'A short call.',
} as const;

/** A favour, an introduction or a doubt is spoken between two, whatever the culture of the partner. */
export const SPOKEN = 'In person or by phone, just the two of you; nobody on copy.';
