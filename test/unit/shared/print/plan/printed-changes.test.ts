import { describe, expect, it } from 'vitest';
import { mapPages } from '#shared/print/map/map-pages.ts';
import { drawWholeMap } from '#shared/print/map/draw-map.ts';
import { drawLegend } from '#shared/print/map/draw-legend.ts';
import { svgText } from '#shared/print/map/svg-text.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import { printedChanges, type Since } from '#shared/print/plan/printed-changes.ts';
import { sectionsFor } from '#shared/print/plan/plan-sections.ts';
import { briefContent } from '#shared/print/meetings/brief-content.ts';
import { briefSizes, fitBrief } from '#shared/print/meetings/fit-brief.ts';
import { lastMeetingBefore } from '#shared/history/last-meeting.ts';
import { momentChoices } from '#shared/history/moment-choices.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { estimateText } from '../../../../fixtures/estimate-text.ts';
import { meeting } from '../../../../fixtures/meeting.ts';
import { PARTNER, partnerMap, personId, seatId, TODAY } from '../../../../fixtures/partner-map.ts';
import { comparedAfter } from '../../../../fixtures/two-moments.ts';

const map = partnerMap({
  people: {
    ada: {
      title: 'Chief buyer',
      influence: 'inner-circle',
      support: 'neutral',
      touched: ['2026-03-02', '2026-03-20'],
    },
    bo: { reportsTo: 'ada', title: 'Engineer', support: 'supporter' },
    cy: { reportsTo: 'ada', title: 'Architect' },
    dee: { reportsTo: 'bo', title: 'Clerk' },
  },
  lines: [['influences', 'bo', 'ada', 2]],
});
const [lineId = ''] = [...map.line.keys()];
const changes: readonly Change[] = [
  change('rating', ratingId(personId('ada'), 'support'), { values: ['opponent'], evidence: 'Said so.' }),
  change('seat', seatId('cy'), { reportsToSeatId: seatId('bo') }),
  removal('person', personId('dee')),
  removal('seat', seatId('dee')),
  removal('line', lineId),
  change('partner', PARTNER, { notes: 'Something else' }),
  change('person', personId('bo'), { email: 'bo@new.example' }),
];

function since(made: readonly Change[] = changes): Since {
  return { title: 'Since the last meeting', ...comparedAfter(map, made) };
}
const now = applyChanges(map, changes);

