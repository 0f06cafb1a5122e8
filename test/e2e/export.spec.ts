import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api
import { entityOf, entityNames } from '#shared/model/registry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { largePartner, manyScripts } from '../fixtures/print-partners.ts';
import { internalWordsIn } from '../fixtures/internal-words.ts';
import { readPdf, squeezed, type ReadPdf } from '../fixtures/read-pdf.ts';
import { expect, test as base } from './fixture.ts';
import { ExportPage } from './pages/export-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';

const test = base.extend<{ exporting: ExportPage; folder: string }>({
  exporting: async ({ app, page }, provide) => provide(new ExportPage(app, page)),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  folder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-export-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

function expectEveryPage(pdf: ReadPdf, audience: string, partner: string): void {
  pdf.pages.forEach((page, index) => {
    const text = squeezed(page.text);
    expect(text).toContain(squeezed(`page ${index + 1} of ${pdf.pages.length}`));
    expect(text).toContain(squeezed(partner));
    expect(page.text).toContain(audience);
    expect(text).toMatch(/\d{1,2}(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\d{4}/);
  });
}

function smallestType(pdf: ReadPdf): number {
  return Math.min(...pdf.pages.flatMap((page) => page.runs.map((run) => run.size)));
}

/** Every text that somebody typed, apart from names, titles and departments, long enough to be told apart. */
function typedTexts(state: PartnerState): readonly string[] {
  const own = new Set([
    'partner.name',
    'person.name',
    'seat.title',
    'seat.department',
    'colleague.name',
    'colleague.title',
  ]);
  // Names may stand in other fields too, such as who rated.
  const names = new Set([...state.colleague.values(), ...state.person.values()].map(({ name }) => name));
  return entityNames.flatMap((entity) =>
    [...state[entity].values()].flatMap((row) =>
      Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
        const spec = entityOf(entity).fields[field];
        const typed = spec?.column === 'text' && spec.ref === undefined && !own.has(`${entity}.${field}`);
        return typed && typeof value === 'string' && value.length >= 12 && !names.has(value) ? [value] : [];
      }),
    ),
  );
}

const directorPages = [
  'Status, goal, moves and risks',
  'Map on one page',
  'Key players',
  'Next 30 days',
  'Culture: what we adapt',
  'Champions and paths',
];
const appendix = [
  'Map in full size, on several pages',
  'Findings and facts',
  'Everybody: ratings, evidence and plans',
  'Culture in full',
  'Champions, ranked',
  'Actions by date',
];

test('the director’s plan is what is saved unless more is asked for: six pages, the map on one of them', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  const state = await storedState(page);
  const pdf = await exporting.savePlan(join(folder, 'director.pdf'));
  expectEveryPage(pdf, 'internal', [...state.partner.values()][0]?.name ?? '');
  expect(pdf.pages.map(({ width, height }) => width > height)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(pdf.outline.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Goal', 'Next moves', 'Risks', 'Map', ...directorPages.slice(2)]),
  );
  const [, , players] = pdf.pages;
  const keyPlayers = [...state.rating.values()].filter(
    ({ kind, values }) => kind === 'influence' && values[0] !== 'outside',
  );
  const present = keyPlayers.flatMap(({ personId }) => state.person.get(personId) ?? []);
  for (const { name, leftOn } of present)
    if (leftOn === null) expect(squeezed(players?.text ?? '')).toContain(squeezed(name));
  expect(smallestType(pdf)).toBeGreaterThanOrEqual(6);
});

test('the internal plan with its appendix holds everything, tagged and with an outline', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  const state = await storedState(page);
  const pdf = await exporting.savePlan(join(folder, 'plan.pdf'), {
    sections: [...directorPages, ...appendix],
  });
  const partner = [...state.partner.values()][0]?.name ?? '';
  expectEveryPage(pdf, 'internal', partner);
  const text = squeezed(pdf.text);
  for (const person of state.person.values()) expect(text).toContain(squeezed(person.name));
  for (const seat of state.seat.values()) expect(text).toContain(squeezed(seat.title));
  for (const rating of state.rating.values()) expect(text).toContain(squeezed(rating.evidence));
  for (const action of state.action.values()) expect(text).toContain(squeezed(action.text));
  for (const line of state.line.values()) expect(text).toContain(squeezed(line.note));
  for (const note of state.culture_note.values()) expect(text).toContain(squeezed(note.text));
  for (const adjustment of state.adjustment.values()) expect(text).toContain(squeezed(adjustment.change));
  for (const objective of state.objective.values()) expect(text).toContain(squeezed(objective.measure));
  for (const tested of state.champion_test.values()) expect(text).toContain(squeezed(tested.evidence));

  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toContain(partner);
  const titles = pdf.outline.map((entry) => entry.title);
  const sections = [
    'Findings and facts',
    'People',
    'Culture',
    'Champions and entry point',
    'Actions by date',
  ];
  expect(titles.filter((title) => sections.includes(title))).toEqual(sections);
  for (const person of state.person.values()) expect(titles.map(squeezed)).toContain(squeezed(person.name));
  expect(pdf.pages.some((sheet) => sheet.structure.includes('"TH"'))).toBe(true);
  const wide = pdf.pages.filter((sheet) => sheet.width > sheet.height);
  expect(wide.length).toBeGreaterThan(0);
  expect(Math.round(Math.max(...wide.map((sheet) => sheet.width)))).toBe(842);
  expect(smallestType(pdf)).toBeGreaterThanOrEqual(6);
});

