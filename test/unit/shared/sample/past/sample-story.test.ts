import { expect, it } from 'vitest';
import { problemOfEdit } from '#shared/edit/logged/all-edits.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { weekdayOf } from '#shared/reading/calendar.ts';
import { SAMPLE_AUTHOR, samplePartner } from '#shared/sample/sample-partner.ts';
import { sampleStory } from '#shared/sample/past/sample-story.ts';

const days = ['2026-11-30', '2026-12-05', '2027-01-01', '2027-02-28', '2027-06-16'] as IsoDate[];

function counter(): () => string {
  let count = 0;
  return () => `id-${String((count += 1)).padStart(5, '0')}`;
}

it.each(days)('ends on %s exactly as the sample partner is, whatever stood there before', (today) => {
  const { past, now } = sampleStory(counter(), today);
  const told = applyChanges(emptyState(), [...past.flatMap(({ changes }) => changes), ...now]);
  const wanted = applyChanges(emptyState(), samplePartner(counter(), today, SAMPLE_AUTHOR));
  const rows = ({ version: _, ...tables }: PartnerState): unknown =>
    Object.values(tables).map((table) =>
      [...table.values()].toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
    );
  expect(rows(told)).toEqual(rows(wanted));
  expect([...told.version.values()].map(({ name }) => name)).toEqual([
    'At the last quarterly review',
    'Before the talk with Karin Lindqvist',
  ]);
});

it.each(days)('tells on %s of working days before today, each step later than the one before', (today) => {
  const { past } = sampleStory(counter(), today);
  const times = past.map(({ on, minute }) => `${on} ${String(minute).padStart(4, '0')}`);
  expect(times).toEqual(times.toSorted());
  expect(new Set(times).size).toBe(times.length);
  expect(past.filter(({ on }) => on >= today)).toEqual([]);
  expect(past.filter(({ on }) => [0, 6].includes(weekdayOf(on))).map(({ on }) => on)).toEqual([]);
  expect(past.every(({ minute }) => minute < 18 * 60)).toBe(true);
});

it('is told by edits that the log can keep', () => {
  const { past } = sampleStory(counter(), days[0] ?? ('' as IsoDate));
  expect(past.map(({ edit }) => problemOfEdit(edit)).filter((problem) => problem !== null)).toEqual([]);
});

it('rates the people who matter again, with what was seen', () => {
  const { past } = sampleStory(counter(), days[0] ?? ('' as IsoDate));
  const said = new Map<string, string[]>();
  for (const { changes } of past)
    for (const { entity, row, fields } of changes)
      if (entity === 'rating' && row.endsWith('.support'))
        said.set(row, [...(said.get(row) ?? []), ...(fields['values'] as string[])]);
  const changed = [...said.values()].filter((values) => new Set(values).size > 1);
  expect(changed.length).toBeGreaterThanOrEqual(9);
  expect(changed).toContainEqual(['neutral', 'non-supporter', 'opponent']);
  expect(changed).toContainEqual(['neutral', 'supporter', 'advocate']);
});
