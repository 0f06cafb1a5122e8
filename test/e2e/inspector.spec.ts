import { writeFile } from 'node:fs/promises';
import { ratingId } from '#shared/model/rating.ts';
import { expect, test as base, type RapportApp } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PartsField } from './pages/parts-field.ts';
import { PeoplePage } from './pages/people-page.ts';
import { storedState } from './pages/seed.ts';
import { PlanPage } from './pages/plan-page.ts';
import { WindowPage } from './pages/window-page.ts';

const PERSON = 'Arjun Mehta';

const test = base.extend<{ inspector: InspectorPage; people: PeoplePage }>({
  inspector: async ({ page }, provide) => {
    await new FirstStartPage(page).openSample();
    const people = new PeoplePage(page);
    await people.goTo();
    await people.nameCell(PERSON).click();
    const inspector = new InspectorPage(page);
    await inspector.shows(PERSON).waitFor();
    await provide(inspector);
  },
  people: async ({ page }, provide) => provide(new PeoplePage(page)),
});

async function reopened(app: RapportApp): Promise<InspectorPage> {
  const page = await app.restart();
  const people = new PeoplePage(page);
  await people.goTo();
  await people.nameCell(PERSON).click();
  return new InspectorPage(page);
}

test('a rating with the mouse shows at once in the table, is in the plan’s strategy, survives a restart and is undone', async ({
  app,
  inspector,
  people,
}) => {
  await expect(inspector.line('Support')).toContainText('Not rated');
  await inspector.openRating('Support');
  await inspector.value('Support', 'Advocate').click();
  await expect(inspector.value('Support', 'Advocate')).toBeChecked();
  await expect(inspector.line('Support')).toContainText('Advocate');
  await expect(await people.cell(PERSON, 'Support')).toContainText('Advocate');
  await expect(inspector.answer('Strategy')).toContainText('leverage');

  await inspector.evidence.fill('Stood up for us in the steering group.');
  await inspector.panel.getByRole('radio', { name: 'Observed' }).click();

  const again = await reopened(app);
  await expect(again.line('Support')).toContainText(/Advocate.*observed.*Stood up for us/);
  await again.openRating('Support');
  await expect(again.value('Support', 'Advocate')).toBeChecked();
  await expect(again.evidence).toHaveValue('Stood up for us in the steering group.');
  await expect(again.panel.getByRole('radio', { name: 'Observed' })).toBeChecked();

  await chooseFromMenu(app, 'Edit', 'Undo: Change the evidence for support of Arjun Mehta');
  await expect(again.panel.getByRole('radio', { name: 'Observed' })).not.toBeChecked();
  await chooseFromMenu(app, 'Edit', 'Undo: Change the evidence for support of Arjun Mehta');
  await expect(again.evidence).toHaveValue('');
  await chooseFromMenu(app, 'Edit', 'Undo: Rate support of Arjun Mehta');
  await expect(again.value('Support', 'Advocate')).not.toBeChecked();
});

for (const way of ['mouse', 'Enter'])
  test(`"How do you know?" opened by ${way} takes what is typed next`, async ({ page, inspector }) => {
    const line = inspector.line('Support');
    await line.focus();
    await page.keyboard.press('5');
    await expect(line).toContainText('How do you know?');
    if (way === 'mouse') await line.click();
    else await line.press('Enter');
    await expect(inspector.evidence).toBeFocused();
    await page.keyboard.type('Said so in May.');
    await inspector.rating('Support').getByRole('radio', { checked: true }).focus();
    await expect(page.getByRole('button', { name: /^Undo: Change the evidence for support/ })).toBeEnabled();
  });

test('what was typed last is saved when the app quits in the middle of a field', async ({
  app,
  inspector,
}) => {
  await inspector.title.fill('Head of rail freight');
  await expect(inspector.title).toBeFocused();
  const again = await reopened(app);
  await expect(again.title).toHaveValue('Head of rail freight');
});

