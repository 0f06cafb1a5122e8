import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { storedState } from './pages/seed.ts';
import { seriousFindings } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

const staff = [
  'Personalnummer;Vorname;Nachname;E-Mail;Stellenbezeichnung;Vorgesetzter;Farbe',
  '1;Ada;Berg;ada@example.com;Geschäftsführerin;;rot',
  '2;Ben;Vik;ben@example.com;Vertrieb;Berg, Ada;rot',
  '3;Eva;Ås;eva@example.com;Einkauf;2;rot',
].join('\r\n');

/** A list of so many people, each seven leading one more. */
function listOf(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const boss = i === 0 ? '' : `p${Math.floor((i - 1) / 7)}@example.com`;
    return `Person ${i} Name,Title ${i % 90},p${i}@example.com,${boss}`;
  });
  return ['Name,Title,Email,Manager', ...rows].join('\n');
}

test('a list becomes a partner: chosen, matched, checked, imported, undone', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  const window = new WindowPage(page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'picture.csv');
  await expect(list.dialog.getByText(/Nothing was changed/)).toBeVisible();
  await list.choose(staff);
  await expect(list.dialog.getByRole('textbox', { name: 'Name of the new partner' })).toHaveValue(
    'Nordlys people',
  );
  await expect(list.dialog.getByRole('textbox', { name: 'Name of the new partner' })).toBeFocused();
  await expect(list.column('Vorgesetzter')).toHaveValue('manager');
  await expect(list.column('Farbe')).toHaveValue('');
  await list.check();
  await expect(list.filter('New')).toHaveText('New3');
  await list.row(/Eva Ås/).click();
  await expect(list.dialog.getByRole('row', { name: /Reports to Ben Vik/ })).toBeVisible();
  await list.button('Import 3 people').click();
  await expect(list.dialog).toBeHidden();
  await expect(window.partnerName('Nordlys people')).toBeVisible();
  await expect(window.message('3 people added to Nordlys people')).toBeVisible();
  // Who probably matters is asked about at once, beside the map, and can be left at any time.
  const run = page.getByRole('region', { name: 'Rate who matters' });
  await expect(run.getByRole('heading', { name: 'Ada Berg' })).toBeVisible();
  await expect(run.getByRole('radio', { name: 'Outside' })).toBeFocused();
  await run.getByRole('button', { name: 'Stop' }).click();
  await expect(run).toBeHidden();
  await expect(page.getByRole('tree')).toBeFocused();

  await window.messageAction('Undo').click();
  await expect(new FirstStartPage(page).ownList).toBeVisible();
});

test('the same list twice changes nothing; an edited one is shown field by field', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(staff);
  await list.check();
  await list.button('Import 3 people').click();
  await expect(list.dialog).toBeHidden();

  await list.open();
  await list.choose(staff);
  await list.dialog.getByLabel('Bring the people into').selectOption('A new partner');
  await expect(list.dialog.getByText('There is a partner of this name already.')).toBeVisible();
  await list.button('Bring them into that partner').click();
  await expect(list.dialog.getByLabel('Bring the people into')).toHaveValue('open');
  await list.check();
  await expect(list.filter('Unchanged')).toHaveText('Unchanged3');
  await expect(list.button('Nothing to import')).toBeDisabled();

  await list.button('Back').click();
  await list.button('Back').click();
  await list.choose(staff.replace('Einkauf', 'Leiterin Einkauf'));
  await list.check();
  await list.row(/Eva Ås/).click();
  await expect(list.dialog.getByText('Recognised by the ID in the list.')).toBeVisible();
  await expect(
    list.dialog.getByRole('row', { name: 'Title Einkauf Leiterin Einkauf Changes' }),
  ).toBeVisible();
  await list.button('Import 1 person').click();
  await expect(new WindowPage(page).message('1 person updated')).toBeVisible();
});

