import { describe, expect, it } from 'vitest';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { changeMapping, mappingOf, mappingProblem } from '#shared/import/mapping.ts';
import { readTable } from '#shared/import/table.ts';

function proposed(text: string): readonly (string | null)[] {
  const read = readTable({ kind: 'paste', text });
  if (!read.ok) throw new Error(read.problem.text);
  return mappingOf(proposeColumns(read.table));
}

function byHeader(headers: string, ...rows: readonly string[]): Record<string, string | null> {
  const names = headers.split('|');
  const fields = proposed([headers, ...rows].map((line) => line.replaceAll('|', '\t')).join('\n'));
  return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? null]));
}

describe('proposeColumns: exports of known systems', () => {
  it('knows Salesforce contacts', () => {
    expect(
      byHeader(
        'Contact ID|Salutation|First Name|Last Name|Title|Account Name|Mailing City|Phone|Email|Department|Reports To|Contact Owner|Description',
        '0031|Ms.|Ada|Berg|CEO|Nordlys|Oslo|+47 22 22 22 22|ada@example.com|Board||Our Rep|met in May',
      ),
    ).toEqual({
      'Contact ID': 'externalId',
      Salutation: null,
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Title: 'title',
      'Account Name': null,
      'Mailing City': 'location',
      Phone: 'phone',
      Email: 'email',
      Department: 'department',
      'Reports To': 'manager',
      'Contact Owner': null,
      Description: 'notes',
    });
    expect(byHeader('Id|Name|ReportsToId', '1|Ada Berg|', '2|Ben Vik|1')).toMatchObject({
      Id: 'externalId',
      ReportsToId: 'manager',
    });
  });

  it('knows HubSpot contacts', () => {
    expect(
      byHeader(
        'Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Job Title|Lead Status|LinkedIn URL|Country/Region',
        '51|Ada|Berg|ada@example.com|+47 1|Us|CEO|Open|https://linkedin.com/in/ada|Norway',
      ),
    ).toMatchObject({
      'Record ID': 'externalId',
      'Phone Number': 'phone',
      'Contact owner': null,
      'Job Title': 'title',
      'Lead Status': null,
      'LinkedIn URL': 'profileUrl',
      'Country/Region': 'location',
    });
  });

  it('knows Dynamics contacts', () => {
    expect(
      byHeader(
        '(Do Not Modify) Contact|(Do Not Modify) Row Checksum|Full Name|Job Title|Business Phone|Manager|Address 1: City',
        '{8f}|x1|Ada Berg|CEO|+47 22 22 22 22||Oslo',
      ),
    ).toEqual({
      '(Do Not Modify) Contact': 'externalId',
      '(Do Not Modify) Row Checksum': null,
      'Full Name': 'name',
      'Job Title': 'title',
      'Business Phone': 'phone',
      Manager: 'manager',
      'Address 1: City': 'location',
    });
  });

  it('knows LinkedIn connections and directory exports', () => {
    expect(
      byHeader(
        'First Name|Last Name|URL|Email Address|Company|Position|Connected On',
        'Ada|Berg|https://x.example|a@b.co|N|CEO|03 Mar 2024',
      ),
    ).toMatchObject({
      URL: 'profileUrl',
      'Email Address': 'email',
      Position: 'title',
      Company: null,
      'Connected On': null,
    });
    expect(
      byHeader(
        'displayName|givenName|surname|mail|jobTitle|officeLocation|mobilePhone|manager',
        'Ada Berg|Ada|Berg|a@b.co|CEO|Oslo|1|',
      ),
    ).toMatchObject({
      displayName: 'name',
      givenName: 'firstName',
      surname: 'lastName',
      mail: 'email',
      jobTitle: 'title',
    });
  });
});

describe('proposeColumns: languages', () => {
  it.each([
    [
      'German',
      'Personalnummer|Vorname|Nachname|E-Mail|Stellenbezeichnung|Abteilung|Standort|Vorgesetzter|Telefon|Bemerkungen',
    ],
    [
      'French',
      'Matricule|Prénom|Nom de famille|Courriel|Poste|Service|Ville|Responsable hiérarchique|Téléphone|Commentaires',
    ],
    [
      'Spanish',
      'Número de empleado|Nombre|Apellidos|Correo electrónico|Cargo|Departamento|Ubicación|Jefe directo|Teléfono|Observaciones',
    ],
    [
      'Norwegian',
      'Ansattnummer|Fornavn|Etternavn|E-post|Stilling|Avdeling|Arbeidssted|Nærmeste leder|Telefon|Merknader',
    ],
    [
      'English',
      'Employee ID|First name|Last name|Work email|Position title|Dept|Office location|Line manager|Work phone|Comments',
    ],
  ])('knows %s headers', (_, headers) => {
    const row = '100|Ada|Berg|ada@example.com|Chief|Sales|Oslo||+47 22 22 22 22|none';
    expect(Object.values(byHeader(headers, row))).toEqual([
      'externalId',
      'firstName',
      'lastName',
      'email',
      'title',
      'department',
      'location',
      'manager',
      'phone',
      'notes',
    ]);
  });

  it('knows that Name beside Vorname, and Nom beside Prénom, is the last name', () => {
    expect(byHeader('Name|Vorname', 'Berg|Ada')).toEqual({ Name: 'lastName', Vorname: 'firstName' });
    expect(byHeader('Nom|Prénom', 'Berg|Ada')).toEqual({ Nom: 'lastName', Prénom: 'firstName' });
    expect(byHeader('Nom|Poste', 'Ada Berg|Chef')).toMatchObject({ Nom: 'name' });
  });

  it('knows managers in longer headers, and what is no manager', () => {
    const found = byHeader(
      'Name|Vorgesetzter (E-Mail)|Manager ID|Leders e-post|Account Manager|Is manager|Manager First Name|Manager Last Name',
      'Ada Berg|a@b.co|1|a@b.co|Us|Yes|Ben|Vik',
    );
    expect(found).toEqual({
      Name: 'name',
      'Vorgesetzter (E-Mail)': 'manager',
      'Manager ID': 'manager',
      'Leders e-post': 'manager',
      'Account Manager': null,
      'Is manager': null,
      'Manager First Name': 'managerFirstName',
      'Manager Last Name': 'managerLastName',
    });
  });
});