test('the joint plan holds no internal word, and nothing that anybody typed but what was ticked for it', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  const state = await storedState(page);
  const pdf = await exporting.savePlan(join(folder, 'safe.pdf'), {
    audience: 'For the partner',
    paper: 'Letter',
  });
  const partner = [...state.partner.values()][0]?.name ?? '';
  expectEveryPage(pdf, `For ${partner}`, partner);
  expect(pdf.pages).toHaveLength(2);
  expect(Math.round(pdf.pages[0]?.height ?? 0)).toBe(792);

  const everything = [pdf.text, pdf.info, ...pdf.outline.map(({ title }) => title)].join('\n');
  const structure = pdf.pages.map((sheet) => sheet.structure).join('\n');
  expect(everything).not.toMatch(/partner.?safe/i);
  const looked = [...state.person.values()].filter(
    ({ leftOn, ownerColleagueId }) => leftOn === null && ownerColleagueId !== null,
  );
  expect(looked.length).toBeGreaterThan(10);
  for (const person of looked) expect(squeezed(everything)).toContain(squeezed(person.name));
  const released = [...state.action.values()].filter(({ shareable }) => shareable).map(({ text }) => text);
  expect(released.length).toBeGreaterThan(2);
  for (const text of released) expect(squeezed(pdf.text)).toContain(squeezed(text));
  for (const label of ['Build on', 'Engage', 'Address concerns', 'Keep informed'])
    expect(everything).not.toContain(label);

  const own = [
    ...[...state.seat.values()].flatMap((seat) => [seat.title, seat.department]),
    ...[...state.colleague.values()].map((colleague) => colleague.title),
  ].filter((text) => text !== '');
  // Titles of the partner's own people may hold such a word ("Support desk lead"): they are taken out before looking.
  const rest = own
    .sort((a, b) => b.length - a.length)
    .reduce((text, title) => text.replaceAll(title, ''), everything.replace(/\s+/gu, ' '));
  expect(internalWordsIn(rest)).toEqual([]);
  expect(internalWordsIn(structure)).toEqual([]);

  const found = squeezed(`${everything}${structure}`);
  const notes = typedTexts(state).filter((text) => !released.includes(text));
  expect(notes.length).toBeGreaterThan(100);
  expect(notes.filter((note) => found.includes(squeezed(note)))).toEqual([]);
});

