import { describe, expect, test } from 'vitest';
import { readDate } from '#shared/edit/touchpoints/natural-date.ts';
import { readPromiseLine } from '#shared/edit/touchpoints/promise-line.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** A Tuesday. */
const today = '2026-05-12' as IsoDate;
const nobody = { people: [], colleagues: [] };

describe('days in other languages, and days with a dot', () => {
  test.each([
    ['send the offer by 3. June', 'send the offer', '2026-06-03'],
    ['send the offer by 3. June 2027', 'send the offer', '2027-06-03'],
    ['send the offer by 3. Jan.', 'send the offer', '2027-01-03'],
    ['send the offer by the 3rd of June', 'send the offer', '2026-06-03'],
    ['send the offer by 3.6.', 'send the offer', '2026-06-03'],
    ['send the offer 3. June', 'send the offer', '2026-06-03'],
    ['Angebot senden bis 3. Juni', 'Angebot senden', '2026-06-03'],
    ['Angebot senden bis zum 3. März', 'Angebot senden', '2027-03-03'],
    ['Angebot senden bis 3.6.', 'Angebot senden', '2026-06-03'],
    ['Angebot senden bis Freitag', 'Angebot senden', '2026-05-15'],
    ['Angebot bis morgen', 'Angebot', '2026-05-13'],
    ['bis Freitag Angebot senden', 'Angebot senden', '2026-05-15'],
    ["envoyer l'offre avant le 3 juin", "envoyer l'offre", '2026-06-03'],
    ["envoyer l'offre avant le 1er août 2026", "envoyer l'offre", '2026-08-01'],
    ["envoyer l'offre avant vendredi", "envoyer l'offre", '2026-05-15'],
    ['enviar la oferta antes del 3 de junio', 'enviar la oferta', '2026-06-03'],
    ['enviar la oferta antes del 3 de junio de 2027', 'enviar la oferta', '2027-06-03'],
    ['enviar la oferta para el viernes', 'enviar la oferta', '2026-05-15'],
    ['sende tilbudet innen 3. juni', 'sende tilbudet', '2026-06-03'],
    ['sende tilbudet innen 3. desember', 'sende tilbudet', '2026-12-03'],
    ['sende tilbudet før fredag', 'sende tilbudet', '2026-05-15'],
    ['skicka offerten innan 3 juni', 'skicka offerten', '2026-06-03'],
    ['inviare entro il 3 giugno', 'inviare', '2026-06-03'],
    ['offerte sturen voor 3 juni', 'offerte sturen', '2026-06-03'],
    ['enviar até 3 de junho', 'enviar', '2026-06-03'],
    ['wysłać przed 3 czerwca', 'wysłać', '2026-06-03'],
  ])('%s', (line, text, due) => {
    expect(readPromiseLine(line, nobody, today)).toMatchObject({ text, due, unread: '' });
  });

  test.each([
    'explain the 24 port switch',
    'send 2 out',
    'give 3 pro licences',
    'ask Domingo',
    'what we do in version 2.1.',
    'prepare 2 set menus',
    'write to Mr Freitag',
    'bis repetita',
  ])('%s names no day', (line) => {
    expect(readPromiseLine(line, nobody, today)).toMatchObject({ text: line, due: null });
  });

  test('a day that does not exist is said', () => {
    expect(readPromiseLine('Angebot bis 31. Februar', nobody, today)).toMatchObject({
      due: null,
      unread: '31. Februar',
    });
    expect(readPromiseLine('offer by 31. February', nobody, today)).toMatchObject({
      due: null,
      unread: '31. February',
    });
  });

  test('of a contact the last such day is meant', () => {
    expect(readDate('3. Dezember', today, 'past')).toBe('2025-12-03');
    expect(readDate('3. April', today, 'past')).toBe('2026-04-03');
  });
});
