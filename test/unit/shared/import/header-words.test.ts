import { describe, expect, test } from 'vitest';
import { fieldOfHeader, nameOrder } from '#shared/import/header-words.ts';
import { bringIn, bosses, lines, opened, personNamed } from './importing.ts';

describe('whom a column with a word for a manager names', () => {
  test.each([
    [
      'manager',
      'Manager|Manager ID|Reports To|Reports to (email)|Supervisor Employee ID|Line manager name|Worker’s Manager',
    ],
    [
      'manager',
      'Vorgesetzter|Name des/der Vorgesetzten|Disziplinarischer Vorgesetzter|Übergeordnete Planstelle',
    ],
    [
      'manager',
      'Responsable hiérarchique|N+1|Supérieur direct|Jefe inmediato|Reporta a|Nærmeste leder|Närmaste chef',
    ],
    ['manager', 'Responsabile diretto|Leidinggevende|Gestor direto|Reporta-se a|Przełożony|Felettes|上司'],
    [
      'dottedManager',
      'Dotted Line Manager|Matrix Manager|Functional Manager|Secondary Manager|Second manager email',
    ],
    [
      'dottedManager',
      'Fachlicher Vorgesetzter|Responsable fonctionnel|Jefe funcional|Faglig leder|Funktionell chef',
    ],
    [
      'dottedManager',
      'Responsabile funzionale|Functioneel leidinggevende|Gestor funcional|Przełożony funkcjonalny',
    ],
    [
      null,
      'HR Manager|Account Manager|Project Manager|Hiring Manager|Office Manager|Manager’s Manager|Former manager',
    ],
    [
      null,
      'Skip Level Manager|Is Manager|Manager Title|Manager since|Manager level 2|Deputy manager|Responsable RH',
    ],
    [null, 'Assistant|Mentor|Contact Owner|HR Business Partner|Manager’s phone|Stellvertreter'],
  ] as const)('%s: %s', (field, headers) => {
    for (const header of headers.split('|'))
      expect([header, fieldOfHeader(header)?.field]).toEqual([header, field]);
  });
});

