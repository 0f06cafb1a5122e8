import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { HistoryPage } from './pages/history-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

/** Of what happened in the quarter, what a manager has to hear first. */
const LEAD = [
  /^Tomasz Wierzbicki: support supporter → advocate/,
  /^Karin Lindqvist: support neutral → supporter/,
  /^Marguerite Oyelaran: support neutral → non-supporter/,
  /^Walter Grün left on/,
];

test('a manager opens what is different since the last review, and can tell the quarter', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.entry(/Hannah Sørensen planned “Joint managed service/)).toBeVisible();
  await history.versions
    .getByRole('button', { name: 'Compare “At the last quarterly review” with now' })
    .click();
  await expect(history.comparison.getByRole('heading', { level: 2 })).toHaveText(
    /^Since “At the last quarterly review”/,
  );
  // What matters most is read without a click; the rest is a number by kind, so that all of it fits beneath.
  const lead = history.changes.getByRole('region', { name: 'What matters most' });
  await expect(lead.getByRole('listitem')).toHaveCount(8);
  for (const change of LEAD)
    await expect(lead.getByRole('listitem').filter({ hasText: change }).first()).toBeVisible();
  await expect(history.changes.getByRole('listitem')).toHaveCount(8);
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  const folded = history.changes.getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().press('Enter');
  // Who came, who went, who stands with us now and who no longer does, and why.
  for (const change of [
    /^Walter Grün left on/,
    /^Samuel Adeyemi joined as/,
    /^Olena Hrytsenko is now under Aiko Tanabe, before under Giulia Moretti/,
    /^Tomasz Wierzbicki: support supporter → advocate.*advisory board/s,
    /^Declan Mulrooney: support non-supporter → opponent.*Priya saw the mail/s,
    /^Karin Lindqvist: support neutral → supporter/,
    /^Done: .*night shift/,
  ])
    await expect(history.changes.getByRole('listitem').filter({ hasText: change }).first()).toBeAttached();
});

test('a point of the trend opens what is different since that month, by mouse and by keyboard', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const history = new HistoryPage(page);
  await history.open();
  const points = page.getByRole('group', { name: 'Compare with now' }).getByRole('button');
  await expect(points.first()).toHaveAccessibleName(/Key players covered \d+ of \d+, .*Compare with now$/);
  await expect(page.getByText(/This computer knows the partner since/)).toBeVisible();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  const day = (await points.first().getAttribute('aria-label'))?.split(':')[0] ?? '';
  await points.first().click();
  await expect(history.comparison.getByRole('heading', { level: 2 })).toHaveText(`Since ${day}`);
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  const second = (await points.nth(1).getAttribute('aria-label'))?.split(':')[0] ?? '';
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(points.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.comparison.getByRole('heading', { level: 2 })).toHaveText(`Since ${second}`);
});

test('the inspector tells what happened to somebody, and gives a rating back its value of then', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  const inspector = new InspectorPage(page);
  await map.find('Tomasz Wierzbicki');
  await inspector.open('History');
  const entries = inspector.panel.getByRole('list', { name: 'Timeline, newest first' });
  await expect(entries.getByRole('listitem')).toHaveCount(3);
  await inspector.panel.getByRole('button', { name: 'Show all' }).click();
  await expect(entries.getByText(/Hannah Sørensen imported/)).toBeVisible();
  expect(await entries.getByRole('listitem').count()).toBeGreaterThan(10);

  await inspector.openRating('Support');
  await inspector.panel.getByText('History (3)').click();
  const steps = inspector.panel.getByRole('list', { name: 'History of support' }).getByRole('listitem');
  await expect(steps).toHaveText([/^Advocate/, /^Supporter.*joint pipeline/s, /^Neutral/]);
  await steps
    .nth(1)
    .getByRole('button', { name: /^Restore this value: Supporter/ })
    .press('Enter');
  await expect(new WindowPage(page).message(/Support is Supporter again/)).toBeVisible();
  await expect(page.getByText(/counts as rated on .* by Hannah Sørensen/).first()).toBeVisible();
  await expect(
    inspector.rating('Support').getByRole('radio', { name: 'Supporter', exact: true }),
  ).toBeChecked();
  await expect(inspector.evidence).toHaveValue('Took the joint pipeline into his own forecast.');
  await expect(entries.getByRole('listitem').first()).toHaveText(/support advocate → supporter/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(inspector.value('Support', 'Advocate')).toBeChecked();
});

test('the list of partners shows how the support went', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const partners = new PartnersPage(page);
  await partners.goTo();
  const row = partners.row('sample');
  await expect(row.getByRole('img', { name: /^Support of those who count: \+[\d.]+, .* on / })).toBeVisible();
});

test('a colleague’s snapshot of the sample is looked into and merged, without a colleague', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const history = new HistoryPage(page);
  await history.open();
  await page.getByRole('button', { name: 'Open a colleague’s snapshot of the sample' }).click();
  const dialog = page.getByRole('dialog', { name: /^Snapshot of Lindqvist Amari Systems/ });
  await expect(dialog).toContainText('Ben Okoye');
  await expect(dialog).toContainText('Both of you changed the same thing in 2 places');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog).toBeHidden();
  await history.open();
  await expect(history.entry(/^From Ben Okoye/)).toBeVisible();
  await expect(history.versions.getByText('Before merging', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  await new MapPage(page).find('Ingrid Halvorsen');
});
