import { change } from '#shared/model/change.ts';
import { answerId } from '#shared/model/culture-answer.ts';
import { cultureChanges, everywhere, respondentId } from '../fixtures/culture-map.ts';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test as base } from './fixture.ts';
import { CulturePage } from './pages/culture-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';

const test = base.extend<{ culture: CulturePage }>({
  culture: async ({ page }, provide) => provide(new CulturePage(page)),
});

const question = 'What counts when two options compete?';

test('the questionnaire is answered by keyboard, stays at ten points, and goes on where it was left', async ({
  app,
  page,
  culture,
}) => {
  await seedPartner(page, 'Northlight', mapChanges({ people: { ada: {} } }));
  await culture.open();
  await page.getByRole('button', { name: 'Begin the questionnaire' }).click();
  await culture.addRespondent('Hannah');
  await culture.statement(question, 'It wins quickly').focus();
  await page.keyboard.press('6');
  await expect.poll(() => culture.pointsOf(question)).toEqual([6, 2, 1, 1]);
  await page.keyboard.press('Tab');
  await expect(culture.statement(question, 'It follows the rules')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => culture.pointsOf(question)).toEqual([6, 4, 0, 0]);
  // What waits to be saved is taken back as well, and nothing before it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('9');
  await expect.poll(() => culture.pointsOf(question)).toContain(9);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => culture.pointsOf(question)).toEqual([6, 4, 0, 0]);
  const next = 'What happens after a proposal?';
  await culture.statement(next, 'The boss says').focus();
  await page.keyboard.press('End');
  await expect.poll(() => culture.pointsOf(next)).toEqual([0, 0, 0, 10]);
  await culture.item('How is a commitment approved?').getByRole('checkbox', { name: 'Don’t know' }).click();
  await expect(culture.respondent('Hannah')).toContainText('3 of 20');
  await culture.item(question).getByLabel('How do you know?').fill('Two offers in May.');
  await culture.step('Communication').click();
  await expect(culture.item('What is information?')).toBeVisible();
  const stored = [...(await storedState(page)).culture_answer.values()];
  expect(stored.find(({ item }) => item === 'decision-making.values')).toMatchObject({
    points: [4, 0, 6, 0],
    evidence: 'Two offers in May.',
  });

  const again = new CulturePage(await app.restart());
  await expect(again.item('What is information?')).toBeVisible();
  await expect(again.step('Decision making')).toContainText('3 of 4');
});

test('two respondents stand side by side, what to discuss is marked, and the result says how sure it is', async ({
  page,
  culture,
}) => {
  await seedPartner(page, 'Northlight', [
    ...cultureChanges({
      respondents: { Hannah: everywhere([0, 1, 9, 0]), Wen: everywhere([4, 1, 5, 0], ['communication']) },
    }),
    change('culture_answer', answerId(respondentId('Wen'), 'communication.values'), {
      evidence: 'Formal mails only.',
    }),
  ]);
  await culture.open();
  await expect(culture.result.getByRole('heading', { level: 2, name: 'Entrepreneurial' })).toBeVisible();
  const shares = culture.result.getByRole('table', { name: 'Shares of the culture types: Communication' });
  await expect(shares.getByRole('row', { name: /Entrepreneurial/ })).toContainText('70 %');
  await expect(culture.result.getByRole('row', { name: /^Communication/ })).toContainText(
    'They are here, 70 %',
  );
  await culture.result.getByRole('button', { name: 'Confidence of the whole result: 60 of 100' }).click();
  await expect(page.getByRole('dialog', { name: 'Confidence: the whole result' })).toContainText(
    '2 respondents were compared',
  );
  await page.keyboard.press('Escape');
  await culture.result.getByRole('button', { name: 'See side by side' }).click();
  const table = culture.questionnaire.getByRole('table', { name: 'What is information?' });
  await expect(table.getByRole('row', { name: /needed now/ })).toContainText('Discuss: 40');
  await expect(culture.questionnaire).toContainText('Formal mails only.');
});

test('a respondent is deleted with all answers, and undo brings them back', async ({ page, culture }) => {
  await seedPartner(
    page,
    'Northlight',
    cultureChanges({ respondents: { Hannah: everywhere([0, 1, 9, 0]) } }),
  );
  await culture.open();
  await culture.show('Questionnaire');
  await page.getByRole('button', { name: 'More about Hannah' }).click();
  await page.getByRole('menuitem', { name: 'Delete the answers of Hannah' }).click();
  await expect(page.getByRole('heading', { name: 'How does this partner work?' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(culture.respondent('Hannah')).toContainText('20 of 20');
});

test('our own company has example answers from the sample, until they are removed or half is answered', async ({
  page,
  culture,
}) => {
  await new FirstStartPage(page).openSample();
  await culture.openOwn();
  await expect(culture.result.getByRole('heading', { level: 2, name: 'Bureaucratic' })).toBeVisible();
  await culture.result.getByRole('button', { name: 'Remove the example answers' }).click();
  await expect(page.getByRole('heading', { name: 'Our own culture is not known yet' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(culture.result.getByRole('heading', { level: 2, name: 'Bureaucratic' })).toBeVisible();
  await page.getByLabel('Name of our company').fill('Vantor');
  await page.keyboard.press('Enter');
  await culture.show('Questionnaire');
  await culture.addRespondent('Hannah Sørensen');
  await culture
    .item(question)
    .getByRole('button', { name: 'All ten to: It wins quickly, even at some risk.' })
    .click();
  await culture.show('Result');
  await expect(culture.result).toContainText('Answer 10 questions to replace the examples (1 of 10).');
  await expect(culture.result.getByRole('heading', { level: 2, name: 'Bureaucratic' })).toBeVisible();
  await culture.result.getByRole('button', { name: 'Remove the example answers' }).click();
  await expect(culture.result.getByRole('heading', { level: 2, name: 'Entrepreneurial' })).toBeVisible();
  await expect(culture.result).toContainText('19 of 20 questions have no answer');
});
