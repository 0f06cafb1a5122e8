import { describe, expect, it } from 'vitest';
import { emptyState, applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import { bosses, bringIn, lines, personNamed, problem, seatOf } from './importing.ts';

const staff = lines(
  'ID,First name,Last name,Email,Title,Department,Manager ID',
  '1,Ada,Berg,ada@example.com,CEO,Board,',
  '2,Ben,Vik,ben@example.com,CTO,IT,1',
  '3,Eva,Ås,eva@example.com,Developer,IT,2',
);

describe('previewImport: who is who', () => {
  it('brings everybody in, on the map, below the manager', () => {
    const { preview, state } = bringIn(staff);
    expect(preview.counts).toMatchObject({ new: 3, updated: 0, unchanged: 0 });
    expect(preview.problems).toEqual([]);
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Ben Vik': 'Ada Berg', 'Eva Ås': 'Ben Vik' });
    expect([...state.seat.values()].every((seat) => seat.onMap)).toBe(true);
    expect(personNamed(state, 'Eva Ås')).toMatchObject({ email: 'eva@example.com', externalId: '3' });
    expect(seatOf(state, 'Eva Ås')).toMatchObject({ title: 'Developer', department: 'IT' });
  });

  it('changes nothing when the same list comes in twice', () => {
    const first = bringIn(staff);
    const second = bringIn(staff, first.state);
    expect(second.preview.counts).toMatchObject({ new: 0, updated: 0, unchanged: 3 });
    expect(second.changes).toEqual([]);
  });

  it('knows people again by id, else by e-mail, else by name and title, and says by which', () => {
    const { state } = bringIn(staff);
    const again = bringIn(
      lines(
        'ID,Name,Email,Title',
        '1,Ada Berg-Holm,new@example.com,Chair', // id
        ',Ben Vik,BEN@example.com,Chief technology officer', // address
        ',"Ås, Eva",,developer', // name and title
      ),
      state,
    );
    expect(again.preview.rows.map((row) => row.matchedBy)).toEqual([
      'external-id',
      'email',
      'name-and-title',
    ]);
    expect(again.state.person.size).toBe(3);
    expect(personNamed(again.state, 'Ada Berg-Holm').email).toBe('new@example.com');
  });

  it('shows updates field by field, and never empties a filled field', () => {
    const { state } = bringIn(staff);
    const again = bringIn(lines('ID,Name,Email,Title,Phone', '2,Ben Vik,,CIO,22 22 22 22'), state);
    expect(again.preview.rows[0]).toMatchObject({ status: 'updated', matchedBy: 'external-id' });
    const byLabel = Object.fromEntries(
      again.preview.rows[0]?.outcomes.map((o) => [o.label, [o.kind, o.before, o.after]]) ?? [],
    );
    expect(byLabel).toEqual({
      Name: ['same', 'Ben Vik', 'Ben Vik'],
      'ID in the list': ['same', '2', '2'],
      Email: ['kept', 'ben@example.com', 'ben@example.com'],
      Phone: ['set', '', '22 22 22 22'],
      Title: ['changed', 'CTO', 'CIO'],
      'Reports to': ['same', 'Ada Berg', 'Ada Berg'],
    });
    expect(personNamed(again.state, 'Ben Vik').email).toBe('ben@example.com');
    expect(seatOf(again.state, 'Ben Vik').title).toBe('CIO');
  });

  it('shows what the user changed by hand as an update back to the list', () => {
    const { state } = bringIn(staff);
    const edited = applyChanges(state, [
      change('seat', seatOf(state, 'Ben Vik').id, { title: 'Head of IT' }),
    ]);
    const again = bringIn(staff, edited);
    expect(again.preview.counts).toMatchObject({ updated: 1, unchanged: 2 });
    expect(again.changes).toHaveLength(1);
  });

  it('keeps people apart who share a name, a title or an address', () => {
    const list = lines(
      'Name,Title,Department,Email',
      'Jo Lee,Sales,North,info@example.com',
      'Jo Lee,Sales,South,',
      'Kim Lee,Sales,North,info@example.com',
    );
    const first = bringIn(list);
    expect(first.state.person.size).toBe(3);
    expect(bringIn(list, first.state).preview.counts).toMatchObject({ unchanged: 3 });
  });

  it('knows a list of names again after titles were added by hand', () => {
    const { state } = bringIn('Ada Berg\nBen Vik');
    const titled = applyChanges(state, [change('seat', seatOf(state, 'Ben Vik').id, { title: 'CTO' })]);
    expect(bringIn('Ada Berg\nBen Vik', titled).preview.counts).toMatchObject({ new: 0, unchanged: 2 });
  });

  it('says when somebody new has the name of somebody who is there', () => {
    const { state } = bringIn('Name,Title\nAda Berg,CEO');
    const again = bringIn('Name,Title\nAda Berg,Intern', state);
    expect(again.state.person.size).toBe(2);
    expect(problem(again.preview, 'same-name')?.rows).toEqual([2]);
  });

  it('gives somebody who is there without a seat a seat, unless marked as left', () => {
    const { state } = bringIn(staff);
    const eva = seatOf(state, 'Eva Ås');
    const vacated = applyChanges(state, [change('seat', eva.id, { personId: null, title: 'Former' })]);
    expect(seatOf(bringIn(staff, vacated).state, 'Eva Ås').title).toBe('Developer');
    const person = personNamed(state, 'Eva Ås');
    const left = applyChanges(vacated, [change('person', person.id, { leftOn: '2026-01-01' as never })]);
    expect(bringIn(staff, left).changes).toEqual([]);
  });
});

describe('previewImport: names', () => {
  it('reads "Last, First", and suffixes as they are', () => {
    const { state } = bringIn('Name;Title\nBerg, Ada;CEO\nVik, PhD;CTO');
    expect([...state.person.values()].map((p) => p.name)).toEqual(['Ada Berg', 'Vik, PhD']);
  });

  it('keeps a name that looks like a formula as it stands, and says so for every sign', () => {
    const formula = '=HYPERLINK("http://example.com","click")';
    const { preview, state } = bringIn(
      lines(
        'Name,Title',
        `"${formula.replaceAll('"', '""')}",CEO`,
        'Bob,-2+3',
        '"+A1, B1",Clerk',
        '@SUM(A1),@home',
      ),
    );
    expect([...state.person.values()].map((p) => p.name)).toEqual([formula, 'Bob', '+A1, B1', '@SUM(A1)']);
    const said = preview.problems.filter((p) => p.code === 'formula').map((p) => p.rows);
    expect(said).toEqual([
      [2, 4, 5],
      [3, 5],
    ]);
  });

  it('joins first, middle and last names, and city and country', () => {
    const { state } = bringIn(
      'First Name\tMiddle Name\tLast Name\tCity\tCountry\nAda\tK.\tBerg\tOslo\tNorway\nBen\t\tVik\t\tNorway',
    );
    expect([...state.person.values()].map((p) => [p.name, p.location])).toEqual([
      ['Ada K. Berg', 'Oslo, Norway'],
      ['Ben Vik', 'Norway'],
    ]);
  });

  it('brings in one column of pasted names, into the tray', () => {
    const { preview, state } = bringIn('Ada Berg\nVik, Ben\n\nEva Ås');
    expect([...state.person.values()].map((p) => p.name)).toEqual(['Ada Berg', 'Ben Vik', 'Eva Ås']);
    expect(preview.hasManagers).toBe(false);
    expect([...state.seat.values()].map((seat) => seat.onMap)).toEqual([false, false, false]);
  });

  it('leaves rows without name out and says which; a title alone is a vacant seat; an address gives a name', () => {
    const { preview, state } = bringIn(
      'Name,Title,Email,Phone\n,,,123456\n,Buyer,,\n,,ada.berg@example.com,\nBen,,,',
    );
    expect(problem(preview, 'no-name')).toMatchObject({ severity: 'left-out', rows: [2] });
    expect(problem(preview, 'vacant')?.rows).toEqual([3]);
    expect(problem(preview, 'name-from-email')?.rows).toEqual([4]);
    expect([...state.person.values()].map((p) => p.name)).toEqual(['Ada Berg', 'Ben']);
    expect([...state.seat.values()].filter((seat) => seat.personId === null)).toMatchObject([
      { title: 'Buyer' },
    ]);
  });

  it('has nothing to do the second time for a vacant seat whose row says more than a seat can keep', () => {
    const list = lines('ID,Name,Title,Phone,Manager ID', '1,Ada Berg,CEO,,', '2,,Buyer,22 22 22 22,1');
    const first = bringIn(list);
    expect(first.preview.rows.map((row) => row.status)).toEqual(['new', 'new']);
    expect([...first.state.seat.values()]).toMatchObject([
      { title: 'CEO' },
      { title: 'Buyer', personId: null },
    ]);
    const second = bringIn(list, first.state);
    expect(second.preview.rows.map((row) => row.status)).toEqual(['unchanged', 'unchanged']);
    expect(second.changes).toEqual([]);
  });

  it('stops with a sentence when no column holds names', () => {
    const { preview, changes } = bringIn('Title,Phone\nCEO,22 22 22 22', emptyState(), ['title', 'phone']);
    expect(preview.problems).toMatchObject([{ code: 'no-name-column', severity: 'stop' }]);
    expect(changes).toEqual([]);
  });
});

describe('previewImport: duplicates', () => {
  it('leaves out a row that repeats an earlier one', () => {
    const { preview, state } = bringIn(
      lines(
        'ID,Name,Title,Email',
        '1,Ada Berg,CEO,ada@example.com',
        '1,Ada Berg,CEO,ada@example.com',
        '2,Ben Vik,CTO,',
        ',Ben Vik,CTO,ben@example.com',
      ),
    );
    expect(preview.rows.map((row) => row.status)).toEqual(['new', 'duplicate', 'new', 'duplicate']);
    expect(problem(preview, 'duplicate')?.text).toMatch(/^Rows 3 and 5:/);
    expect(preview.rows[1]?.remarks[0]).toContain('row 2');
    expect(state.person.size).toBe(2);
  });

  it('brings both in when one id has two names, and stays so the second time', () => {
    const list = lines('ID,Name,Manager ID', '1,Ada Berg,', '1,Ben Vik,', '3,Eva Ås,1');
    const first = bringIn(list);
    expect(problem(first.preview, 'duplicate-id')).toMatchObject({ rows: [3], severity: 'mended' });
    expect(bosses(first.state)['Eva Ås']).toBe('Ada Berg');
    expect(personNamed(first.state, 'Ben Vik').externalId).toBe('');
    expect(bringIn(list, first.state).changes).toEqual([]);
  });

  it('lets people report to the id of a row that was left out', () => {
    const { state } = bringIn(
      lines('ID,Name,Email,Manager ID', '1,Ada Berg,a@b.co,', '7,Ada Berg,a@b.co,', '3,Eva Ås,e@b.co,7'),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Eva Ås': 'Ada Berg' });
  });
});

describe('previewImport: ratings and cells', () => {
  it('reads ratings by label or id, and writes who and when', () => {
    const { state, preview } = bringIn(
      lines(
        'Name;Support;Support: evidence;Role in decisions',
        'Ada;Advocate;said so;"Approver; User"',
        'Ben;in-between;;gatekeeper',
      ),
    );
    const ada = personNamed(state, 'Ada');
    expect(state.rating.get(`${ada.id}.support`)).toMatchObject({
      values: ['advocate'],
      evidence: 'said so',
      ratedBy: 'Mia Lund',
      ratedOn: '2026-03-01',
    });
    expect(state.rating.get(`${ada.id}.role`)?.values).toEqual(['approver', 'user']);
    expect(state.rating.has(`${personNamed(state, 'Ben').id}.support`)).toBe(false);
    expect(problem(preview, 'unknown-value')).toMatchObject({ rows: [3], severity: 'left-out' });
  });

  it('names rows and columns of what had to be mended', () => {
    const { preview, state } = bringIn(
      lines('Name,Title,Department', `Ada,${'x'.repeat(10_000)},Board`, 'Ben\u0007,=1+1,#REF!'),
    );
    const said = preview.problems.map((p) => [p.code, p.severity, p.rows]);
    expect(said).toEqual([
      ['formula-error', 'left-out', [3]],
      ['cut', 'mended', [2]],
      ['control-characters', 'mended', [3]],
      ['formula', 'note', [3]],
    ]);
    expect(problem(preview, 'cut')?.text).toContain('column “Title”');
    expect(problem(preview, 'cut')?.text).toContain('The first 300 characters are kept.');
    expect(seatOf(state, 'Ben').title).toBe('=1+1');
  });
});