test('an edit shows at once on the map and in the plan', async ({ page, inspector }) => {
  const window = new WindowPage(page);
  await window.tab('Map').click();
  const card = page.getByRole('treeitem', { name: new RegExp(`^${PERSON}`) });
  await expect(card).toHaveAccessibleName(/not rated/i);
  await inspector.openRating('Support');
  await inspector.value('Support', 'Advocate').click();
  await expect(card).toHaveAccessibleName(/advocate/i);
  const plan = new PlanPage(page);
  await plan.open();
  await expect(plan.line(PERSON)).not.toContainText('Unknown stance');
  await inspector.rating('Support').getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('Delete');
  await expect(plan.line(PERSON)).toContainText('Unknown stance');
});

test('ratings by keyboard: arrows and space, digits, delete, Escape', async ({ page, inspector }) => {
  await inspector.line('Influence').press('Enter');
  await expect(inspector.rating('Influence').getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(inspector.value('Influence', 'Influential')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(inspector.value('Influence', 'Influential')).toBeChecked();
  await page.keyboard.press('3');
  await expect(inspector.value('Influence', 'Inner circle')).toBeChecked();
  await page.keyboard.press('Delete');
  await expect(inspector.rating('Influence').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(inspector.line('Influence')).toBeFocused();
  await page.keyboard.press('2');
  await expect(inspector.line('Influence')).toContainText('Influential');
  await page.keyboard.press('Delete');
  await expect(inspector.line('Influence')).toContainText('Not rated');

  // On a button, not in a text: the digits set support.
  await inspector.panel.getByRole('heading', { level: 3 }).getByRole('button', { name: 'Ratings' }).focus();
  await page.keyboard.press('2');
  await expect(inspector.line('Support')).toContainText('Non-supporter');
  await inspector.title.focus();
  await page.keyboard.press('5');
  await expect(inspector.line('Support')).toContainText('Non-supporter');
});

test('orientation has a first and a second, role takes several', async ({ page, inspector }) => {
  await inspector.openRating('Decision orientation');
  await inspector.panel
    .getByRole('group', { name: 'Decision orientation' })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('Delete');
  await inspector.toggle('Decision orientation', 'Technical').click();
  await inspector.toggle('Decision orientation', 'Financial').click();
  await expect(inspector.toggle('Decision orientation', 'Technical')).toContainText('1st');
  await expect(inspector.toggle('Decision orientation', 'Financial')).toContainText('2nd');
  await inspector.openRating('Role in decisions');
  for (const role of ['Gatekeeper', 'Evaluator']) {
    const button = inspector.toggle('Role in decisions', role);
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
});

test('"help me choose" rates and writes the answers into the evidence, by keyboard', async ({
  page,
  inspector,
}) => {
  await inspector.openRating('Adaptability');
  await inspector.panel.getByRole('button', { name: 'Help me choose: adaptability' }).focus();
  await page.keyboard.press('Enter');
  const guide = page.getByRole('dialog', { name: 'Help me choose: adaptability' });
  await expect(guide).toContainText('before anyone proposed it');
  await page.keyboard.press('n');
  await expect(guide).toContainText('who else has done it');
  await page.keyboard.press('y');
  await expect(guide).toContainText('Pragmatist');
  await page.keyboard.press('Enter');
  await expect(guide).toBeHidden();
  await expect(inspector.value('Adaptability', 'Pragmatist')).toBeChecked();
  await expect(inspector.evidence).toHaveValue(/Asks first who else has done it\.$/);
});

test('facts are saved as they are made, by Enter and by leaving; Escape takes a text back', async ({
  app,
  page,
  inspector,
}) => {
  await inspector.title.fill('Security director');
  await page.keyboard.press('Enter');
  await inspector.open('Details');
  await inspector.field('Phone').fill('+47 555 01 23');
  await inspector.field('Location').fill('Bergen');
  await inspector.field('Location').press('Tab');
  await inspector.name.fill('Nobody');
  await page.keyboard.press('Escape');
  await expect(inspector.name).toHaveValue(PERSON);
  await expect(page.getByText('“Nobody”', { exact: true })).toBeVisible();
  await inspector.name.fill('');
  await page.keyboard.press('Enter');
  await expect(inspector.name).toHaveValue(PERSON);
  await expect(page.getByRole('alert')).toHaveText(`A name cannot be empty, so “${PERSON}” stays.`);
  await inspector.field('Colleague in charge').fill('Eva Moe');
  await page.getByRole('option', { name: 'Add colleague “Eva Moe”' }).click();
  await expect(inspector.field('Colleague in charge')).toHaveValue('Eva Moe');

  const again = await reopened(app);
  await expect(again.title).toHaveValue('Security director');
  await again.open('Details');
  await expect(again.field('Phone')).toHaveValue('+47 555 01 23');
  await expect(again.field('Location')).toHaveValue('Bergen');
  await expect(again.field('Colleague in charge')).toHaveValue('Eva Moe');
});

test('a photo becomes a small square; a file that is no picture is refused', async ({
  app,
  page,
  inspector,
}) => {
  const choose = async (path: string) => {
    await app.answerOpen(path);
    await inspector.panel.getByRole('button', { name: 'Photo' }).click();
    await page.getByRole('menuitem', { name: 'Choose a photo …' }).click();
  };
  const wide = test.info().outputPath('wide.png');
  await page.screenshot({ path: wide });
  const text = test.info().outputPath('text.png');
  await writeFile(text, 'no picture');
  await choose(text);
  await expect(new WindowPage(page).message('The photo was not changed')).toBeVisible();

  await choose(wide);
  const shown = inspector.panel.locator('img');
  await expect(shown).toHaveAttribute('src', /^blob:/);
  await expect
    .poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)) // the locator says img
    .toBe(192);
  const size = await shown.evaluate((img) => [
    (img as HTMLImageElement).naturalWidth, // the locator says img
    (img as HTMLImageElement).naturalHeight,
  ]);
  expect(size).toEqual([192, 192]);
  const stored = [...(await storedState(page)).person.values()].find(({ name }) => name === PERSON);
  expect(stored?.photo).toMatch(/^data:image\/jpeg;base64,/);
  expect(stored?.photo.length).toBeLessThan(90_000);
});

test('another strategy needs a reason; the rule’s answer stays visible', async ({ page, inspector }) => {
  await inspector.open('Change the strategy');
  const section = inspector.panel.getByRole('button', { name: /^Change the strategy/ });
  const rule = await section.textContent();
  await inspector.panel.getByRole('button', { name: 'Choose another strategy' }).click();
  const form = inspector.panel.getByRole('group', { name: 'Choose another strategy' });
  await form.getByRole('radio', { name: 'Neutralize' }).click();
  await form.getByRole('button', { name: 'Save the choice' }).click();
  await expect(form).toContainText('Say why you choose another strategy than the rule.');
  await form.getByRole('textbox', { name: 'Reason' }).fill('Told a customer to wait.');
  await form.getByRole('button', { name: 'Save the choice' }).click();
  await expect(section).toContainText('Neutralize');
  await expect(inspector.panel).toContainText('Told a customer to wait.');
  await expect(inspector.panel).toContainText(
    `The rule says: ${rule?.replace('Change the strategy', '') ?? ''}.`,
  );
  await page.keyboard.press('ControlOrMeta+z');
  await expect(section).toHaveText(rule ?? '');
});

test('actions: add, complete, date, owner, delete', async ({ page, inspector }) => {
  await inspector.open('Actions');
  const add = inspector.panel.getByRole('textbox', { name: 'Add an action' });
  await add.fill('Send the security paper');
  await add.press('Enter');
  await add.fill('Ask for the audit date');
  await add.press('Enter');
  const item = inspector.panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: 'Done: Send the security paper' }) });
  await item.getByRole('button', { name: 'Open the action' }).click();
  const due = new PartsField(item, 'Due');
  await due.fill('2020-01-31');
  await due.enter();
  await expect(item).toContainText('Overdue since 31 Jan 2020');
  await item.getByRole('checkbox').click();
  await expect(item).toContainText('Done');
  await item.getByRole('button', { name: 'Delete the action' }).click();
  await expect(item).toHaveCount(0);
  await expect(inspector.panel.getByRole('checkbox', { name: 'Done: Ask for the audit date' })).toBeVisible();
});

