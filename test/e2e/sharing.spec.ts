import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect } from './fixture.ts';
import { HistoryPage } from './pages/history-page.ts';
import { MapPage } from './pages/map-page.ts';
import { seedPartner } from './pages/seed.ts';
import { seriousFindings, seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { SharingPage } from './pages/sharing-page.ts';
import { WindowPage } from './pages/window-page.ts';
import { test } from './two-apps.ts';

test.use({ ownProcess: true });

const people = {
  vera: { title: 'Chief buyer', support: 'neutral' },
  bo: { title: 'Engineer', reportsTo: 'vera', support: 'neutral' },
} as const;

test('two people share a partner, edit the same person offline, and both see whose word stands', async ({
  app,
  page,
  colleague,
  team,
}) => {
  test.setTimeout(240_000);
  await writeFile(join(team.path, 'minutes.txt'), 'of somebody else');
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const anna = new SharingPage(app, page);
  const ben = new SharingPage(colleague.app, colleague.page);
  await expect(anna.foot).toBeHidden();

  // Anna makes the shared folder: a newcomer has two minutes.
  const begun = performance.now();
  await anna.choose(team.path);
  await expect(anna.dialog).toContainText('Other things lie in it; Rapport leaves them alone.');
  await anna.shot('folder');
  await anna.next.click();
  await expect(anna.passphrase).toHaveValue(/^(\S+ ){5}\S+$/);
  const words = await anna.passphrase.inputValue();
  await anna.passphrase.fill('too short');
  await anna.userName.fill('');
  await anna.next.click();
  await expect(anna.dialog.getByText('At least 12 characters')).toBeVisible();
  await expect(anna.dialog.getByText('Your colleagues see it beside what you change.')).toBeVisible();
  await anna.shot('access-errors');
  await anna.passphrase.fill(words);
  await anna.userName.fill('Anna Berg');
  await anna.next.click();
  await expect(anna.dialog.getByRole('radio', { name: 'Everything', checked: true })).toBeVisible();
  await anna.shot('partners');
  expect(await readdir(team.path), 'nothing is written before the last step').toEqual(['minutes.txt']);
  await anna.finish('Make the shared folder');
  const firstShare = performance.now() - begun;
  expect(firstShare).toBeLessThan(120_000);
  console.log(`first share: ${(firstShare / 1000).toFixed(1)} s, pictures included`);
  await expect(anna.dialog).toContainText('“Partner team North”');
  expect(await anna.dialog.textContent()).not.toContain(words);
  await anna.shot('made');
  for (const [button, holds] of [
    ['Copy this text', 'Share through a folder …'],
    ['Copy passphrase', words],
  ] as const)
    expect(await anna.copied(button)).toContain(holds);
  await anna.done();
  await expect(anna.foot).toContainText('Up to date', { timeout: 30_000 });

  // Ben joins, after a wrong passphrase.
  await ben.choose(team.path);
  await expect(ben.dialog).toContainText('This is a shared folder of Rapport already. You join it.');
  await ben.next.click();
  await expect(ben.userName).toHaveValue('Ben Okoye');
  await ben.passphrase.fill('not the words of it');
  await ben.dialog.getByRole('button', { name: 'Join' }).click();
  await expect(ben.dialog.getByText('This is not the passphrase of this folder.')).toBeVisible({
    timeout: 15_000,
  });
  await expect(ben.passphrase).toBeFocused();
  await ben.shot('wrong-passphrase');
  await ben.passphrase.fill(words);
  await ben.finish('Join');
  await ben.dialog.getByRole('button', { name: 'Open Northlight' }).click({ timeout: 30_000 });
  const benMap = new MapPage(colleague.page);
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: neutral/);

  // The folder goes away; both change the same person.
  await team.pull();
  const map = new MapPage(page);
  await map.find('Vera');
  await page.keyboard.press('2');
  await expect(map.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  await benMap.find('Vera');
  await colleague.page.keyboard.press('4');
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: supporter/);
  for (const each of [anna, ben]) {
    await each.tryExchange();
    await expect(each.foot).toContainText('Not reachable since', { timeout: 30_000 });
  }
  await anna.open();
  await expect(anna.state).toContainText('The shared folder cannot be reached');
  await expect(anna.state).toContainText('Your own data is safe and complete on this computer');
  await anna.shot('not-reachable');

  // It comes back: the newer word stands, on both.
  await team.bringBack();
  await anna.exchange();
  await ben.exchange();
  await anna.exchange();
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: supporter/);
  await anna.open();
  await expect(anna.activity).toContainText('Ben Okoye changed Northlight');
  await expect(anna.colleagues).toContainText('Ben Okoye');
  await expect(anna.shared).toContainText('Northlight');
  const differences = page.getByRole('region', { name: 'Differences to settle' });
  await expect(differences).toContainText('Vera');
  await expect(differences).toContainText('Ben Okoye');
  await anna.shot('screen');
  expect(await seriousFindings(page)).toEqual([]);
  // A word that is undone is not in the running any more: the other one stands, for both. Done again, both are asked again.
  await benMap.find('Vera');
  await colleague.page.keyboard.press('ControlOrMeta+z');
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  await expect(
    new WindowPage(colleague.page).message('What Anna Berg wrote stands: support of Vera.'),
  ).toBeVisible();
  await ben.shot('word-undone');
  await ben.exchange();
  await anna.exchange();
  await expect(differences).toBeHidden();
  await benMap.find('Vera');
  await colleague.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: supporter/);
  await ben.exchange();
  // The foot of both says the same before and after the file has come.
  await expect(async () => {
    await anna.exchange();
    await expect(differences).toContainText('Vera', { timeout: 2_000 });
  }).toPass();
  await differences.getByRole('button', { name: /^Keep Supporter/ }).click();
  await expect(differences).toBeHidden();
  await anna.activity
    .getByRole('button', { name: /^See what changed/ })
    .first()
    .click();
  const history = new HistoryPage(page);
  await expect(history.comparison).toContainText('Vera');
  await anna.shot('comparison');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(map.card('Vera')).toHaveAccessibleName(/support: supporter/);

  // Ben's undo takes back what Ben did, never what Anna did.
  await map.find('Bo');
  await page.keyboard.press('5');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await anna.exchange();
  await ben.exchange();
  await expect(benMap.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await expect(new WindowPage(colleague.page).message('Anna Berg changed Northlight')).toBeVisible();
  await benMap.find('Bo');
  await colleague.page.keyboard.press('ControlOrMeta+z');
  await benMap.find('Vera');
  await expect(benMap.card('Vera')).not.toHaveAccessibleName(/support: supporter/);
  await benMap.find('Bo');
  await expect(benMap.card('Bo')).toHaveAccessibleName(/support: advocate/);

  // No word of what is shared can be read in the folder.
  const files = (await readdir(team.path, { recursive: true })).filter((name) => name.endsWith('.rapport'));
  expect(files.length).toBeGreaterThan(1);
  for (const name of files)
    expect((await readFile(join(team.path, name))).includes('Northlight'), name).toBe(false);
});