test('a plan holds the sections that were chosen, which are remembered, and needs one at least', async ({
  exporting,
  folder,
}) => {
  await exporting.openSample();
  await exporting.open('Relationship plan as PDF …');
  const all = await exporting.sections();
  expect(all).toEqual([...directorPages, 'What changed since …', ...appendix]);
  for (const label of directorPages) await expect(exporting.section(label)).toBeChecked();
  for (const label of appendix) await expect(exporting.section(label)).not.toBeChecked();
  for (const label of directorPages) await exporting.section(label).setChecked(false);
  await expect(exporting.dialog.getByRole('alert')).toHaveText('Choose at least one section.');
  await expect(exporting.dialog.getByRole('button', { name: 'Save …' })).toBeDisabled();
  await exporting.section('Culture in full').click();
  await exporting.choose({ audience: 'For the partner' });
  expect(await exporting.sections()).toEqual([
    'Who works with whom',
    'Agreed steps by date',
    'Organisation chart',
  ]);
  await exporting.choose({ audience: 'Internal' });
  await exporting.save(join(folder, 'culture.pdf'));
  const pdf = await readPdf(await readFile(join(folder, 'culture.pdf')));
  expect(pdf.outline.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual(['Culture']);
  expect(pdf.pages.every(({ width, height }) => width < height)).toBe(true);
  expect(pdf.pages[0]?.text).toContain('Entrepreneurial');

  await exporting.open('Relationship plan as PDF …');
  await expect(exporting.section('Culture in full')).toBeChecked();
  await expect(exporting.section('Key players')).not.toBeChecked();
  await exporting.dialog.getByRole('button', { name: 'These only' }).click();
  await expect(exporting.section('Key players')).toBeChecked();
  await expect(exporting.section('Culture in full')).not.toBeChecked();
});

test('names in five scripts can be read back', async ({ page, exporting, folder }) => {
  const { changes, partnerName, names } = manyScripts();
  await seedPartner(page, partnerName, changes);
  // Without a font for a script the reader sees boxes, in every program; then there is nothing to read back.
  const readable = await page.evaluate((all) => {
    const context = new OffscreenCanvas(60, 60).getContext('2d', { willReadFrequently: true });
    const draw = (text: string): string => {
      if (context === null) return '';
      context.clearRect(0, 0, 60, 60);
      context.font = '40px sans-serif';
      context.fillText(text, 5, 45);
      return context.getImageData(0, 0, 60, 60).data.join();
    };
    // A code point that no font has draws the box that stands for a missing one.
    const missing = draw('\u{3FFFD}');
    return all.filter((name) => draw(Array.from(name)[0] ?? '') !== missing);
  }, names);
  expect(readable.length).toBeGreaterThanOrEqual(3);
  const pdf = await exporting.savePlan(join(folder, 'scripts.pdf'), {
    sections: [...directorPages, ...appendix],
  });
  const text = squeezed(pdf.text);
  // pdf.js gives right-to-left letters in the order in which they are seen, from left to right.
  for (const name of readable)
    for (const word of name.split(' '))
      expect(
        [squeezed(word), reversed(squeezed(word))].some((order) => text.includes(order)),
        word,
      ).toBe(true);
});

/** The letters of a word from the last to the first; the ligature of lam and alef is one letter in print. */
function reversed(word: string): string {
  return (word.match(/ل[اأإآ]|./gu) ?? []).toReversed().join('');
}

test('a map of 200 people is split over pages and stays readable', async ({ page, exporting, folder }) => {
  test.slow();
  const { changes, partnerName, names } = largePartner(200);
  await seedPartner(page, partnerName, changes);
  const pdf = await exporting.savePlan(join(folder, 'large.pdf'), { sections: appendix }, false);
  const maps = pdf.pages.filter((sheet) => sheet.width > sheet.height);
  expect(maps.length).toBeGreaterThan(2);
  expect(smallestType(pdf)).toBeGreaterThanOrEqual(6);
  const onMaps = squeezed(maps.map((sheet) => sheet.text).join(' '));
  expect(names.filter((name) => !onMaps.includes(squeezed(name)))).toEqual([]);
  maps.forEach((sheet, index) => expect(sheet.text).toContain(`Map ${index + 1} of ${maps.length}`));
  expect(onMaps).toContain(squeezed('continued from map 1'));
  expect(onMaps).toContain(squeezed('more on map'));
  expectEveryPage(pdf, 'internal', partnerName);
});

test('people whom nobody rated take a row each, not a sheet', async ({ page, exporting, folder }) => {
  const { changes, partnerName, names } = largePartner(108);
  const rated: readonly unknown[] = changes
    .flatMap(({ entity, row }) => (entity === 'person' ? [row] : []))
    .slice(0, 2);
  const hardlyRated = changes.filter(
    ({ entity, fields }) => entity !== 'line' && (entity !== 'rating' || rated.includes(fields['personId'])),
  );
  await seedPartner(page, partnerName, hardlyRated);
  const pdf = await exporting.savePlan(
    join(folder, 'hardly-rated.pdf'),
    { sections: [...directorPages, ...appendix] },
    false,
  );
  const text = squeezed(pdf.pages.map((sheet) => sheet.text).join(' '));
  expect(text).toContain(squeezed('Not rated yet: 106 people'));
  expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
  expect(pdf.pages.length).toBeLessThan(30);
  expectEveryPage(pdf, 'internal', partnerName);
});

test('the map as SVG stands alone', async ({ page, exporting, folder }) => {
  await exporting.openSample();
  const state = await storedState(page);
  const path = join(folder, 'map.svg');
  await exporting.open('Map as SVG …');
  await exporting.choose({ audience: 'For the partner' });
  await exporting.save(path);
  const svg = await readFile(path, 'utf8');
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      broken: parsed.getElementsByTagName('parsererror').length,
      active: parsed.querySelectorAll('script, foreignObject, image, use, style').length,
      texts: [...parsed.querySelectorAll('text')].map((element) => element.textContent),
      links: [...parsed.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter((attribute) => /href|^on/i.test(attribute.name)),
      ).length,
    };
  }, svg);
  expect(read).toMatchObject({ root: 'svg', broken: 0, active: 0, links: 0 });
  const seated = [...state.seat.values()].flatMap((seat) =>
    seat.onMap && seat.personId !== null ? (state.person.get(seat.personId) ?? []) : [],
  );
  for (const person of seated.filter(({ leftOn }) => leftOn === null))
    expect(squeezed(read.texts.join(''))).toContain(squeezed(person.name));
  expect(internalWordsIn(read.texts.filter((text) => !isTitle(state, text ?? '')).join('\n'))).toEqual([]);
});

