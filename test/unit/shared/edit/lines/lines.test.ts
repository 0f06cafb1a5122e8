import { describe, expect, it } from 'vitest';
import { addLine, type NewLine } from '#shared/edit/lines/add-line.ts';
import { editLine } from '#shared/edit/lines/edit-line.ts';
import { removeLine } from '#shared/edit/lines/remove-line.ts';
import { reportingLineId, reportOfLineId } from '#shared/edit/lines/reporting-line.ts';
import type { LineKind } from '#shared/model/line.ts';
import { broken, company, mustAllow, mustRefuse, partnerId, personId, seatId, write } from '../fixture.ts';

function line(kind: LineKind, from: string, to: string, lineId = 'l'): NewLine {
  return { partnerId, lineId, kind, fromSeatId: seatId(from), toSeatId: seatId(to) };
}

describe('addLine', () => {
  it('draws all five kinds', () => {
    let state = company();
    state = write(state, mustAllow(addLine(state, line('reports-to', 'dev', 'cfo'))));
    expect(state.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('cfo'));
    for (const kind of ['dotted', 'influences', 'ally', 'conflict'] as const) {
      state = write(state, mustAllow(addLine(state, line(kind, 'dev', 'ceo', kind))));
    }
    expect([...state.line.keys()]).toEqual(['dotted', 'influences', 'ally', 'conflict']);
    expect(state.line.get('dotted')).toMatchObject({ fromSeatId: seatId('dev'), fromPersonId: null });
    expect(broken(state)).toEqual([]);
  });
  it('refuses to let somebody report where they report already, and says so', () => {
    const state = write(company(), mustAllow(addLine(company(), line('reports-to', 'dev', 'cfo'))));
    expect(mustRefuse(addLine(state, line('reports-to', 'dev', 'cfo')))).toMatch(/ reports to .+ already\.$/);
  });
  it('puts undirected lines into one order, whichever end came first', () => {
    const [a] = mustAllow(addLine(company(), line('ally', 'dev', 'ceo')));
    const [b] = mustAllow(addLine(company(), line('ally', 'ceo', 'dev')));
    expect(a).toEqual(b);
  });
  it.each(['dotted', 'influences', 'ally', 'conflict'] as const)('refuses a second %s line', (kind) => {
    const state = write(company(), mustAllow(addLine(company(), line(kind, 'dev', 'ceo'))));
    expect(mustRefuse(addLine(state, line(kind, 'dev', 'ceo', 'other')))).toContain('there already');
  });
  it('takes influence in both directions, ally in one', () => {
    for (const kind of ['influences', 'ally'] as const) {
      const state = write(company(), mustAllow(addLine(company(), line(kind, 'dev', 'ceo'))));
      expect(addLine(state, line(kind, 'ceo', 'dev', 'back')).ok).toBe(kind === 'influences');
    }
  });
  it('refuses a line to itself, a person’s line at a vacant seat, a dotted line beside the solid one', () => {
    const state = company();
    expect(mustRefuse(addLine(state, line('ally', 'dev', 'dev')))).toContain('two different');
    expect(mustRefuse(addLine(state, line('dotted', 'dev', 'dev')))).toContain('two different');
    expect(mustRefuse(addLine(state, line('influences', 'dev', 'hr')))).toContain('vacant');
    expect(mustRefuse(addLine(state, line('dotted', 'dev', 'cto')))).toContain('solid');
    expect(mustRefuse(addLine(state, line('dotted', 'dev', 'gone')))).toContain('no longer there');
  });
});

describe('editLine', () => {
  it('changes kind, strength, note and direction', () => {
    const state = write(company(), mustAllow(addLine(company(), line('influences', 'dev', 'ceo'))));
    const edit = { strength: 3, note: 'Friends from school', reversed: true } as const;
    const after = write(state, mustAllow(editLine(state, 'l', edit)));
    expect(after.line.get('l')).toMatchObject({
      fromPersonId: personId('ceo'),
      toPersonId: personId('dev'),
      strength: 3,
      note: 'Friends from school',
    });
    const ally = write(after, mustAllow(editLine(after, 'l', { kind: 'ally' })));
    expect(broken(ally)).toEqual([]);
  });
  it('refuses to become a line that is there', () => {
    let state = write(company(), mustAllow(addLine(company(), line('influences', 'dev', 'ceo', 'a'))));
    state = write(state, mustAllow(addLine(state, line('ally', 'dev', 'ceo', 'b'))));
    expect(mustRefuse(editLine(state, 'a', { kind: 'ally' }))).toContain('there already');
    expect(mustRefuse(editLine(state, 'gone', { note: '' }))).toContain('no longer there');
  });
  it('turns a dotted line round', () => {
    const state = write(company(), mustAllow(addLine(company(), line('dotted', 'dev', 'cfo'))));
    const after = write(state, mustAllow(editLine(state, 'l', { reversed: true })));
    expect(after.line.get('l')).toMatchObject({ fromSeatId: seatId('cfo'), toSeatId: seatId('dev') });
    expect(mustAllow(editLine(state, 'l', { note: '' }))).toEqual([]);
  });
});

describe('removeLine', () => {
  it('removes stored lines and the solid reporting line', () => {
    const state = write(company(), mustAllow(addLine(company(), line('ally', 'dev', 'ceo'))));
    expect(write(state, removeLine(state, 'l')).line.size).toBe(0);
    const id = reportingLineId(seatId('dev'));
    expect(reportOfLineId(id)).toBe(seatId('dev'));
    expect(write(state, removeLine(state, id)).seat.get(seatId('dev'))?.reportsToSeatId).toBeNull();
    expect(removeLine(state, 'gone')).toEqual([]);
  });
});