test('the passphrase is asked for quietly at a start, and the screen works by keyboard', async ({
  app,
  page,
  team,
}) => {
  test.setTimeout(120_000);
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const sharing = new SharingPage(app, page);
  await page.keyboard.press('ControlOrMeta+Shift+S');
  await expect(page.getByRole('heading', { name: 'Work on a partner together' })).toBeVisible();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await sharing.shot('empty');
  await sharing.choose(team.path);
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await sharing.next.click();
  await sharing.passphrase.fill('the words of this very team');
  await sharing.userName.fill('Anna Berg');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'What do you share?' })).toBeVisible();
  // The only partner is chosen already; this time nothing is shared at first.
  await page.getByRole('radio', { name: 'Not shared' }).click();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await sharing.finish('Make the shared folder');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await sharing.done();

  // Nothing is shared yet: the screen says what to do.
  await expect(sharing.shared).toContainText('No partner is shared yet.');
  await sharing.shared.getByRole('button', { name: 'Share Northlight: facts only' }).click();
  await expect(sharing.shared.getByRole('radio', { name: 'Facts only', checked: true })).toBeVisible();
  await expect(sharing.state).toContainText('Up to date', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Verify folder' }).click();
  await expect(page.getByText(/files? (is|are) as (it was|they were) written/)).toBeVisible();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await sharing.shot('screen-alone');

  const again = await app.restart();
  const restarted = new SharingPage(app, again);
  if (app.engine === 'shell') {
    await expect(restarted.foot).toContainText('Needs the passphrase');
    await expect(again.getByRole('dialog')).toBeHidden();
    await restarted.foot.press('Enter');
    await restarted.passphrase.fill('not the words of it');
    await again.keyboard.press('Enter');
    await expect(restarted.state).toContainText('This is not the passphrase of this folder.');
    expect(await seriousFindingsInBothThemes(again)).toEqual([]);
    await restarted.shot('needs-passphrase');
    await restarted.passphrase.fill('the words of this very team');
    await again.keyboard.press('Enter');
  } else await restarted.open();
  await expect(restarted.state).toContainText('Up to date', { timeout: 30_000 });

  // Stop sharing keeps ours; leaving the folder takes the foot away.
  await restarted.shared.getByRole('button', { name: 'More about Northlight' }).click();
  await again.getByRole('menuitem', { name: /^Stop sharing/ }).click();
  await expect(restarted.shared).toContainText('No partner is shared yet.');
  await again.getByRole('button', { name: 'Leave this folder …' }).click();
  await again.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(restarted.foot).toBeHidden();
  await expect(again.getByRole('heading', { name: 'Work on a partner together' })).toBeVisible();
  await expect(new WindowPage(again).sidebar.getByText('Northlight')).toBeVisible();
});