function isTitle(state: PartnerState, text: string): boolean {
  const start = text.replace(/…$/, '');
  return [...state.seat.values()].some(({ title, department }) => `${title}\n${department}`.includes(start));
}

test('the map as PNG has the size that the dialog says', async ({ page, exporting, folder }) => {
  await exporting.openSample();
  const path = join(folder, 'map.png');
  await exporting.open('Map as PNG …');
  await exporting.choose({ size: 'Large' });
  const said = /([\d,]+) × ([\d,]+) pixels/.exec((await exporting.dialog.textContent()) ?? '');
  await exporting.save(path);
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  expect(size.width.toLocaleString('en')).toBe(said?.[1]);
  expect(size.height.toLocaleString('en')).toBe(said?.[2]);
  const decoded = await page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return { width: bitmap.width, height: bitmap.height, colours: colours.size };
  }, bytes.toString('base64'));
  expect(decoded).toMatchObject(size);
  expect(decoded.colours).toBeGreaterThan(20);
});

test('people as CSV hold everybody, with a byte order mark for spreadsheets', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  const state = await storedState(page);
  const path = join(folder, 'people.csv');
  await exporting.open('People as CSV …');
  await exporting.save(path);
  const csv = await readFile(path, 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  for (const person of state.person.values()) expect(csv).toContain(person.name);
});

test('printing can be cancelled and then writes nothing', async ({ app, page, exporting, folder }) => {
  const { changes, partnerName } = largePartner(200);
  await seedPartner(page, partnerName, changes);
  await exporting.open('Relationship plan as PDF …');
  await app.answerSave(join(folder, 'plan.pdf'));
  const save = exporting.dialog.getByRole('button', { name: 'Save …' });
  await save.click();
  await expect(exporting.dialog.getByRole('progressbar')).toBeVisible();
  await exporting.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(save).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
  // Nothing is left behind that would stop the next one.
  await exporting.save(join(folder, 'again.pdf'));
  expect(await readdir(folder)).toEqual(['again.pdf']);
});

