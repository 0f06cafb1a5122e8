import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import { bosses, bringIn, lines, problem, seatOf } from './importing.ts';
import { some } from '../../../fixtures/some.ts';

describe('managers: how they may be named', () => {
  it.each([
    ['id', '1'],
    ['id with .0', '1.0'],
    ['e-mail', 'ADA@example.com'],
    ['name', 'Ada Berg'],
    ['name in other case and accents', 'ADA BÉRG'],
    ['last, first', '"Berg, Ada"'],
    ['last first', 'Berg Ada'],
    ['name with id', 'Ada Berg (1)'],
    ['name and address', 'Ada Berg <ada@example.com>'],
    ['directory path', '"CN=Ada Berg,OU=Users,DC=example"'],
    ['form of address', 'Dr. Ada Berg'],
  ])('by %s', (_, cell) => {
    const { state, preview } = bringIn(
      lines('ID,Name,Email,Manager', '1,Ada Berg,ada@example.com,', `2,Ben Vik,ben@example.com,${cell}`),
    );
    expect(preview.problems).toEqual([]);
    expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  });

  it('with a middle name on one side only', () => {
    const { state } = bringIn('Name;Manager\nJosé Manuel Urman;\nBen Vik;Jose Urman');
    expect(bosses(state)['Ben Vik']).toBe('José Manuel Urman');
  });

  it('in two columns of first and last name, and by the first of several columns that is found', () => {
    const two = bringIn('Name;Manager first name;Manager last name\nAda Berg;;\nBen Vik;Ada;Berg');
    expect(bosses(two.state)['Ben Vik']).toBe('Ada Berg');
    const three = bringIn('ID;Name;Manager ID;Manager name\n1;Ada Berg;;\n2;Ben Vik;99;Ada Berg');
    expect(bosses(three.state)['Ben Vik']).toBe('Ada Berg');
  });

  it('among the people who are there already', () => {
    const { state } = bringIn('Name;Title;Manager\nAda Berg;CEO;\nBen Vik;CTO;Ada Berg');
    const next = bringIn('Name;Title;Manager\nEva Ås;Developer;Ben Vik', state);
    expect(bosses(next.state)['Eva Ås']).toBe('Ben Vik');
    expect(next.state.seat.size).toBe(3);
  });

  it('standing below their people in the list', () => {
    const { changes, state } = bringIn('Name;Manager\nEva Ås;Ben Vik\nBen Vik;Ada Berg\nAda Berg;');
    expect(bosses(state)).toEqual({ 'Eva Ås': 'Ben Vik', 'Ben Vik': 'Ada Berg', 'Ada Berg': '' });
    const seats = changes.filter((c) => c.entity === 'seat');
    const seen = new Set<unknown>([undefined]);
    for (const seat of some(seats)) {
      expect(seen).toContain(seat.fields['reportsToSeatId']);
      seen.add(seat.row);
    }
  });
});