describe('proposeColumns: values', () => {
  it('finds an e-mail column whose header tells nothing', () => {
    expect(byHeader('Name|Kontaktweg', 'Ada Berg|ada@example.com', 'Ben Vik|ben@example.com')).toEqual({
      Name: 'name',
      Kontaktweg: 'email',
    });
  });

  it('finds the column of managers by whose values stand in another column', () => {
    const found = byHeader(
      'Ref|Name|Above',
      '1|Ada Berg|',
      '2|Ben Vik|1',
      '3|Eva Ås|1',
      '4|Ola Moe|2',
      '5|Liv Dal|1',
    );
    expect(found).toEqual({ Ref: 'externalId', Name: 'name', Above: 'manager' });
  });

  it('reads a list without headers', () => {
    expect(
      proposed('Ada Berg;CEO;ada@example.com;+47 22 22 22 22\nBen Vik;CTO;ben@example.com;+47 33 33 33 33'),
    ).toEqual(['name', 'title', 'email', 'phone']);
    expect(proposed('Ada Berg\nBen Vik')).toEqual(['name']);
  });

  it('does not believe a header whose values say otherwise', () => {
    expect(byHeader('Name|Email|Manager', 'Ada Berg|yes|no', 'Ben Vik|no|yes')).toEqual({
      Name: 'name',
      Email: null,
      Manager: null,
    });
    expect(byHeader('Name|Support', 'Ada Berg|24/7', 'Ben Vik|none')).toMatchObject({ Support: null });
    expect(byHeader('Name|Support', 'Ada Berg|Advocate', 'Ben Vik|')).toMatchObject({
      Support: 'support.values',
    });
  });

  it('shows up to three different values', () => {
    const read = readTable({ kind: 'paste', text: 'Name\nAda\nAda\nBen\nEva\nOla' });
    expect(read.ok && proposeColumns(read.table)[0]?.samples).toEqual(['Ada', 'Ben', 'Eva']);
  });
});

describe('mapping', () => {
  it('says what is missing when no column holds names', () => {
    expect(mappingProblem(['title', null])).toMatch(/Which column has the names/);
    expect(mappingProblem(['lastName'])).toBeNull();
    expect(mappingProblem(['email'])).toBeNull();
  });

  it('moves a field that only one column may have, and lets others stand twice', () => {
    expect(changeMapping(['name', null], 1, 'name')).toEqual([null, 'name']);
    expect(changeMapping(['location', null], 1, 'location')).toEqual(['location', 'location']);
  });
});

describe('proposeColumns: companies called names', () => {
  it('takes the people for the names where the column `Name` holds the company', () => {
    expect(
      byHeader(
        'Name|Contact|Position|Reports To|Account Name',
        'Fjord AS|Ann Lee|CEO||Fjord AS',
        'Fjord AS|Bob Ray|CFO|Ann Lee|Fjord AS',
        'Berg Ltd|Cy Dee|Buyer|Bob Ray|Berg Ltd',
      ),
    ).toEqual({
      Name: null,
      Contact: 'name',
      Position: 'title',
      'Reports To': 'manager',
      'Account Name': null,
    });
    expect(
      byHeader(
        'Name|Primary Contact|Position|Email',
        'Fjord AS|Ann Lee|CEO|ann@fjord.example',
        'Fjord AS|Bob Ray|CFO|bob@fjord.example',
      ),
    ).toMatchObject({ Name: null, 'Primary Contact': 'name' });
    expect(
      byHeader('Name|Ansprechperson|Firma', 'Fjord AS|Ann Lee|Fjord AS', 'Berg AG|Bob Ray|Berg AG'),
    ).toMatchObject({ Name: null, Ansprechperson: 'name' });
  });

  it('knows companies by their legal form', () => {
    expect(
      byHeader(
        'Name|Primary Contact|Position',
        'Fjord AS|Ann Lee|CEO',
        'Berg Ltd.|Bob Ray|CFO',
        'Lac et Fils|Cy Dee|COO',
      ),
    ).toMatchObject({ Name: null, 'Primary Contact': 'name' });
    expect(
      byHeader('Name|Former name|Position', 'Ann Lee|Ann Fox|CEO', 'Bob Ray|Bob Ray|CFO', 'Cy Ag|Cy Dee|COO'),
    ).toMatchObject({ Name: 'name' });
  });

  it('keeps the names of people, also of one who stands in every row, and beside names that are the same', () => {
    expect(
      byHeader('Name|Title|Manager|Company', 'Ann Lee|CEO|Di Fox|Fjord', 'Ann Lee|CFO|Bob Ray|Fjord'),
    ).toMatchObject({ Name: 'name', Manager: 'manager' });
    expect(
      byHeader('Name|Display name|Company', 'Ann Lee|Ann Lee|Fjord', 'Bob Ray|Bob Ray|Fjord'),
    ).toMatchObject({ Name: 'name', 'Display name': null });
  });
});
