import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { BriefPage } from './pages/brief-page.ts';
import { CultureComparisonPage } from './pages/culture-comparison-page.ts';
import { CulturePage } from './pages/culture-page.ts';
import { ChampionsPage } from './pages/champions-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { IndividualPlanPage } from './pages/individual-plan-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PeoplePage } from './pages/people-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { ProblemPage } from './pages/problem-page.ts';
import { TacticsPage } from './pages/tactics-page.ts';
import { TodayPage } from './pages/today-page.ts';
import { TouchpointsPage } from './pages/touchpoints-page.ts';
import { PeopleViewsPage } from './pages/people-views-page.ts';
import { seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

test.describe('axe finds nothing serious, light and dark', () => {
  test('at the first start and in its dialogs', async ({ app, page }) => {
    await expect(new FirstStartPage(page).sample).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await new FirstStartPage(page).empty.click();
    await expect(page.getByRole('dialog', { name: 'New partner' })).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await chooseFromMenu(app, 'File', 'Settings …');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  });

  test('on the list of partners, full and empty', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const partners = new PartnersPage(page);
    await partners.create('Nordwind');
    await partners.goTo();
    await expect(partners.row('Nordwind')).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await partners.row('Nordwind').getByRole('button', { name: 'More about Nordwind' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await partners.showArchived(true);
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  });

  for (const tab of ['Map', 'People', 'Plan', 'History'] as const) {
    test(`on the ${tab.toLowerCase()} of the sample partner`, async ({ page }) => {
      await new FirstStartPage(page).openSample();
      const window = new WindowPage(page);
      await window.tab(tab).click();
      await expect(window.tab(tab)).toHaveAttribute('aria-selected', 'true');
      expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    });
  }

  test('in the culture of the sample partner and of our own company', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const culture = new CulturePage(page);
    await culture.open();
    await expect(culture.result).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await culture.show('Questionnaire');
    await expect(culture.steps).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await culture.respondent('Side by side').click();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await culture.openOwn();
    await expect(culture.result).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('in what we make of the culture, and on a meeting brief', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const fit = new CultureComparisonPage(page);
    for (const view of ['We and the partner', 'Processes', 'Validation'] as const) {
      await fit.show(view);
      expect(await seriousFindingsInBothThemes(page, 'onlyScreen'), view).toEqual([]);
    }
    const brief = new BriefPage(app, page);
    await brief.goTo();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await brief.text('question 1').click();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await page.keyboard.press('Escape');
    await brief.choice('For the partner').click();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('in the library of tactics and its editor', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const tactics = new TacticsPage(page);
    await tactics.open();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await tactics.button('Edit a copy').click();
    await expect(tactics.form).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('on the timeline, in the entry of a contact, and on Today', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const touch = new TouchpointsPage(page);
    await touch.openTimeline();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await page.keyboard.press('ControlOrMeta+l');
    await touch.who.fill('karin');
    await page.keyboard.press('Enter');
    await touch.promised.fill('we: send the list by Friday');
    await page.keyboard.press('Enter');
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await touch.entry.getByRole('button', { name: 'Discard' }).click();
    await new TodayPage(page).open();
    await expect(new TodayPage(page).lines('Overdue').first()).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('on the individual plans of the sample partner, and with what is silenced', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    await page.getByRole('button', { name: /^Hidden \(/ }).click();
    await new IndividualPlanPage(page).open();
    await new IndividualPlanPage(page).person('Karin Lindqvist').click();
    await expect(new IndividualPlanPage(page).name).toHaveText('Karin Lindqvist');
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('in the pictures of the people', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const portrait = new PeopleViewsPage(page);
    for (const view of ['Adoption curve', 'Decision orientation', 'Who knows whom', 'Photos'] as const) {
      await portrait.open(view);
      await expect(portrait.person('Karin Lindqvist').first()).toBeVisible();
      expect(await seriousFindingsInBothThemes(page, 'onlyScreen'), view).toEqual([]);
    }
  });

  test('in the ranking of champions, and while asking what if', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const champion = new ChampionsPage(page);
    await champion.goTo();
    await champion.toggle('Mei-Ling Chow').click();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
    await new WindowPage(page).runFromPalette('What if …');
    await champion.colleagueGone('Hannah Sørensen');
    await expect(champion.list('Who would still know them?')).toBeVisible();
    expect(await seriousFindingsInBothThemes(page, 'onlyScreen')).toEqual([]);
  });

  test('with a person in the inspector', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const window = new WindowPage(page);
    await window.runFromPalette('castellanos');
    await expect(window.inspector.getByLabel('Name', { exact: true })).toHaveValue('Rubén Castellanos');
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  });

  test('with everything open in the inspector, a guide, several people, an editor and a search', async ({
    page,
  }) => {
    await new FirstStartPage(page).openSample();
    const people = new PeoplePage(page);
    const inspector = new InspectorPage(page);
    await people.goTo();
    await people.nameCell('Karin Lindqvist').click();
    for (const section of ['Priority', 'Objectives', 'Individual plan', 'Known by colleagues'])
      await inspector.open(section);
    await inspector.openRating('Support');
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await inspector.openRating('Influence');
    await inspector.panel.getByRole('button', { name: 'Help me choose: influence' }).click();
    await expect(page.getByRole('dialog', { name: 'Help me choose: influence' })).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await (await people.cell('Karin Lindqvist', 'Support')).dblclick();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    await inspector.shows('several people').waitFor();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await people.nameCell('Vacant seat').click();
    await inspector.field('Who sits here?').click();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  });

  test('in the palette and in every dialog', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const window = new WindowPage(page);
    await page.keyboard.press('ControlOrMeta+k');
    await expect(window.palette).toBeVisible();
    expect(await seriousFindingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const dialogs = [
      ['Help', 'Keyboard shortcuts', 'Keyboard shortcuts'],
      ['Partner', 'Partner details …', /sample/],
      ['File', 'Restore a backup …', 'Restore a backup'],
      ['File', 'Import people …', 'Import people'],
      ['File', 'Relationship plan as PDF …', 'Export'],
    ] as const;
    for (const [menu, item, name] of dialogs) {
      await chooseFromMenu(app, menu, item);
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      expect(await seriousFindingsInBothThemes(page), item).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test('on the screen of a problem', async ({ app, page }) => {
    await expect(new FirstStartPage(page).sample).toBeVisible();
    const again = await app.restart((profile) =>
      writeFile(
        join(profile, 'rapport.sqlite'),
        'no database at all, but long enough to be looked at'.repeat(20),
      ),
    );
    await expect(new ProblemPage(again).remedy('Open the folder')).toBeVisible();
    expect(await seriousFindingsInBothThemes(again)).toEqual([]);
  });
});