test('a row is left out; its reports come in under the manager above', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(staff);
  await list.check();
  await list.box('Ben Vik').click();
  await expect(list.row(/^Row 3 /)).toContainText('Left out');
  await expect(list.button('Import 2 people')).toBeEnabled();
  expect(await seriousFindings(page)).toEqual([]);
  await list.button('Bring in all').click();
  await expect(list.button('Import 3 people')).toBeEnabled();

  // The same by keyboard: down to the row, back to its box.
  await list.row(/^Row 2 /).focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.row(/^Row 3 /)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await list.button('Import 2 people').click();
  await expect(new WindowPage(page).message('2 people added to Nordlys people')).toBeVisible();
  const { seat, person } = await storedState(page);
  const seatOf = (name: string) =>
    [...seat.values()].find(({ personId }) => person.get(personId ?? '')?.name === name);
  expect([...person.values()].map(({ name }) => name).toSorted()).toEqual(['Ada Berg', 'Eva Ås']);
  expect(seatOf('Eva Ås')?.reportsToSeatId).toBe(seatOf('Ada Berg')?.id);
});

test('what looks like a duplicate or like nobody is brought in by one click; two posts are two seats', async ({
  app,
  page,
}) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(
    [
      'Employee ID,Worker,Business Title,Email,Supervisor',
      '1,Ada Berg (On Leave),CEO,ada@example.com,NULL',
      '2,Ben Vik [C],Head of Sales,ben@example.com,Ada Berg',
      '2,Ben Vik,Head of Delivery,ben@example.com,Ada Berg',
      '3,Vacant,Seller,,ben@corp.example',
      '4,Eva Ås (Terminated),Buyer,eva@example.com,A. Berg',
      '2,Ben Vik,Head of Sales,ben@example.com,Ada Berg',
      ',Total: 5,,,',
    ].join('\n'),
  );
  await list.check();
  await expect(list.row(/^Row 4 /)).toContainText('second seat');
  await expect(list.row(/^Row 5 /)).toContainText('Manager found by email alias');
  await expect(list.row(/^Row 6 /)).toContainText('No longer there');
  await expect(list.row(/^Row 7 /)).toContainText('Duplicate');
  await expect(list.row(/^Row 8 /)).toContainText('Left out');
  await expect(list.problems).toContainText('found by email alias');
  expect(await seriousFindings(page)).toEqual([]);
  await expect(list.button('Import 3 people and 1 vacant seat')).toBeEnabled();

  await list.box('Ben Vik').last().click();
  await expect(list.row(/^Row 7 /)).toContainText('New');
  await expect(list.box('Ben Vik').last()).toBeFocused();
  await list.problems.getByRole('button', { name: 'Leave out' }).click();
  await expect(list.row(/^Row 6 /)).toContainText('Left out');
  await list.button('Import 3 people and 1 vacant seat').click();
  await expect(list.dialog).toBeHidden();
  const { seat, person } = await storedState(page);
  expect([...person.values()].map(({ name }) => name).toSorted()).toEqual(['Ada Berg', 'Ben Vik', 'Ben Vik']);
  const posts = [...seat.values()].map(({ title }) => title).toSorted();
  expect(posts).toEqual(['CEO', 'Head of Delivery', 'Head of Sales', 'Head of Sales', 'Seller']);
});

test('the order of day and month is asked where the list does not tell', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(
    [
      'Company name,First Name,Last Name,Title,Support,Support: rated on',
      'Nordlys,Ada,Berg,CEO,Supporter,3/4/2026',
      'Nordlys,Ben,Vik,CTO,Supporter,5/4/2026',
    ].join('\n'),
  );
  await expect(list.column('Company name')).toHaveValue('');
  await list.check();
  await expect(list.problems).toContainText('day or month first?');
  await list.button('Back').click();
  await list.dialog.getByLabel('Dates such as 3/4/2026').selectOption('Month first');
  await list.check();
  await expect(list.problems).toBeHidden();
  await list.button('Import 2 people').click();
  await expect(list.dialog).toBeHidden();
  const { rating } = await storedState(page);
  expect(new Set([...rating.values()].map(({ ratedOn }) => ratedOn))).toEqual(
    new Set(['2026-03-04', '2026-05-04']),
  );
});