describe('managers: found by what does not identify for sure', () => {
  const people = [
    'ID,Login,Name,Title,Department,Email,Manager',
    '0007,aberg,Ada Berg,CEO,Management,a.berg@x.example,',
    '0008,jlee1,Jo Lee,Sales Director,Sales,jo@x.example,0007',
    '0009,jlee2,Jo Lee,Marketing Director,Marketing,jo2@x.example,0007',
    '0010,tholm,Tom Holm,Buyer,Purchasing,t.holm@x.example,0007',
  ];
  it.each([
    ['7', 'Ada Berg', 'the ID in another spelling'],
    ['aberg', 'Ada Berg', 'the column “Login”'],
    ['X\\aberg', 'Ada Berg', 'the column “Login”'],
    ['a.berg@x.onmicrosoft.com', 'Ada Berg', 'email alias'],
    ['Jo Lee (Sales)', 'Sales Director', 'name and department'],
    ['Jo Lee - Marketing Director', 'Marketing Director', 'name and title'],
    ['"Jo Lee, Marketing"', 'Marketing Director', 'name and department'],
    ['Jo Lee | Marketing', 'Marketing Director', 'name and department'],
    ['Lee Jo #0009', 'Marketing Director', 'name and ID'],
    ['0009 - Jo Lee', 'Marketing Director', 'name and ID'],
    ['Jo Lee / Sales', 'Sales Director', 'name and department'],
    ['CEO', 'Ada Berg', 'title'],
    ['A. Berg', 'Ada Berg', 'initial and family name'],
    ['"Berg, A."', 'Ada Berg', 'initial and family name'],
    ['Frau Berg', 'Ada Berg', 'family name alone'],
    ['Tom', 'Tom Holm', 'first name alone'],
    ['Ada Berg (Head Office)', 'Ada Berg', null],
  ])('%s', (cell, boss, by) => {
    const { state, preview } = bringIn(lines(...people, `0011,evaas,Eva Ås,Dev,Tech,eva@x.example,${cell}`));
    const seat = state.seat.get(seatOf(state, 'Eva Ås').reportsToSeatId ?? '');
    const name = state.person.get(seat?.personId ?? '')?.name;
    expect([name, seat?.title]).toContain(boss);
    const said = preview.rows[4]?.remarks[0] ?? '';
    expect(/found by (.*?): /.exec(said)?.[1] ?? null).toBe(by);
  });

  it('says it for the lines that are to be checked', () => {
    const { preview } = bringIn(lines(...people, '0011,evaas,Eva Ås,Dev,Tech,eva@x.example,CEO'));
    expect(problem(preview, 'manager-guessed')).toMatchObject({ rows: [6], severity: 'note' });
  });

  it.each(['Lee', 'J. Lee', 'Director', 'Zoe Berg'])('%s could be several or nobody', (cell) => {
    const { preview } = bringIn(lines(...people, `0011,evaas,Eva Ås,Dev,Tech,eva@x.example,${cell}`));
    expect(preview.rows[4]?.plan?.manager.kind).toBe('keep');
  });
});

it('a path in another column tells namesakes apart', () => {
  const { state } = bringIn(
    lines(
      'Name,Title,Department,DistinguishedName,Manager',
      'Jo Lee,Sales Director,Sales,"CN=Jo Lee,OU=One",',
      'Jo Lee,Marketing Director,Marketing,"CN=Jo Lee,OU=Two",',
      'Eva Ås,Dev,Sales,"CN=Eva Ås,OU=One","CN=Jo Lee,OU=Two"',
    ),
  );
  expect(state.seat.get(seatOf(state, 'Eva Ås').reportsToSeatId ?? '')?.title).toBe('Marketing Director');
});

it('an id with letters in front is found by its digits, and that is said', () => {
  const { state, preview } = bringIn('ID,Name,Manager\nEMP-0001,Ada Berg,\nEMP-0002,Ben Vik,1');
  expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  expect(preview.rows[1]?.remarks[0]).toContain('found by the digits of the ID');
});

it('a title that several have names nobody, and one’s own title is the top', () => {
  const { preview } = bringIn(
    'Name,Title,Manager\nAda Berg,CEO,CEO\nBen Vik,Director,CEO\nEva Ås,Director,CEO\nLiv Dahl,Dev,Director',
  );
  expect(problem(preview, 'manager-ambiguous')?.rows).toEqual([5]);
  expect(problem(preview, 'self-manager')).toBeUndefined();
  expect(problem(preview, 'manager-not-found')).toBeUndefined();
});

it('of names that are taken for the same, the one that is written so is the manager', () => {
  const { state } = bringIn(
    'Name,Title,Manager\nJosé Lund,CEO,\nJose Lund,CTO,José Lund\nEva Ås,Dev,Jose Lund',
  );
  expect(bosses(state)['Eva Ås']).toBe('Jose Lund');
});

