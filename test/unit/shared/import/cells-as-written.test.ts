import { describe, expect, it } from 'vitest';
import { bosses, bringIn, lines, opened, personNamed, problem, seatOf } from './importing.ts';

function names(text: string): readonly string[] {
  return [...bringIn(text).state.person.values()].map(({ name }) => name);
}

describe('managers as directories and people write them', () => {
  it.each([
    'uid=asn,cn=Åsa Nyström,ou=people,dc=example',
    'EXAMPLE\\Åsa Nyström',
    'sAMAccountName=asn,CN=Åsa Nyström,OU=Users',
    'Åsa\nNyström',
  ])('%s is Åsa Nyström', (manager) => {
    const list = `Name,Title,Manager\nÅsa Nyström,CEO,\nKim Dahl,Buyer,"${manager}"\n`;
    expect(bosses(bringIn(list).state)).toEqual({ 'Åsa Nyström': '', 'Kim Dahl': 'Åsa Nyström' });
  });

  it.each([
    ['Dahl, Kim\nNyström, Åsa', 'Kim Dahl'],
    ['Dahl, Kim (dotted: Nyström, Åsa)', 'Kim Dahl'],
    ['Kim Dahl [matrix - Åsa Nyström]', 'Kim Dahl'],
    ['Kim Dahl (dotted); Åsa Nyström', 'Åsa Nyström'],
  ])('of two in a cell, %j, the line goes to %s', (manager, line) => {
    const list = `Name;Title;Manager\nNyström, Åsa;CEO;\nDahl, Kim;CFO;Nyström, Åsa\nBo Riis;Buyer;"${manager}"\n`;
    const { state, preview } = bringIn(list);
    expect(bosses(state)).toMatchObject({ 'Bo Riis': line });
    expect([...state.line.values()].map(({ kind }) => kind)).toEqual(['dotted']);
    expect(preview.problems).toEqual([]);
  });

  it.each(['高橋 一郎さん', '高橋一郎様', '高橋一郎部長'])('%s is 高橋 一郎', (manager) => {
    const list = lines('氏名,役職,上司', '高橋 一郎,社長,', `中村 愛,課長,${manager}`);
    expect(bosses(bringIn(list).state)).toMatchObject({ '中村 愛': '高橋 一郎' });
  });
});

describe('names as people write them', () => {
  it.each([
    ['"Dr. Holm, Eva"', 'Dr. Eva Holm'],
    ['"Holm, Dr. Eva"', 'Dr. Eva Holm'],
    ['Eva Holm She/Her', 'Eva Holm'],
    ['Eva Holm they/them/theirs', 'Eva Holm'],
    ['Eva Holm - Open to work', 'Eva Holm'],
    ['Eva Holm #OpenToWork', 'Eva Holm'],
    ['Eva Holm | Hiring!', 'Eva Holm'],
    ['Eva  Holm', 'Eva Holm'],
    ['Eva\u00a0Holm', 'Eva Holm'],
  ])('%s is %s', (written, name) => {
    expect(names(`Name,Title\n${written},CEO\nBo Riis,Buyer`)).toEqual([name, 'Bo Riis']);
  });

  it.each(['Req-20417', 'JR 0020417', 'R-0020417', 'Position #2041', 'Nachfolge offen', 'Buyer | hiring'])(
    '%s is nobody yet',
    (written) => {
      const { state } = bringIn(`Name,Title\nEva Holm,CEO\n${written},Buyer`);
      expect([...state.person.values()]).toHaveLength(1);
      expect([...state.seat.values()].map(({ title }) => title)).toEqual(['CEO', 'Buyer']);
    },
  );
});

