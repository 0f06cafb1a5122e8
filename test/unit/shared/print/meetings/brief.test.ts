import { describe, expect, test } from 'vitest';
import { internalWordsIn } from '../../../../fixtures/internal-words.ts';
import { meeting } from '../../../../fixtures/meeting.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { briefContent } from '#shared/print/meetings/brief-content.ts';
import { briefSizes, fitBrief, type FittedBrief } from '#shared/print/meetings/fit-brief.ts';
import { estimateText } from '../../../../fixtures/estimate-text.ts';
import { partnerTextKey } from '#shared/print/safe-text.ts';
import type { Person } from '#shared/model/person.ts';
import { some } from '../../../../fixtures/some.ts';

/** A4 upright without its margins, in points. */
const room = { width: 507, height: 734 };
const LONG = 'A sentence that goes on and on about everything that was ever said. '.repeat(40);

function crowd(count: number, fields: Partial<Person> = {}) {
  const people = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `person${String(index).padStart(3, '0')}`,
      {
        title: 'Head of a department with a long name',
        support: 'supporter',
        influence: 'inner-circle',
        evidence: LONG,
        touched: ['2026-05-01'],
        fields,
      } satisfies GivenPerson,
    ]),
  );
  return { state: partnerMap({ people }), ids: Object.keys(people).map(personId) };
}

function fit(count: number, goal = 'Agree the plan.'): FittedBrief {
  const { state, ids } = crowd(count);
  return fitBrief(
    briefContent(state, meeting({ personIds: ids, goal }), 'internal', TODAY),
    room,
    estimateText,
  );
}

function height({ blocks, leftOut, shortened }: FittedBrief): number {
  const { head, line, rowGap, partHead, personHead } = briefSizes;
  const rows = blocks.flatMap((block) => block.rows);
  return (
    head +
    blocks.reduce((sum, { kind }) => sum + (kind === 'part' ? partHead : personHead), 0) +
    rows.reduce((sum, { lines }) => sum + Math.max(1, lines.length) * line + rowGap, 0) +
    (leftOut.length > 0 ? briefSizes.leftOut : 0) +
    (shortened.length > 0 ? briefSizes.shortened : 0)
  );
}

describe('method, section 8: one page', () => {
  test.each([0, 1, 3, 12, 60, 200])('a brief with %i attendees and long texts takes one page', (count) => {
    const fitted = fit(count, LONG);
    expect(height(fitted)).toBeLessThanOrEqual(room.height);
    expect(fitted.blocks.some(({ id }) => id === 'goal')).toBe(true);
  });

  test('no line of the page stays empty while a text is shortened', () => {
    const { line } = briefSizes;
    for (const count of [3, 4, 5]) {
      const fitted = fit(count);
      const spare = room.height - height(fitted);
      expect(fitted.shortened.length).toBeGreaterThan(0);
      expect(spare).toBeLessThan(line);
    }
  });

  test('long texts are shortened before anything is left out', () => {
    const { leftOut, shortened, shortenedLine } = fit(4);
    expect(shortened.length).toBeGreaterThan(0);
    // Paper says what is missing, too.
    expect(shortenedLine).toMatch(/^Shortened: .+\.$/);
    expect(leftOut).toEqual([]);
  });

  test('texts with a label end in one line before anything is left out', () => {
    const { leftOut, blocks } = fit(6);
    const rows = blocks.flatMap((block) => block.rows);
    expect(leftOut).toEqual([]);
    expect(rows.some(({ shortened, lines }) => shortened && lines.length === 1)).toBe(true);
  });

  test('what can be missed most goes first, from the end of the page, and is named', () => {
    const { leftOut, leftOutLines, blocks } = fit(9);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut).toContain('last conversation with Person000');
    expect(leftOut).not.toContain('Person000');
    expect(leftOutLines.length).toBeLessThanOrEqual(2);
    expect(leftOutLines.join(' ')).toMatch(/^Left out: .+; \d+ more\.$/);
    const left = new Set(leftOut);
    // Who keeps a row comes before everybody who lost it.
    const kept = blocks.filter(({ kind, title }) => kind === 'person' && !left.has(`what moves ${title}`));
    const lost = blocks.filter(({ kind, title }) => kind === 'person' && left.has(`what moves ${title}`));
    expect(some(kept).every(({ title }) => some(lost).every((other) => title < other.title))).toBe(true);
  });

  test('nothing is shortened or left out when all of it fits', () => {
    const state = partnerMap({ people: { ada: { support: 'advocate', influence: 'inner-circle' } } });
    const document = briefContent(state, meeting({ personIds: [personId('ada')] }), 'internal', TODAY);
    const fitted = fitBrief(document, room, estimateText);
    expect([fitted.leftOut, fitted.shortened, fitted.shortenedLine]).toEqual([[], [], '']);
    expect(
      fitted.blocks.flatMap(({ rows }) => rows.map(({ text, lines }) => lines.join(' ') === text)),
    ).not.toContain(false);
  });
});