describe('managers: paths of directories', () => {
  it.each([
    'CN=Berg\\, Ada,OU=Users,DC=x,DC=example',
    'CN=Ada Berg/OU=Sales/O=Firm',
    'Ada Berg/Sales/Firm',
    'x.example/Users/Ada Berg',
    'uid=a.berg,ou=people,dc=x',
    '/o=Firm/ou=Exchange/cn=Recipients/cn=a.berg',
  ])('%s', (cell) => {
    const { state } = bringIn(
      lines('Name,Email,Manager', 'Ada Berg,a.berg@x.example,', `Ben Vik,b@x.example,"${cell}"`),
    );
    expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  });

  it('with letters written as bytes', () => {
    const { state } = bringIn(lines('Name,Manager', 'Åse Dahl,', 'Ben Vik,"CN=\\C3\\85se Dahl,OU=Users"'));
    expect(bosses(state)['Ben Vik']).toBe('Åse Dahl');
  });
});

describe('managers: a second one', () => {
  const dotted = (text: string): readonly string[] => {
    const { state } = bringIn(text);
    const nameOf = (id: string | null): string =>
      state.person.get(state.seat.get(id ?? '')?.personId ?? '')?.name ?? '';
    return [...state.line.values()].map((l) => `${l.kind} ${nameOf(l.fromSeatId)} → ${nameOf(l.toSeatId)}`);
  };
  it.each([
    'Ben Vik; Ada Berg',
    'Ben Vik / Ada Berg',
    'Ben Vik & Ada Berg',
    'Ben Vik und Ada Berg',
    '"Ben Vik, Ada Berg"',
    '"Vik, Ben; Berg, Ada"',
    'Ben Vik | Ada Berg',
  ])('in the same cell: %s', (cell) => {
    const text = lines('Name,Manager', 'Ada Berg,', 'Ben Vik,Ada Berg', `Eva Ås,${cell}`);
    expect(bosses(bringIn(text).state)['Eva Ås']).toBe('Ben Vik');
    expect(dotted(text)).toEqual(['dotted Eva Ås → Ada Berg']);
  });

  it('in a column of its own, standing first, and not drawn twice', () => {
    const text = lines(
      'Name,Dotted Line Manager,HR Manager,Manager',
      'Ada Berg,,Eva Ås,',
      'Ben Vik,,Eva Ås,Ada Berg',
      'Eva Ås,Ben Vik,,Ada Berg',
    );
    expect(bosses(bringIn(text).state)).toEqual({
      'Ada Berg': '',
      'Ben Vik': 'Ada Berg',
      'Eva Ås': 'Ada Berg',
    });
    expect(dotted(text)).toEqual(['dotted Eva Ås → Ben Vik']);
    const { state } = bringIn(text);
    expect(bringIn(text, state).preview.counts).toMatchObject({ unchanged: 3, updated: 0 });
  });

  it('who is nobody is said', () => {
    const { preview } = bringIn('Name,Manager,Dotted line to\nAda Berg,,\nBen Vik,Ada Berg,Zed Zorn');
    expect(problem(preview, 'dotted-not-found')?.rows).toEqual([3]);
  });
});