describe('what changed, on paper', () => {
  it('leads with what matters most, then everything else by groups, each line once', () => {
    const printed = printedChanges(since(), TODAY);
    expect(printed.first).toHaveLength(5);
    expect(printed.first[0]).toMatchObject({
      sign: 'down',
      text: 'Ada: support neutral → opponent',
      reason: '“Said so.”',
    });
    expect(printed.first[0]?.source).toContain('Hannah');
    const lines = [...printed.first, ...printed.groups.flatMap((group) => group.lines)].map(
      ({ text }) => text,
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toHaveLength(since().comparison.changes.length);
  });

  it('is a section for ourselves alone', () => {
    expect(sectionsFor('internal')).toContain('changes');
    expect(sectionsFor('partner-safe')).not.toContain('changes');
    expect(planContent(now, 'internal', TODAY, since())).toHaveProperty(
      'changes.title',
      'Since the last meeting',
    );
    const safe = planContent(now, 'partner-safe', TODAY, since());
    expect(safe).toEqual(planContent(now, 'partner-safe', TODAY));
    const row = meeting({ personIds: [personId('ada')] });
    expect(briefContent(now, row, 'partner-safe', TODAY, since())).toEqual(
      briefContent(now, row, 'partner-safe', TODAY),
    );
  });

  it('draws signs, ghosts and gone lines on the map, and says in the legend what they mean', () => {
    const { map: printed } = printedChanges(since(), TODAY);
    const heading = {
      partnerName: 'P',
      date: '12 May 2026',
      audience: 'internal',
      since: 'Since May',
    } as const;
    const drawing = drawWholeMap(printed, heading, estimateText);
    const texts = drawing.parts.flatMap((part) => (part.kind === 'text' ? part.text : []));
    expect(texts).toEqual(
      expect.arrayContaining(['Dee', 'moved', '0 → −−', 'internal · 12 May 2026 · Since May']),
    );
    const legend = drawLegend('internal', 900, estimateText, printed.compared).parts;
    const words = legend.flatMap((part) => (part.kind === 'text' ? part.text : []));
    expect(words).toEqual(expect.arrayContaining(['Left', 'Moved', 'Rated lower', 'Line gone']));
    expect(words).not.toContain('Joined');
    // Nothing stands outside of the picture.
    for (const part of drawing.parts) {
      if (part.kind !== 'rect') continue;
      expect(part.x).toBeGreaterThanOrEqual(0);
      expect(part.y).toBeGreaterThanOrEqual(0);
      expect(part.x + part.width).toBeLessThanOrEqual(drawing.width);
      expect(part.y + part.height).toBeLessThanOrEqual(drawing.height);
    }
    expect(svgText(drawing, 'P')).not.toContain('NaN');
  });

  it('gives ghosts room on map pages, and no reporting lines', () => {
    const plain = printedChanges(since([]), TODAY);
    const { map: printed } = printedChanges(since(), TODAY);
    const pages = mapPages(printed, { width: 760, height: 500 }, estimateText);
    const dashed = pages
      .flatMap(({ drawing }) => drawing.parts)
      .filter((part) => part.kind === 'rect' && part.paint.dash.length > 0 && part.height > 50);
    expect(dashed).toHaveLength(2);
    expect(plain.first).toEqual([]);
  });
});

describe('what changed, on a brief', () => {
  const row = meeting({ personIds: [personId('ada'), personId('bo')], on: '2026-05-20' as IsoDate });

  it('stands there with the three changes of the people in the room that matter most', () => {
    const document = briefContent(now, row, 'internal', TODAY, since());
    const block = document.blocks.find(({ id }) => id === 'changes');
    expect(block?.title).toBe('Since the last meeting');
    expect(block?.rows.map(({ text }) => text)).toEqual([
      'Ada: support neutral → opponent',
      'Bo no longer influences Ada',
      expect.stringContaining('Bo: '),
    ]);
    expect(
      briefContent(now, row, 'internal', TODAY, since([])).blocks.some(({ id }) => id === 'changes'),
    ).toBe(false);
  });

  it('never makes the page longer: it goes as one, and is named', () => {
    const long = { personIds: [personId('ada'), personId('bo')], goal: 'A goal that goes on. '.repeat(200) };
    const document = briefContent(now, meeting(long), 'internal', TODAY, since());
    // So low that even what may never go fills it, a page cannot be kept to.
    const least = 300;
    for (const height of [700, 500, 400, 320, least]) {
      const fitted = fitBrief(document, { width: 507, height }, estimateText);
      const has = fitted.blocks.some(({ id }) => id === 'changes');
      expect(has).not.toBe(fitted.leftOut.includes('what changed since the last meeting'));
      const rows = fitted.blocks.flatMap((block) => block.rows);
      const used =
        briefSizes.head +
        fitted.blocks.reduce(
          (sum, { kind }) => sum + (kind === 'part' ? briefSizes.partHead : briefSizes.personHead),
          0,
        ) +
        rows.reduce(
          (sum, { lines }) => sum + Math.max(1, lines.length) * briefSizes.line + briefSizes.rowGap,
          0,
        );
      expect(used).toBeLessThanOrEqual(height);
    }
  });

  it('begins at the last meeting with somebody in the room, before the meeting itself', () => {
    expect(lastMeetingBefore(now, row, TODAY)).toMatchObject({
      moment: { kind: 'day', day: '2026-03-20' },
      name: 'the last meeting with Ada on 20 Mar 2026',
    });
    expect(lastMeetingBefore(now, { ...row, on: '2026-03-20' as IsoDate }, TODAY)?.moment).toEqual({
      kind: 'day',
      day: '2026-03-02',
    });
    expect(lastMeetingBefore(now, { ...row, personIds: [personId('cy')] }, TODAY)).toBeNull();
  });
});

it('offers meetings, versions and round numbers of days as moments', () => {
  const named = applyChanges(map, [
    change('version', 'v1', { partnerId: PARTNER, name: 'Before the review', kind: 'own', lastCommand: 4 }),
  ]);
  expect(momentChoices(named, TODAY).map(({ label }) => label)).toEqual([
    'Last meeting, 20 Mar 2026 with Ada',
    'Meeting, 2 Mar 2026 with Ada',
    'Before the review',
    'A week ago',
    'A month ago',
    'Three months ago',
  ]);
});
