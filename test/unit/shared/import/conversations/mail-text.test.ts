import { expect, it } from 'vitest';
import { MAX_MAIL_TEXT, ownText } from '#shared/import/conversations/mail-text.ts';

it.each([
  ['On Mon, 2 Mar 2026 at 10:00, Ada Berg <ada@x.example> wrote:'],
  ['On Mon, 2 Mar 2026 at 10:00, Ada Berg\n<ada@x.example> wrote:'],
  ['Am 02.03.2026 um 10:00 schrieb Ada Berg:'],
  ['Le lun. 2 mars 2026 à 10:00, Ada Berg a écrit :'],
  ['El lun, 2 mar 2026, Ada Berg escribió:'],
  ['-----Original Message-----'],
  ['________________________________'],
  ['From: Ada Berg <ada@x.example>\nSent: Monday'],
  ['Von: Ada Berg\nGesendet: Montag'],
  ['-- \nTom Lind\nCFO'],
])('leaves out what stands below %j', (line) => {
  expect(ownText(`Thanks, agreed.\r\n\r\nTom\r\n\r\n${line}\r\nOld text`)).toBe('Thanks, agreed.\n\nTom');
});

it('leaves out quoted lines, and keeps sentences that only begin like an introduction', () => {
  expect(ownText('> What about May?\nMay is fine.\nOn Monday we meet. I wrote to Ada.')).toBe(
    'May is fine.\nOn Monday we meet. I wrote to Ada.',
  );
  expect(ownText('From: what I hear, all is well.\nBest')).toBe('From: what I hear, all is well.\nBest');
});

it('is bounded and without characters that cannot be shown', () => {
  expect(ownText('a'.repeat(10_000))).toHaveLength(MAX_MAIL_TEXT);
  expect(ownText('a\u0000b\u202e c')).toBe('a b c');
  expect(ownText('a\n\n\n\n\nb')).toBe('a\n\nb');
});