test('many people are removed by nobody alone: it waits for a word, which brings them back for both', async ({
  app,
  page,
  colleague,
  team,
}) => {
  test.setTimeout(180_000);
  const words = 'the words of this very team';
  const six = ['Bea', 'Cid', 'Dan', 'Eva', 'Fay', 'Zoe'];
  const many = Object.fromEntries(six.map((name) => [name.toLowerCase(), { title: 'Buyer' }]));
  await seedPartner(page, 'Northlight', mapChanges({ people: many }));
  const anna = new SharingPage(app, page);
  const ben = new SharingPage(colleague.app, colleague.page);
  await anna.choose(team.path);
  await anna.next.click();
  await anna.passphrase.fill(words);
  await anna.userName.fill('Anna Berg');
  await anna.next.click();
  await anna.finish('Make the shared folder');
  await anna.done();
  await expect(anna.foot).toContainText('Up to date', { timeout: 30_000 });
  await ben.join(team.path, words);
  await new WindowPage(colleague.page).sidebar.getByText('Northlight').click();
  const benMap = new MapPage(colleague.page);
  await expect(benMap.card('Zoe')).toBeVisible();

  const map = new MapPage(page);
  await map.find('Zoe');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(map.card('Zoe')).toBeHidden();
  await anna.exchange();
  await ben.exchange();
  await expect(ben.foot).toContainText('1 decision for you');
  await expect(benMap.card('Zoe')).toBeVisible();
  await ben.open();
  await expect(ben.activity).toContainText('Anna Berg shared Northlight with you');
  await expect(ben.activity.getByRole('button', { name: /^Take back/ })).toBeHidden();
  await expect(colleague.page.getByText('1 file waits for your decision')).toBeVisible();
  const waiting = colleague.page.getByRole('region', { name: 'Waits for you' });
  await expect(waiting).toContainText('Anna Berg would remove 6 people from Northlight');
  await expect(waiting).toContainText('Bea, Cid, Dan, Eva, Fay and 1 more');
  await ben.shot('waits');
  expect(await seriousFindings(colleague.page)).toEqual([]);
  await waiting.getByRole('button', { name: 'Keep them' }).click();
  await expect(waiting).toBeHidden();
  await expect(ben.foot).toContainText('Up to date', { timeout: 30_000 });
  await anna.exchange();
  await expect(map.card('Zoe')).toBeVisible({ timeout: 30_000 });

  // Deleting for everybody is another command than to stop sharing, asks first, and asks the others too.
  await anna.open();
  await anna.shared.getByRole('button', { name: 'More about Northlight' }).click();
  await page.getByRole('menuitem', { name: 'Delete for everybody …' }).click();
  const asks = page.getByRole('dialog', { name: 'Delete Northlight for everybody?' });
  await expect(asks).toContainText('choose Stop sharing instead');
  await anna.shot('delete-for-everybody');
  await asks.getByRole('button', { name: 'Delete for everybody' }).click();
  await expect(asks).toBeHidden();
  await expect(new WindowPage(page).sidebar.getByText('Northlight')).toBeHidden();
  await anna.exchange();
  await ben.exchange();
  await expect(waiting).toContainText('Anna Berg would remove Northlight as a whole');
  await waiting.getByRole('button', { name: 'Remove it' }).click();
  await expect(new WindowPage(colleague.page).sidebar.getByText('Northlight')).toBeHidden();
});