test('a conversation is logged with one click and taken back from the message', async ({
  page,
  inspector,
}) => {
  await inspector.open('Conversations');
  const section = inspector.panel.getByRole('button', { name: /^Conversations/ });
  const before = (await section.textContent()) ?? '';
  await inspector.panel.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(section).toContainText('Today');
  await new WindowPage(page).messageAction('Undo').click();
  await expect(section).toHaveText(before);
});

test('lines: add by search, strength, note, remove', async ({ page, inspector }) => {
  await inspector.open('Lines');
  await inspector.field('To whom').fill('Leila');
  await page.getByRole('option', { name: /Leila Haddad/ }).click();
  const item = inspector.panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Remove: influences Leila Haddad' }) });
  await item.getByRole('radio', { name: '3' }).click();
  await expect(item.getByRole('radio', { name: '3' })).toBeChecked();
  await item.getByRole('textbox').fill('Same university');
  await item.getByRole('textbox').press('Enter');

  await inspector.field('To whom').fill('Leila');
  await page.getByRole('option', { name: /Leila Haddad/ }).click();
  await expect(new WindowPage(page).message('This line is there already.')).toBeVisible();

  await item.getByRole('button', { name: 'Leila Haddad', exact: true }).click();
  await inspector.shows('Leila Haddad').waitFor();
  await expect(inspector.panel.getByRole('textbox', { name: `Note: influenced by ${PERSON}` })).toHaveValue(
    'Same university',
  );
  await inspector.panel.getByRole('button', { name: `Remove: influenced by ${PERSON}` }).click();
  await expect(inspector.panel.getByRole('button', { name: `Remove: influenced by ${PERSON}` })).toHaveCount(
    0,
  );
});

