import { describe, expect, it } from 'vitest';
import { endsOfLine } from '#renderer/features/inspector/lines/line-ends-words.ts';
import { linesOf } from '#renderer/features/inspector/lines/lines-of.ts';
import { addLine } from '#shared/edit/lines/add-line.ts';
import { reportingLineId } from '#shared/edit/lines/reporting-line.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { LineKind } from '#shared/model/line.ts';
import { company, mustAllow, partnerId, seatId, write } from '../../../../shared/edit/fixture.ts';

function withLine(state: PartnerState, kind: LineKind, from: string, to: string): PartnerState {
  const line = { partnerId, lineId: `${kind} ${from} ${to}`, kind };
  return write(state, mustAllow(addLine(state, { ...line, fromSeatId: seatId(from), toSeatId: seatId(to) })));
}

function said(state: PartnerState, seat: string): readonly string[] {
  return linesOf(state, seatId(seat)).map(({ words, otherName }) => `${words} ${otherName}`);
}

describe('linesOf', () => {
  it('begins with the manager and the reports', () => {
    expect(said(company(), 'cto')).toEqual(['Reports to CEO', 'Leads DEV', 'Leads OPS']);
    expect(said(company(), 'hr')).toEqual(['Reports to CEO']);
  });

  it('says every kind as seen from either end', () => {
    let state = withLine(company(), 'influences', 'dev', 'cfo');
    state = withLine(state, 'dotted', 'dev', 'cfo');
    state = withLine(state, 'ally', 'dev', 'cfo');
    state = withLine(state, 'conflict', 'cfo', 'dev');
    expect(said(state, 'dev').slice(1)).toEqual([
      'Dotted line to CFO',
      'Influences CFO',
      'Ally of CFO',
      'In conflict with CFO',
    ]);
    expect(said(state, 'cfo').slice(1)).toEqual([
      'Dotted line from DEV',
      'Influenced by DEV',
      'Ally of DEV',
      'In conflict with DEV',
    ]);
  });

  it('gives a strength to influence only', () => {
    const state = withLine(withLine(company(), 'influences', 'dev', 'cfo'), 'ally', 'dev', 'ops');
    expect(linesOf(state, seatId('dev')).map(({ strength }) => strength)).toEqual([null, 2, null]);
  });
});

describe('endsOfLine', () => {
  it('says a line as a sentence, a reporting line too', () => {
    const state = withLine(company(), 'influences', 'dev', 'cfo');
    const sentence = (id: string) => {
      const ends = endsOfLine(state, id);
      return ends === null ? null : `${ends.from.name} ${ends.words} ${ends.to.name}`;
    };
    expect(sentence('influences dev cfo')).toBe('DEV influences CFO');
    expect(sentence(reportingLineId(seatId('dev')))).toBe('DEV reports to CTO');
    expect(sentence(reportingLineId(seatId('ceo')))).toBeNull();
    expect(sentence('gone')).toBeNull();
  });
});
