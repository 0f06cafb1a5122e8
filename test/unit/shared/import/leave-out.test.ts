import { describe, expect, it } from 'vitest';
import { importChanges } from '#shared/import/import-changes.ts';
import { leaveOut } from '#shared/import/leave-out.ts';
import type { ImportPreview } from '#shared/import/preview-row.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { bosses, bringIn } from './importing.ts';

const list = [
  'Name,Title,Email,Manager',
  'Ada,CEO,a@x.no,',
  'Ben,CFO,b@x.no,a@x.no',
  'Cy,Buyer,c@x.no,b@x.no',
];

function write(before: PartnerState, preview: ImportPreview): PartnerState {
  let made = 0;
  return applyChanges(
    before,
    importChanges(preview, () => `left-${(made += 1)}`, { partnerId: 'p1' }),
  );
}

describe('leaveOut', () => {
  it('puts the reports of somebody left out under the next manager above', () => {
    const { preview } = bringIn(list.join('\n'));
    expect(bosses(write(emptyState(), leaveOut(preview, new Set([1]))))).toEqual({ Ada: '', Cy: 'Ada' });
    expect(bosses(write(emptyState(), leaveOut(preview, new Set([0, 1]))))).toEqual({ Cy: '' });
  });

  it('keeps a manager who is there already and is only not updated', () => {
    const { state } = bringIn(list.slice(0, 3).join('\n'));
    const { preview } = bringIn(list.join('\n').replace('CFO', 'Head of finance'), state);
    const after = write(state, leaveOut(preview, new Set([1])));
    expect(bosses(after)).toEqual({ Ada: '', Ben: 'Ada', Cy: 'Ben' });
    expect([...after.seat.values()].map(({ title }) => title)).toEqual(['CEO', 'CFO', 'Buyer']);
  });

  it('counts a row that is left out as such', () => {
    const { preview } = bringIn(list.join('\n'));
    expect(leaveOut(preview, new Set([2])).counts).toMatchObject({ new: 2, 'left-out': 1 });
    expect(leaveOut(preview, new Set())).toBe(preview);
  });

  it('leaves a seat in the tray when everybody is left out who would report to it', () => {
    const { state } = bringIn('Name,Title,Email\nAda,CEO,a@x.no');
    const { preview } = bringIn(list.join('\n'), state);
    expect([...state.seat.values()].map(({ onMap }) => onMap)).toEqual([false]);
    expect(preview.placesSeats).toHaveLength(1);
    expect(leaveOut(preview, new Set([1, 2])).placesSeats).toEqual([]);
    expect(leaveOut(preview, new Set([2])).placesSeats).toHaveLength(1);
  });
});