test('a seat is made vacant and filled again from the tray; everything comes back with undo', async ({
  page,
  inspector,
}) => {
  await inspector.panel.getByRole('button', { name: 'More for this seat' }).click();
  await page.getByRole('menuitem', { name: 'Make the seat vacant' }).click();
  await inspector.shows('Security practice lead (vacant)').waitFor();
  await inspector.panel.getByRole('button', { name: /^Fill the seat/ }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector.field('Who sits here?')).toBeFocused();
  await inspector.field('Who sits here?').fill('Arjun');
  await page.getByRole('option', { name: /Arjun Mehta/ }).click();
  await inspector.shows(PERSON).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await inspector.shows('Security practice lead (vacant)').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await inspector.shows(PERSON).waitFor();
});

test('who left is found in the table, with all ratings, and can come back', async ({ page, inspector }) => {
  await inspector.openRating('Support');
  await inspector.value('Support', 'Advocate').click();
  await inspector.panel.getByRole('button', { name: 'More for this seat' }).click();
  await page.getByRole('menuitem', { name: 'Left the partner today' }).click();
  await inspector.shows('Security practice lead (vacant)').waitFor();
  await page.getByRole('button', { name: /^Left: / }).click();
  const row = page.getByRole('table', { name: 'People without a seat' }).getByRole('row', { name: PERSON });
  await expect(row).toContainText('Advocate');
  await row.getByRole('button', { name: PERSON, exact: true }).click();
  await inspector.shows(PERSON).waitFor();
  await expect(inspector.value('Support', 'Advocate')).toBeChecked();
  await inspector.panel.getByRole('button', { name: 'Back at the partner' }).click();
  await expect(inspector.panel.getByText('In the tray')).toBeVisible();
  await expect(row).toHaveCount(0);
  const back = [...(await storedState(page)).person.values()].find(({ name }) => name === PERSON);
  expect(back?.leftOn).toBeNull();
});