describe('method, section 8: what the map leaves empty', () => {
  const state = partnerMap({ people: { ada: { support: 'advocate' }, bo: {} } });
  const ada = personId('ada');
  const page = (fields: Parameters<typeof meeting>[0]) => {
    const content = briefContent(state, meeting({ personIds: [ada], ...fields }), 'internal', TODAY);
    if (content.audience !== 'internal') throw new Error('internal was asked for');
    return content;
  };
  const rows = ({ blocks }: ReturnType<typeof page>) => blocks.flatMap((block) => block.rows);

  test('takes no room on the page and says what is missing', () => {
    const content = page({ goal: '' });
    expect(content.missing).toContainEqual({
      id: `${ada}.stake`,
      blockId: ada,
      label: 'Personal stake',
      name: 'personal stake of Ada',
      missing: 'not known yet',
    });
    const labels = content.missing.map(({ label, missing }) => `${label}: ${missing}`);
    expect(labels).toEqual([
      'Goal: not set',
      'Open promises: none',
      'Open actions: none',
      'Path in: none known',
      'Personal stake: not known yet',
      'Objections: none noted',
      'Their culture: not known yet',
      'Don’t: not known without the culture',
    ]);
    expect(rows(content).filter(({ text }) => text === '')).toEqual([]);
    // It takes two to influence each other.
    expect(page({ personIds: [ada, personId('bo')] }).missing).toContainEqual(
      expect.objectContaining({ id: 'room', blockId: null, label: 'Who influences whom' }),
    );
  });

  test('is printed as soon as the user wrote it; what the user took out is not missing', () => {
    const content = page({ edits: { [`${ada}.stake`]: 'Her own bonus.', culture: 'Quick.', does: '' } });
    expect(rows(content)).toContainEqual(
      expect.objectContaining({ id: `${ada}.stake`, label: 'Personal stake', text: 'Her own bonus.' }),
    );
    expect(rows(content)).toContainEqual(expect.objectContaining({ id: 'culture', text: 'Quick.' }));
    const ids = content.missing.map(({ id }) => id);
    for (const id of [`${ada}.stake`, 'culture', 'does', 'goal']) expect(ids).not.toContain(id);
    expect(content.takenOut).toEqual([{ id: 'does', name: 'what to do in this culture' }]);
  });
});

describe('method, section 8: the partner-safe version', () => {
  const { state, ids } = crowd(3, { notes: 'MARK note', personalAgenda: 'MARK agenda' });
  const row = meeting({
    personIds: ids,
    title: 'MARK title',
    time: '14:00 MARK time',
    goal: 'MARK goal: neutralize them',
    questions: ['MARK question'],
    edits: {
      room: 'MARK room',
      does: 'MARK does',
      'held.room': 'MARK held',
      [`${ids[0] ?? ''}.stance`]: 'MARK stance',
      [partnerTextKey('purpose')]: 'Plan the autumn together',
      [partnerTextKey('agenda')]: 'Figures, then services\n\nNext steps',
      [partnerTextKey('title')]: 'Autumn review',
    },
  });
  const text = JSON.stringify(briefContent(state, row, 'partner-safe', TODAY));

  test('holds names, date and place, and what was written for the partner', () => {
    for (const words of [
      'Person000',
      'Head of a department',
      'Wed 20 May 2026 · 14:00 · ',
      'Oslo',
      'Plan the autumn',
      'Figures, then',
    ])
      expect(text).toContain(words);
  });

  test('has no heading for a side from which nobody comes', () => {
    const content = briefContent(state, meeting({ personIds: [], colleagueIds: [] }), 'partner-safe', TODAY);
    expect(content.blocks.map(({ id }) => id)).toEqual(['questions']);
  });

  test('its own agenda takes the place of the questions that fit every meeting', () => {
    const stock = 'What has changed for you since we last met?';
    expect(text).not.toContain(stock);
    expect(JSON.stringify(briefContent(state, meeting({ personIds: ids }), 'partner-safe', TODAY))).toContain(
      stock,
    );
  });

  test('holds no internal word and nothing else that anybody typed', () => {
    expect(text).not.toContain('MARK');
    expect(internalWordsIn(text.replace('"audience":"partner-safe"', ''))).toEqual([]);
  });
});