test('a print page that crashes is told at once, and writes nothing', async ({
  app,
  page,
  exporting,
  folder,
}) => {
  const { changes, partnerName } = largePartner(1_000);
  await seedPartner(page, partnerName, changes);
  await exporting.open('Relationship plan as PDF …');
  await app.answerSave(join(folder, 'plan.pdf'));
  await exporting.dialog.getByRole('button', { name: 'Save …' }).click();
  // The first page to crash may be that of the preview. Far less than the minute that a page has for drawing.
  await expect(async () => {
    expect(await app.crashPrinting()).toBeGreaterThanOrEqual(0);
    await expect(page.getByText('The document could not be printed').first()).toBeVisible({ timeout: 250 });
  }).toPass({ timeout: 10_000, intervals: [50] });
  expect(await readdir(folder)).toEqual([]);
});

test('a cancelled save dialog writes nothing, and a folder that is not there is told', async ({
  app,
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  await exporting.open('Relationship plan as PDF …');
  await app.answerSave(null);
  const save = exporting.dialog.getByRole('button', { name: 'Save …' });
  await save.click();
  await expect(save).toBeVisible();
  expect(await readdir(folder)).toEqual([]);

  await app.answerSave(join(folder, 'no such folder', 'plan.pdf'));
  await save.click();
  await expect(page.getByText('The file could not be saved there').first()).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
});

test('a plan that cannot be drawn fails with a reason and writes nothing', async ({ app, page, folder }) => {
  await app.answerSave(join(folder, 'plan.pdf'));
  const request = {
    partnerId: 'nobody',
    audience: 'internal',
    paper: 'a4',
    document: { kind: 'plan', sections: ['summary'] },
    suggestedName: 'Plan',
    jobId: 'job-1',
  };
  const answer = await page.evaluate((asked) => window.api.call('pdf.print', asked), request);
  expect(answer).toMatchObject({ ok: false, error: { code: 'print-failed' } });
  expect(await readdir(folder)).toEqual([]);
});

test('the pages are seen and counted before they are saved, live as sections are ticked', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  await exporting.open('Relationship plan as PDF …');
  const pages = exporting.dialog.getByRole('list', { name: 'Preview of the pages' });
  await expect(exporting.dialog.getByText('6 pages', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(pages.getByRole('img')).toHaveCount(6);
  await exporting.section('Key players').click();
  await expect(exporting.dialog.getByText('5 pages', { exact: true })).toBeVisible({ timeout: 30_000 });
  await exporting.choose({ audience: 'For the partner' });
  await expect(exporting.dialog.getByText('2 pages', { exact: true })).toBeVisible({ timeout: 30_000 });
  await exporting.save(join(folder, 'joint.pdf'));
  const pdf = await readPdf(await readFile(join(folder, 'joint.pdf')));
  expect(pdf.pages).toHaveLength(2);
  const saved = page.locator('[data-toast]').filter({ hasText: 'saved' });
  await expect(saved.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
  await expect(saved.getByRole('button', { name: 'Show in folder' })).toBeVisible();
});

test('slides and tables are saved from the File menu, for ourselves and for the partner', async ({
  page,
  exporting,
  folder,
}) => {
  await exporting.openSample();
  const [partner] = (await storedState(page)).partner.values();
  const deck = join(folder, 'deck.pptx');
  await exporting.open('Slides …');
  await expect(exporting.dialog.getByLabel('What changed since', { exact: true })).toBeVisible();
  await exporting.save(deck);
  const slides = unzipSync(await readFile(deck));
  const names = Object.keys(slides).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(names.length).toBeGreaterThanOrEqual(7);
  const words = names.map((name) => strFromU8(slides[name] ?? new Uint8Array())).join('');
  for (const title of ['Where we stand', 'Power view', 'What changed', 'Who knows whom'])
    expect(words).toContain(title);

  const joint = join(folder, 'joint.pptx');
  await exporting.open('Slides …');
  await exporting.choose({ audience: 'For the partner' });
  await exporting.save(joint);
  const shared = Object.values(unzipSync(await readFile(joint)))
    .map((bytes) => strFromU8(bytes))
    .join('');
  expect(shared).toContain(`For ${partner?.name ?? ''}`);
  expect(shared).not.toContain('Power view');

  const tables = join(folder, 'tables.xlsx');
  await exporting.open('Tables for Excel …');
  await exporting.save(tables);
  expect(Object.keys(unzipSync(await readFile(tables)))).toContain('xl/workbook.xml');
});