describe('two columns with one meaning', () => {
  test.each([
    'Company|Company name|Account Name|Organization Name|Associated Company|Firma|Firmenname|Unternehmen|Société',
    'Nom de la société|Empresa|Razón social|Azienda|Ragione sociale|Bedrijfsnaam|Selskap|Företag|Virksomhed',
    'Nome da empresa|Nazwa firmy|会社名|Salutation|Anrede|Civilité|Tratamiento|Name Prefix|First Name Phonetic',
  ])('known and left out: %s', (headers) => {
    for (const header of headers.split('|'))
      expect([header, fieldOfHeader(header)?.field]).toEqual([header, null]);
  });

  test.each([
    ['Last Name [Required]', 'lastName'],
    ['E-mail (home)', 'email'],
    ['Job title *', 'title'],
    ['(Nicht ändern) Kontakt', 'externalId'],
    ['(No modificar) Contacto', 'externalId'],
    ['Position Number', 'positionId'],
    ['Planstellennummer', 'positionId'],
    ['Incumbent', 'name'],
    ['Stelleninhaber', 'name'],
    ['Tussenvoegsel', 'middleName'],
    ['Stanowisko', 'title'],
    ['Cognome', 'lastName'],
    ['Role/Position', 'title'],
    ['Phone / Mobile', 'phone'],
    ['Phone No.', 'phone'],
    ['Tel.\u00a0No.', 'phone'],
    ['Mobile nr', 'phone'],
  ])('%s is %s', (header, field) => {
    expect(fieldOfHeader(header)?.field).toBe(field);
  });

  test('a company is never a person, whatever its column is called', () => {
    for (const header of ['Company name', 'Name', 'Business']) {
      const { state } = bringIn(
        lines(
          `First Name,Last Name,${header},Job Title`,
          'Ada,Berg,Nordlys AS,CEO',
          'Ben,Vik,Nordlys AS,CTO',
        ),
      );
      expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ada Berg', 'Ben Vik']);
    }
  });

  test('a job title wins over a form of address', () => {
    const { state } = bringIn(
      lines('Title,First Name,Last Name,Job Title', 'Dr.,Ada,Berg,CEO', 'Mr.,Ben,Vik,CTO', 'Ms.,Eva,Ås,CFO'),
    );
    expect([...state.seat.values()].map(({ title }) => title)).toEqual(['CEO', 'CTO', 'CFO']);
  });

  test.each([
    ['the company’s over a private one', 'Email,Work Email', 'ada@gmail.com,ada@nordlys.example'],
    [
      'the work one by its label',
      'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value',
      'Home,ada@berg.example,* Work,ada@nordlys.example',
    ],
    [
      'a real one over a guest’s name',
      'User principal name,Mail',
      'ada_x.example#EXT#@t.onmicrosoft.com,ada@nordlys.example',
    ],
    ['a real one over what stands in its place', 'Email,Email 2', 'on request,ada@nordlys.example'],
    ['the first of a cell', 'Email', 'ada@nordlys.example ::: a.berg@nordlys.example'],
    ['the company’s of a cell', 'Email', 'ada@gmail.com; ada@nordlys.example'],
    ['the primary one of a directory', 'proxyAddresses', '"smtp:a@old.example;SMTP:ada@nordlys.example"'],
    ['a guest’s name as its address', 'Email', 'ada_nordlys.example#EXT#@t.onmicrosoft.com'],
  ])('of addresses: %s', (_, headers, cells) => {
    const { state } = bringIn(
      lines(`Name,${headers}`, `Ada Berg,${cells}`, `Ben Vik${','.repeat(headers.split(',').length)}`),
    );
    expect(personNamed(state, 'Ada Berg').email).toBe('ada@nordlys.example');
  });

  test('of several numbers the first, and the one of the work', () => {
    const { state } = bringIn(
      lines(
        'Name,Phone 1 - Label,Phone 1 - Value,Home phone',
        'Ada Berg,Work,+47 22 33 44 55 ::: +47 90 00 00 00,11',
        'Ben Vik,,,+47 66 77 88 99',
      ),
    );
    expect(personNamed(state, 'Ada Berg').phone).toBe('+47 22 33 44 55');
    expect(personNamed(state, 'Ben Vik').phone).toBe('+47 66 77 88 99');
  });

  test('a relation is the manager where its label says so', () => {
    const { state } = bringIn(
      lines(
        'Name,Relation 1 - Label,Relation 1 - Value',
        'Ada Berg,Spouse,Ben Vik',
        'Ben Vik,Manager,Ada Berg',
        'Eva Ås,Vorgesetzte,Ada Berg',
      ),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Ben Vik': 'Ada Berg', 'Eva Ås': 'Ada Berg' });
  });
});

test('a name is turned round where the header says that the family name comes first', () => {
  const { state } = bringIn('Nazwisko i imię;Przełożony\nBerg Ada;brak\nVik Ben;Berg Ada');
  expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Ben Vik': 'Ada Berg' });
});

describe('headers of both names', () => {
  test.each([
    [
      'last-first',
      'Surname Given name|Last Name, First Name|Name, Vorname|Nom Prénom|Cognome e nome|surnameGivenName',
    ],
    ['first-last', 'First name Surname|Vorname Nachname|Nombre y apellidos|Given Name / Family Name'],
  ])('%s', (order, headers) => {
    for (const header of headers.split('|')) {
      expect([header, nameOrder(header)]).toEqual([header, order]);
      expect([header, fieldOfHeader(header)?.field]).toEqual([header, 'name']);
    }
  });

  test('no order is in a half of a name, or in the name of somebody else', () => {
    for (const header of ['Surname', 'Associate Last Name', 'First name', 'Full name', 'Job name', ''])
      expect([header, nameOrder(header)]).toEqual([header, null]);
    expect(fieldOfHeader('Associate Last Name')?.field).not.toBe('name');
  });
});

describe('a line of headers that are partly known is nobody', () => {
  test('both names in one column', () => {
    const { state } = bringIn(
      lines('Surname Given name,Title,Manager', 'Lee Ann,CEO,', 'Ray Bob,CFO,Lee Ann'),
    );
    expect(bosses(state)).toEqual({ 'Ann Lee': '', 'Bob Ray': 'Ann Lee' });
  });

  test.each(['Colleague,Role,Boss', 'Who,Position,Reports to'])('%s', (headers) => {
    const { state } = bringIn(lines(headers, 'Ann Lee,CEO,', 'Bob Ray,CFO,Ann Lee', 'Cy Dee,Buyer,Bob Ray'));
    expect(bosses(state)).toEqual({ 'Ann Lee': '', 'Bob Ray': 'Ann Lee', 'Cy Dee': 'Bob Ray' });
  });

  test('somebody whose title and department are such words is in the list', () => {
    const { state } = bringIn(lines('Ann Lee,Supervisor,Service', 'Bob Ray,Clerk,Service'));
    expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
    const one = bringIn(lines('Cher,Supervisor,Service', 'Bob Ray,Supervisor,Sales', 'Cy Dee,Clerk,Sales'));
    expect(one.table.headerRow).toBeNull();
  });

  test('the keys of JSON are headers, whatever they are', async () => {
    const json = [
      { key: 'a1', displayName: 'Ann Lee', what: 'CEO' },
      { key: 'b2', displayName: 'Bob Ray', what: 'CFO' },
    ];
    const own = json.map(({ displayName, what }) => ({ wer: displayName, was: what }));
    for (const items of [json, own]) {
      const { table, state } = bringIn(await opened(JSON.stringify(items)));
      expect(table.headers).toEqual(Object.keys(items[0] ?? {}));
      expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
    }
  });
});