test('a list is dropped on the window', async ({ app, page }) => {
  await new FirstStartPage(page).openSample();
  const list = new ImportPage(app, page);
  await list.drop('Name,Title\nAda Berg,CEO\nBen Vik,CTO');
  await list.check();
  await expect(list.dialog.getByText(/No column with managers was recognised/)).toBeVisible();
  await list.button('Import 2 people').click();
  await expect(new WindowPage(page).message(/2 people added/)).toBeVisible();
});

test('rows are pasted, with the keyboard alone', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).openSample();
  await page.keyboard.press('ControlOrMeta+i');
  await expect(list.button('Choose a file …')).toBeFocused();
  await list.paste(
    'Ada Berg\tCEO\tada@example.com\nBen Vik\tCTO\tben@example.com\nVik, Cem\tCFO\tcem@example.com',
  );
  const check = list.button('Check 3 rows');
  await expect(check).toBeVisible();
  await check.focus();
  await page.keyboard.press('Enter');
  await list.row(/Ada Berg/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.row(/Ben Vik/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.row(/Ben Vik/)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('End');
  await expect(list.row(/Cem Vik/)).toBeFocused();
  await list.button('Import 3 people').focus();
  await page.keyboard.press('Enter');
  await expect(new WindowPage(page).message(/3 people added/)).toBeVisible();
});

test('a workbook of two sheets comes in by the sheet that is chosen', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  const book = XLSX.utils.book_new();
  const sheets = {
    Cover: [['Nordlys AS'], ['Printed on Monday']],
    'Team North': [
      ['Name', 'Title', 'Reports to', 'Employee ID'],
      ['Ada Berg', 'CEO', '', 1],
      ['Ben Vik', 'Sales', 'Ada Berg', 2],
    ],
    'Team South': [
      ['Name', 'Title'],
      ['Eva Ås', 'Purchasing'],
    ],
  };
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  await new FirstStartPage(page).ownList.click();
  await list.choose(
    new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    'nordlys.xlsx',
  );
  await expect(list.reading('Sheet').locator('option:checked')).toHaveText('Team North');
  await expect(list.reading('Cells separated by')).toBeHidden();
  await expect(list.reading('Text encoding')).toBeHidden();
  await expect(list.column('Reports to')).toHaveValue('manager');
  await list.reading('Sheet').selectOption('Team South');
  await expect(list.button('Check 1 row')).toBeVisible();
  await list.reading('Sheet').selectOption('Team North');
  await list.check();
  await list.button('Import 2 people').click();
  await expect(new WindowPage(page).message(/2 people added/)).toBeVisible();
});

test('an address book comes in as a chart', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  const card = (name: string, ...more: readonly string[]): string =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...more, 'END:VCARD'].join('\r\n');
  const cards = [
    card('Ada Berg', 'TITLE:CEO', 'EMAIL;TYPE=WORK:ada@example.com'),
    card('Ben Vik', 'X-MS-MANAGER:Ada Berg'),
  ];
  await list.choose(cards.join('\r\n'), 'contacts.vcf');
  await expect(list.column('Job Title')).toHaveValue('title');
  await list.check();
  await expect(list.row(/Ben Vik/)).toContainText('Reports to Ada Berg');
  await list.button('Import 2 people').click();
  await expect(new WindowPage(page).message(/2 people added/)).toBeVisible();
});

test('a list in another encoding is read, and the choice shows its names', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  const text = 'Name;Title;Manager\r\nВера Орлова;CEO;\r\nПавел Громов;Sales;Вера Орлова\r\n';
  await list.choose(Uint8Array.from(iconv.encode(text, 'windows-1251')), 'people.csv');
  const encoding = list.reading('Text encoding');
  await expect(encoding.locator('option:checked')).toHaveText(/Windows-1251.*Вера Орлова/);
  await encoding.selectOption('koi8-r');
  await expect(list.dialog.getByRole('cell', { name: 'Вера Орлова' })).toBeHidden();
  await encoding.selectOption('windows-1251');
  await list.check();
  await expect(list.row(/Павел Громов/)).toContainText('Reports to Вера Орлова');
});