describe('charts of posts', () => {
  it.each([
    ['Position ID,Position Title,Incumbent,Reports To Position', 'Vacant'],
    ['Planstellennummer,Planstellenbezeichnung,Stelleninhaber,Übergeordnete Planstelle', 'unbesetzt'],
    ['Numéro de poste,Intitulé du poste,Titulaire,Poste supérieur', 'À pourvoir'],
    ['Stillings-ID,Stilling,Stillingsinnehaver,Rapporterer til stilling', 'Ledig'],
  ])('%s', (headers, vacant) => {
    const { state } = bringIn(
      lines(
        headers,
        'P1,CEO,Ada Berg,',
        `P2,Sales Director,${vacant},P1`,
        'P3,Seller,Ben Vik,P2',
        'P4,Seller,Eva Ås,P2',
      ),
    );
    expect(state.person.size).toBe(3);
    expect(bosses(state)).toEqual({
      'Ada Berg': '',
      '(Sales Director)': 'Ada Berg',
      'Ben Vik': '(Sales Director)',
      'Eva Ås': '(Sales Director)',
    });
    expect([...state.seat.values()].every(({ onMap }) => onMap)).toBe(true);
  });

  it('without a column of people, and with a vacant post named as it stands', () => {
    const posts = bringIn('Position ID,Position title,Reports to position\nP1,CEO,\nP2,CTO,P1');
    expect(posts.state.seat.size).toBe(2);
    const { state } = bringIn(
      lines(
        'Name,Title,Manager',
        'Ada Berg,CEO,',
        'Vacant - REQ-7,Lead,Ada Berg',
        'Vacant - REQ-8,Lead,Ada Berg',
        'Ben Vik,Dev,Vacant - REQ-8',
      ),
    );
    const leads = [...state.seat.values()].filter(({ title }) => title === 'Lead');
    expect(seatOf(state, 'Ben Vik').reportsToSeatId).toBe(leads[1]?.id);
  });

  it('with ids of people and of posts that look alike', () => {
    const { state } = bringIn(
      lines(
        'Employee ID,Name,Position Number,Reports To Position Number',
        '100,Ada Berg,200,',
        '101,Ben Vik,100,200',
        '102,Eva Ås,101,100',
      ),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Ben Vik': 'Ada Berg', 'Eva Ås': 'Ben Vik' });
  });
});

describe('managers: what can be wrong', () => {
  it('says which are not found, and brings the people in', () => {
    const { preview, state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,Zoe\nLiv,99');
    expect(problem(preview, 'manager-not-found')).toMatchObject({ rows: [4, 5], severity: 'left-out' });
    expect(problem(preview, 'manager-not-found')?.text).toMatch(/^Rows 4 and 5:/);
    expect(preview.rows[2]?.remarks[0]).toContain('“Zoe”');
    expect(state.person.size).toBe(4);
  });

  it('takes nobody when a name fits several people, unless the department tells', () => {
    const { preview, state } = bringIn(
      lines(
        'Name,Department,Email,Manager',
        'Jo Lee,North,a@b.co,',
        'Jo Lee,South,c@b.co,',
        'Ben Vik,West,d@b.co,Jo Lee',
        'Eva Ås,South,e@b.co,Jo Lee',
      ),
    );
    expect(problem(preview, 'manager-ambiguous')?.rows).toEqual([4]);
    expect(preview.rows[2]?.remarks[0]).toContain('row 2, row 3');
    const south = [...state.seat.values()].find(
      (s) => s.department === 'South' && s.id !== seatOf(state, 'Eva Ås').id,
    );
    expect(seatOf(state, 'Eva Ås').reportsToSeatId).toBe(south?.id);
  });

  it('takes somebody who is their own manager as the top where others report to them, and says so else', () => {
    const { preview, state } = bringIn('Name,Manager\nAda,Ada\nBen,Ada\nEva,Eva');
    expect(problem(preview, 'self-manager')?.rows).toEqual([4]);
    expect(preview.rows[0]?.remarks[0]).toContain('stands at the top');
    expect(bosses(state)).toEqual({ Ada: '', Ben: 'Ada', Eva: '' });
  });

  it('leaves out the last line of a circle, names its row and the people, and stays so', () => {
    const list = 'Name,Manager\nAda,Eva\nBen,Ada\nEva,Ben\nLiv,Eva';
    const { preview, state } = bringIn(list);
    expect(problem(preview, 'cycle')).toMatchObject({ rows: [4] });
    expect(problem(preview, 'cycle')?.text).toContain('row 4');
    expect(preview.rows[2]?.remarks[0]).toContain('Ben → Ada → Eva → Ben');
    expect(bosses(state)).toEqual({ Ada: 'Eva', Ben: 'Ada', Eva: '', Liv: 'Eva' });
    expect(bringIn(list, state).changes).toEqual([]);
  });

  it('keeps the line that is there when a new one would close a circle with it', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,Ben');
    const next = bringIn('Name,Manager\nBen,Eva', state);
    expect(problem(next.preview, 'cycle')?.rows).toEqual([2]);
    expect(bosses(next.state)).toEqual({ Ada: '', Ben: 'Ada', Eva: 'Ben' });
  });

  it('lets managers and reports change places', () => {
    const { state } = bringIn('Name,Manager\nTop,\nAda,Top\nBen,Ada');
    const next = bringIn('Name,Manager\nTop,\nAda,Ben\nBen,Top', state);
    expect(next.preview.problems).toEqual([]);
    expect(bosses(next.state)).toEqual({ Top: '', Ben: 'Top', Ada: 'Ben' });
  });

  it('never takes a manager away for an empty cell', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada');
    expect(bringIn('Name,Manager\nAda,\nBen,', state).changes).toEqual([]);
  });
});