test('priorities, competencies and other vendors of the partner are kept in its panel', async ({
  page,
  inspector,
  people,
}) => {
  // Beside the table nobody is selected and nothing is repeated; beside the map the partner is shown.
  await people.nameCell(PERSON).click({ modifiers: ['ControlOrMeta'] });
  await expect(inspector.panel).toBeHidden();
  await new WindowPage(page).tab('Map').click();
  await inspector.shows('partner').waitFor();
  await inspector.open('Priorities');
  await inspector.field('Add a priority').fill('Shorter delivery times');
  await inspector.field('Add a priority').press('Enter');
  await inspector.panel.getByRole('button', { name: 'Open the priority Shorter delivery times' }).click();
  await inspector.field('Who said so').fill('Arjun');
  await page.getByRole('option', { name: PERSON }).click();
  await inspector.panel.getByRole('button', { name: 'Move the priority up' }).click();
  await inspector.open('Competencies');
  await inspector.field('Add a competency').fill('Industrial radio');
  await inspector.field('Add a competency').press('Enter');
  await inspector.panel.getByRole('button', { name: 'Open the competency Industrial radio' }).click();
  await inspector.value('Level', '3').click();
  await inspector.open('Other vendors');
  await inspector.field('Add another vendor').fill('Norvik');
  await inspector.field('Add another vendor').press('Enter');
  await inspector.panel.getByRole('button', { name: 'Open the vendor Norvik' }).click();
  await inspector.panel.getByRole('radio', { name: 'Complementary' }).click();
  await expect(inspector.panel.getByRole('radio', { name: 'Complementary' })).toBeChecked();

  const stored = await storedState(page);
  const ranks = [...stored.priority.values()].map(({ rank }) => rank).sort((a, b) => a - b);
  const added = [...stored.priority.values()].find(({ text }) => text === 'Shorter delivery times');
  expect(ranks).toEqual(ranks.map((_, index) => index + 1));
  expect(added?.rank).toBe(ranks.length - 1);
  expect(stored.person.get(added?.saidByPersonId ?? '')?.name).toBe(PERSON);
  expect([...stored.competency.values()].find(({ name }) => name === 'Industrial radio')?.level).toBe(3);
  expect([...stored.other_vendor.values()].find(({ name }) => name === 'Norvik')?.relation).toBe(
    'complementary',
  );
});

test('the history of a rating tells who said what before', async ({ page, inspector }) => {
  await inspector.openRating('Coverage');
  await inspector.value('Coverage', 'None').click();
  await inspector.value('Coverage', 'In-depth').click();
  await inspector.ratingHistory.locator('summary').click();
  const steps = inspector.ratingHistory.getByRole('listitem').filter({ hasText: /In-depth|None/ });
  await expect(steps.first()).toContainText('In-depth');
  await expect(steps.nth(1)).toContainText('None');
  const stored = await storedState(page);
  const person = [...stored.person.values()].find(({ name }) => name === PERSON);
  expect(stored.rating.get(ratingId(person?.id ?? '', 'coverage'))?.ratedOn).not.toBeNull();
});

test('another value does not keep the proof of the one before; the history does', async ({ inspector }) => {
  await inspector.openRating('Support');
  await inspector.value('Support', 'Advocate').click();
  await inspector.evidence.fill('Stood up for us in the steering group.');
  await inspector.panel.getByRole('radio', { name: 'Confirmed' }).click();
  await expect(inspector.panel.getByRole('radio', { name: 'Confirmed' })).toBeChecked();

  await inspector.value('Support', 'Opponent').click();
  await expect(inspector.evidence).toHaveValue('');
  await expect(inspector.panel.getByRole('radio', { name: 'Confirmed' })).not.toBeChecked();
  await inspector.ratingHistory.locator('summary').click();
  const before = inspector.ratingHistory.getByRole('listitem').filter({ hasText: 'Advocate' });
  await expect(before.first()).toContainText('Stood up for us in the steering group.');

  // Who wrote the proof first and chose the value then keeps it with one press.
  await inspector.panel.getByRole('button', { name: 'Keep this evidence' }).click();
  await expect(inspector.evidence).toHaveValue('Stood up for us in the steering group.');
  await expect(inspector.value('Support', 'Opponent')).toBeChecked();
  await expect(inspector.panel.getByRole('button', { name: 'Keep this evidence' })).toHaveCount(0);
});

test('who left keeps the history, comes back into a vacant seat, or is deleted for good', async ({
  page,
  inspector,
}) => {
  await inspector.panel.getByRole('button', { name: 'More for this seat' }).click();
  await page.getByRole('menuitem', { name: 'Left the partner today' }).click();
  await inspector.shows('Security practice lead (vacant)').waitFor();
  // The row is selected; Ctrl takes it out of the selection, so that the partner is shown.
  await new PeoplePage(page)
    .nameCell('Vacant seat')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await new WindowPage(page).tab('Map').click();
  await inspector.shows('partner').waitFor();
  await inspector.open('Without a seat');
  await inspector.panel.getByRole('button', { name: `Delete ${PERSON}` }).click();
  await expect(inspector.panel.getByRole('button', { name: `Delete ${PERSON}` })).toHaveCount(0);
  expect([...(await storedState(page)).person.values()].map(({ name }) => name)).not.toContain(PERSON);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await new PeoplePage(page).goTo();
  await expect(new PeoplePage(page).nameCell(PERSON)).toBeVisible();
});