test('cells that are copied with their page keep their line breaks', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await expect(list.button('Choose a file …')).toBeFocused();
  await list.paste(
    'Name\tNotes\nAda Berg\t"Two lines\nand 24"" screens"',
    '<table><tr><td>Name<td>Notes</tr><tr><td>Ada Berg<td>Two lines<br>and 24" screens</tr></table>',
  );
  await expect(list.button('Check 1 row')).toBeVisible();
  await expect(list.dialog.getByText('and 24" screens')).toBeVisible();
});

test('what is wrong is said with row numbers, and the good rows come in', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'team.png.csv');
  await expect(list.dialog.getByRole('alert')).toContainText('This file is a picture (PNG), not a list.');
  await list.choose('', 'empty.csv');
  await expect(list.dialog.getByRole('alert')).toContainText('There is nothing in this list.');
  await list.chooseHuge(200_000_000);
  await expect(list.dialog.getByRole('alert')).toContainText('It has 200 MB; at most 25 MB can be read.');

  await list.choose(
    'Name,Manager,Title\nAda,Ada,CEO\nBen,Zed Zorn,CTO\nEva,Liv,COO\nLiv,Eva,CFO\n,,\n,,\nAda,Ada,CEO\n"Kai,Eva,=1+1',
  );
  await list.check();
  await expect(list.problems.getByRole('listitem')).toHaveText([
    /^Row 2: .*own manager/,
    /^Row 3: the manager “Zed Zorn” was not found/,
    /reporting line in row 5 would make people report to each other in a circle/,
    /^Row 8: the same person/,
    /^Row 9: a quotation mark/,
    /^Row 9, column “Title”: looks like a formula/,
  ]);
  await list.problems.getByRole('button', { name: 'Show rows' }).nth(2).click();
  await expect(list.row(/./)).toHaveCount(1);
  await expect(list.row(/Liv/)).toBeVisible();
  await list.button('Import 5 people').click();
  await expect(new WindowPage(page).message(/5 people added/)).toBeVisible();
});

test('without a column of names nothing can be checked until one is chosen', async ({ app, page }) => {
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).ownList.click();
  await list.choose('Wer;Telefon\nada;22 22 22 22\nben;33 33 33 33');
  await expect(list.dialog.getByRole('alert')).toContainText('Which column has the names?');
  await expect(list.button(/^Check/)).toBeDisabled();
  await list.dialog.getByRole('combobox', { name: /^(Wer|Column 1) comes in as/ }).selectOption('Name');
  await expect(list.button(/^Check/)).toBeEnabled();
});

test('a cancelled import writes nothing', async ({ app, page }) => {
  test.setTimeout(90_000);
  const list = new ImportPage(app, page);
  await new FirstStartPage(page).openSample();
  await list.open();
  await list.choose(listOf(5_000));
  await list.check();
  await list.button('Import 5,000 people').click();
  await list.button('Cancel').click();
  await expect(list.dialog.getByText('The import was cancelled. Nothing was written.')).toBeVisible({
    timeout: 30_000,
  });
  await page.keyboard.press('Escape');
  const again = await app.restart();
  const partners = new PartnersPage(again);
  await partners.goTo();
  await expect(partners.row('sample').getByRole('cell', { name: '25', exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing serious (${colorScheme})`, () => {
    test.use({ colorScheme });

    test('in the steps of the import', async ({ app, page }) => {
      const list = new ImportPage(app, page);
      await new FirstStartPage(page).ownList.click();
      await expect(list.button('Choose a file …')).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
      await list.choose(`${staff}\r\n;;;;;;\r\n4;Per;Holm;per@example.com;Lager;Zed Zorn`);
      await expect(list.button(/^Check/)).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
      await list.check();
      await list.row(/Per Holm/).click();
      await expect(list.dialog.getByText(/Manager not found: “Zed Zorn”/).first()).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
    });
  });
}