describe('managers: map or tray', () => {
  it('puts on the map who reports to somebody or leads somebody, and the others into the tray', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,\nLiv,Zoe');
    const onMap = ['Ada', 'Ben', 'Eva', 'Liv'].map((name) => seatOf(state, name).onMap);
    expect(onMap).toEqual([true, true, false, false]);
  });

  it('takes people out of the tray when a later list says whom they report to', () => {
    const first = bringIn('Ada Berg\nBen Vik');
    const list = 'Name;Manager\nAda Berg;\nBen Vik;Ada Berg';
    const second = bringIn(list, first.state);
    expect([...second.state.seat.values()].map((seat) => seat.onMap)).toEqual([true, true]);
    expect(bringIn(list, second.state).changes).toEqual([]);
  });

  it('does not bring back what the user put into the tray, when the list has nothing new to say', () => {
    const { state } = bringIn('Name;Manager\nAda;\nBen;Ada');
    const moved = applyChanges(state, [change('seat', seatOf(state, 'Ben').id, { onMap: false })]);
    expect(bringIn('Name;Manager\nAda;\nBen;Ada', moved).changes).toEqual([]);
  });
});

describe('managers by a part of their name', () => {
  const guessOf = (list: string, row: number): string | undefined =>
    bringIn(list).preview.rows[row]?.remarks[0];

  it.each([
    ['José Gil', 'María García', 'part of the name', 'María García López', 'María García López'],
    ['José Gil', 'García M.', 'initial and family name', 'María García López', 'María García López'],
    [
      'Семён Орлов',
      'Иванова А.П.',
      'initial and family name',
      'Иванова Анна Петровна',
      'Иванова Анна Петровна',
    ],
    ['高橋 健', '佐藤社長', 'family name and rank', '佐藤 一郎', '佐藤 一郎'],
    ['Tom Lind', 'Max Voss', 'part of the name', 'Max Voss Jr.', 'Max Voss Jr.'],
    ['Tom Lind', 'De Luca', 'family name alone', 'Gianni De Luca', 'Gianni De Luca'],
  ])('%s reports to %s', (name, cell, by, boss, shown) => {
    const list = lines('Name,Title,Manager', `${boss},CEO,`, `${name},Buyer,${cell}`);
    expect(bosses(bringIn(list).state)[name]).toBe(boss);
    expect(guessOf(list, 1)).toBe(`Manager found by ${by}: ${shown}`);
  });

  it('finds nobody where two people fit', () => {
    const list = lines(
      'Name,Title,Manager',
      'María García López,CEO,',
      'María García Ruiz,CFO,',
      'José Gil,Buyer,María García',
    );
    expect(guessOf(list, 2)).toBe('Manager not found: “María García”.');
  });

  it('says nothing where a whole name is meant, also beside a Jr.', () => {
    const list = lines(
      'Name,Title,Manager',
      'Max Voss,CEO,',
      'Max Voss Jr.,Buyer,Max Voss',
      'Tom Lind,Buyer,Max Voss Jr.',
    );
    expect(bosses(bringIn(list).state)).toEqual({
      'Max Voss': '',
      'Max Voss Jr.': 'Max Voss',
      'Tom Lind': 'Max Voss Jr.',
    });
    expect(guessOf(list, 1)).toBeUndefined();
  });
});
