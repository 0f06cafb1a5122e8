import { expect, it } from 'vitest';
import { bosses, bringIn, lines, problem, seatOf } from './importing.ts';

it.each(['ditto', 'siehe oben', 'idem', 'samme', '〃', '″', '-"-', '同上'])(
  '%s is what stands above',
  (word) => {
    const { state, preview } = bringIn(
      lines(
        'Name\tDepartment\tManager',
        'Ada Berg\tBoard\t',
        'Tom Lind\tSales\tAda Berg',
        `Eva Holt\t${word}\t${word}`,
        `Max Voss\t${word}\t${word}`,
      ),
    );
    expect(bosses(state)).toMatchObject({ 'Eva Holt': 'Ada Berg', 'Max Voss': 'Ada Berg' });
    expect(seatOf(state, 'Max Voss').department).toBe('Sales');
    expect(problem(preview, 'file')?.text).toBe('Cells that say “ditto” are read as the cell above them.');
  },
);

it('is never a name, never the first cell, and nothing in a list that Rapport wrote', () => {
  const { state, preview } = bringIn(
    lines('Name,Title,Person key', 'Idem Berg,Buyer,p1', 'Tom Lind,idem,p2'),
  );
  expect(seatOf(state, 'Tom Lind').title).toBe('idem');
  expect(problem(preview, 'file')).toBeUndefined();
  expect(problem(bringIn(lines('Name,Title', 'Same,CEO', 'Ada Berg,CFO')).preview, 'file')).toBeUndefined();
});

it('says that letters were lost', () => {
  const { preview } = bringIn(lines('Name,Title', 'J?rg Berg,CEO', 'Zo? Lind,CFO', 'Ada Holt,Buyer'));
  expect(problem(preview, 'lost-letters')?.rows).toEqual([2, 3]);
  expect(problem(preview, 'lost-letters')?.text).toContain('as in “J?rg Berg”');
});

it('quotes what is read as a vacant seat', () => {
  const { preview } = bringIn(
    lines('Name,Title', 'Ada Berg,CEO', 'Vacant since May,CFO', 'TBD,Buyer', ',Clerk'),
  );
  expect(preview.rows.slice(2).map(({ remarks }) => remarks[0])).toEqual([
    '“TBD” is read as a vacant seat.',
    'A title but no name, so this is a vacant seat.',
  ]);
});