it('nothing changes where only an apostrophe, a hyphen or capitals of an address are written otherwise', () => {
  const before = bringIn(lines('Name,Title,Email', 'Sean O’Dell,Vice‑Chair,sean@example.com')).state;
  const { preview } = bringIn(lines('Name,Title,Email', "Sean O'Dell,Vice-Chair,Sean@Example.com"), before);
  expect(preview.counts).toMatchObject({ unchanged: 1, updated: 0 });
  const other = bringIn(lines('Name,Title,Email', 'Sean O’Dell,Vice Chair,sean@example.com'), before);
  expect(other.preview.counts.updated).toBe(1);
});

it('an address that is spelt out is one', () => {
  const list = lines(
    'Name,Email',
    'Eva Holm,eva.holm (at) example (dot) com',
    'Bo Riis,bo at example dot com',
  );
  const { state } = bringIn(list);
  expect(personNamed(state, 'Eva Holm').email).toBe('eva.holm@example.com');
  expect(personNamed(state, 'Bo Riis').email).toBe('bo@example.com');
});

it('cells in single quotation marks are read without them', () => {
  const list = lines(
    "'Name';'Title';'Manager'",
    "'Eva Holm';'CEO; acting';''",
    "'Bo D''Arc';'Buyer';'Eva Holm'",
  );
  const { state } = bringIn(list);
  expect(seatOf(state, 'Eva Holm').title).toBe('CEO; acting');
  expect(bosses(state)).toEqual({ 'Eva Holm': '', "Bo D'Arc": 'Eva Holm' });
  expect(names(lines('Name;Title', "Eva 'Evi' Holm;CEO", "'t Hart;Buyer"))).toEqual([
    "Eva 'Evi' Holm",
    "'t Hart",
  ]);
});

it('one garbled row among others is repaired, and no row is garbled', async () => {
  const list = await opened(lines('Name,Title', 'José Peña,CEO', 'Renée Côté,CFO', 'KÃ¥re SjÃ¸li,Buyer'));
  expect(list.problems[0]?.text).toMatch(/“KÃ¥re”.*“Kåre”/);
  const { state } = bringIn(list);
  expect(personNamed(state, 'Kåre Sjøli').name).toBe('Kåre Sjøli');
  const right = lines('Name,Title', 'José Peña,“IRMÔ', 'AARÅ’S Spaß“,SÃO', 'Ada,Ä–B');
  const untouched = await opened(right);
  expect(untouched.problems).toEqual([]);
});

it('the filters of a report are nobody', () => {
  const list = lines('Name,Title,Email', 'Eva Holm,CEO,e@example.com', 'Applied filters: Status is Active,,');
  const { preview } = bringIn(list);
  expect(preview.counts).toMatchObject({ new: 1, 'left-out': 1 });
});

it('a day that no order of day and month makes one is not asked about', () => {
  const { preview } = bringIn(lines('Name,Support,Support: rated on', 'Eva Holm,Supporter,31/02/2026'));
  expect(problem(preview, 'open-date')).toBeUndefined();
  expect(problem(preview, 'unread-date')?.rows).toEqual([2]);
});

it('quotation marks around the first word of a cell belong to it', () => {
  const { state, preview } = bringIn('Name\tTitle\tManager\nEva Holm\tCEO\t\n"Bo" Riis\tBuyer\tEva Holm\n');
  expect(bosses(state)).toEqual({ 'Eva Holm': '', '"Bo" Riis': 'Eva Holm' });
  expect(preview.problems).toEqual([]);
});

it('two addresses in the cell of a manager are two managers, whatever stands between them', () => {
  const list = lines(
    'Name,Email,Manager',
    'Eva Holm,eva@example.com,',
    'Bo Riis,bo@example.com,eva@example.com',
    'Kim Dahl,kim@example.com,bo@example.com eva@example.com',
  );
  const { state } = bringIn(list);
  expect(bosses(state)).toMatchObject({ 'Kim Dahl': 'Bo Riis' });
  expect(state.line.size).toBe(1);
});

it('who reports to a second post reports to that seat', () => {
  const list = lines(
    'Name,Email,Title,Manager',
    'Eva Holm,eva@example.com,CEO,',
    'Bo Riis,bo@example.com,CFO,Eva Holm',
    'Bo Riis,bo@example.com,Interim CIO,Eva Holm',
    'Kim Dahl,kim@example.com,Developer,"Bo Riis, Interim CIO"',
    'Liv Aas,liv@example.com,Accountant,Bo Riis (CFO)',
  );
  const { state } = bringIn(list);
  const bossTitle = (name: string): string =>
    state.seat.get(seatOf(state, name).reportsToSeatId ?? '')?.title ?? '';
  expect(bossTitle('Kim Dahl')).toBe('Interim CIO');
  expect(bossTitle('Liv Aas')).toBe('CFO');
});

it.each(['zz_Eva Holm', 'INACTIVE - Eva Holm', 'Do not use: Eva Holm'])(
  '%s is Eva Holm, who is no longer there',
  (written) => {
    const { state, preview } = bringIn(`Name,Title\n${written},CEO\nBo Riis,Buyer`);
    expect(personNamed(state, 'Eva Holm')).toBeDefined();
    expect(problem(preview, 'gone')?.rows).toEqual([2]);
  },
);

it('for whom somebody works is no part of a name', () => {
  expect(names('Name,Title\nEva Holm (Contractor - Acme),CEO\nBo Riis (External via Acme),Buyer')).toEqual([
    'Eva Holm',
    'Bo Riis',
  ]);
  expect(names('Name,Title\nAnna - Maria Holm,CEO\nBo Riis (Bobby),Buyer')).toEqual([
    'Anna - Maria Holm',
    'Bo Riis (Bobby)',
  ]);
});

it('a column of codes is no title', () => {
  const list = lines(
    'Name,Staff No,Key',
    'Eva Holm,100,k1x-77aa',
    'Bo Riis,101,k2x-78ab',
    'Kim Dahl,102,k3x-79ac',
  );
  expect(bringIn(list).mapping).toEqual(['name', 'externalId', null]);
});

it('a number that a spreadsheet wrote as a sum is a telephone number', () => {
  const { state } = bringIn(lines('Name,Phone', 'Eva Holm,"4,799,334,455"', 'Bo Riis,47 99 33 44'));
  expect(personNamed(state, 'Eva Holm').phone).toBe('4799334455');
});

it('an address that is none is kept and said; signs and words behind one go', () => {
  const list = lines(
    'Name,Email',
    'Eva Holm,eva@',
    'Bo Riis,bo@example.com (work)',
    'Kim Dahl,kim@example.com.',
  );
  const { state, preview } = bringIn(list);
  expect(problem(preview, 'no-address')).toMatchObject({ severity: 'note', rows: [2] });
  expect([...state.person.values()].map(({ email }) => email)).toEqual([
    'eva@',
    'bo@example.com',
    'kim@example.com',
  ]);
});

it('a year with a slip of the keyboard is no date', () => {
  const { preview } = bringIn(lines('Name,Support,Support: rated on', 'Eva Holm,Supporter,1/13/0026'));
  expect(problem(preview, 'unread-date')?.rows).toEqual([2]);
});

it('columns that are made of blanks are columns', () => {
  const list = lines(
    'Staff of Nordhavn',
    '',
    'Name            Job title         Manager',
    '--------------  ----------------  -----------',
    'Eva Holm        CEO, Nordics',
    'Bo "Bob" Riis   Buyer             Eva Holm',
    'Kim Dahl                          Bo "Bob" Riis',
  );
  const { state } = bringIn(list);
  expect(bosses(state)).toEqual({
    'Eva Holm': '',
    'Bo "Bob" Riis': 'Eva Holm',
    'Kim Dahl': 'Bo "Bob" Riis',
  });
  expect(seatOf(state, 'Eva Holm').title).toBe('CEO, Nordics');
  expect(names(lines('Name, Job title,  Manager', 'Eva  Holm, CEO,', 'Bo Riis, Buyer,  Eva Holm'))).toEqual([
    'Eva Holm',
    'Bo Riis',
  ]);
});
