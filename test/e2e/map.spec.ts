import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { seriousFindings } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

test.describe('the map by keyboard', () => {
  test('arrows walk the tree, 1 to 5 set support, Z takes it back', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Tomasz Wierzbicki');
    await page.keyboard.press('ArrowDown');
    await expect(map.card('Luca Ferrante')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(map.card('Nadia Benkhelifa')).toHaveAttribute('aria-selected', 'true');
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/support: neutral/);
    await page.keyboard.press('5');
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/support: advocate/);
    await expect.poll(() => map.lastStep(app)).toBe('Undo: Rate support of Nadia Benkhelifa');
    await page.keyboard.press('z');
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/support: neutral/);
    // Up is the manager, from wherever one stands.
    await page.keyboard.press('ArrowUp');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-selected', 'true');
  });

  test('N adds a report whose name is typed on the card, Delete takes it away, Z brings it back', async ({
    page,
  }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Tomasz Wierzbicki');
    await page.keyboard.press('n');
    await expect(map.nameOnCard).toBeFocused();
    await page.keyboard.type('Ivo Novak');
    await page.keyboard.press('Enter');
    await expect(map.card('Ivo Novak')).toHaveAttribute('aria-selected', 'true');
    await expect(map.card('Ivo Novak')).toHaveAttribute('aria-level', '3');
    await expect(map.tree).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(map.card('Ivo Novak')).toHaveCount(0);
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('z');
    await page.keyboard.press('ArrowDown');
    await expect(map.card('Ivo Novak')).toHaveCount(1);
  });

  test('S adds a colleague beside, whose name is typed on the card', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Luca Ferrante');
    await page.keyboard.press('s');
    await expect(map.nameOnCard).toBeFocused();
    await page.keyboard.type('Ivo Novak');
    await page.keyboard.press('Enter');
    await expect(map.card('Ivo Novak')).toHaveAttribute('aria-level', '3');
    await page.keyboard.press('ArrowUp');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-selected', 'true');
  });

  test('digits rate what colours the map, and a message takes it back', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.colourBy('Influence');
    await map.find('Nadia Benkhelifa');
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/influence: outside/);
    await page.keyboard.press('3');
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/influence: inner circle/);
    const message = page
      .getByRole('listitem')
      .filter({ hasText: 'Influence of Nadia Benkhelifa: inner circle' });
    await message.getByRole('button', { name: 'Undo' }).click();
    await expect(map.card('Nadia Benkhelifa')).toHaveAccessibleName(/influence: outside/);
    await map.colourBy('Department');
    await map.find('Nadia Benkhelifa');
    await page.keyboard.press('1');
    await expect(page.getByText('Department is no rating', { exact: true })).toBeVisible();
  });

  test('a new line is an influence, what is there is not offered, and the person stays selected', async ({
    app,
    page,
  }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    const drawTo = async (name: string): Promise<void> => {
      await page.keyboard.press('l');
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(map.kinds).toBeVisible();
    };
    await map.find('Luca Ferrante');
    await drawTo('Pavel');
    await expect(map.kinds.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => map.lastStep(app))
      .toBe('Undo: Draw the influence of Luca Ferrante on Pavel Novotný');
    await expect(map.card('Luca Ferrante')).toHaveAttribute('aria-selected', 'true');
    await drawTo('Pavel');
    await expect(map.kinds.getByRole('menuitem', { name: /^Influences/ })).toHaveCount(0);
    await expect(map.kinds.getByRole('menuitem', { name: 'Ally of' })).toBeVisible();
  });

  test('G shows the same people by influence and support, and back', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Declan Mulrooney');
    const before = await map.box('Declan Mulrooney');
    await page.keyboard.press('g');
    await expect(map.toolbar.getByRole('radio', { name: 'Power' })).toBeChecked();
    const declan = await map.box('Declan Mulrooney');
    await map.find('Karin Lindqvist');
    const karin = await map.box('Karin Lindqvist');
    expect(karin.width).toBeGreaterThan(60);
    expect(declan).not.toEqual(before);
    await map.tree.focus();
    await page.keyboard.press('g');
    await expect(map.toolbar.getByRole('radio', { name: 'Chart' })).toBeChecked();
    await map.find('Declan Mulrooney');
    await expect(map.card('Declan Mulrooney')).toHaveAttribute('aria-level', '3');
  });

  test('V adds a vacant seat under the selected person, the menu one at the top', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    const inspector = new InspectorPage(page);
    await map.find('Tomasz Wierzbicki');
    await page.keyboard.press('v');
    await expect(inspector.title).toBeFocused();
    await page.keyboard.type('Head of presales');
    await page.keyboard.press('Enter');
    const added = map.card('Vacant seat, Head of presales');
    await expect(added).toHaveAttribute('aria-level', '3');
    await expect(added).toHaveAttribute('aria-selected', 'true');
    await map.tree.focus();
    await page.keyboard.press('Escape');
    await chooseFromMenu(app, 'Person', 'Add a vacant seat');
    await expect(inspector.title).toBeFocused();
    await page.keyboard.type('Chair');
    await page.keyboard.press('Enter');
    await expect(map.tree.getByRole('treeitem', { name: 'Vacant seat, Chair' })).toHaveAttribute(
      'aria-level',
      '1',
    );
  });

  test('the palette zooms and lines up cards', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    const window = new WindowPage(page);
    await map.find('Luca Ferrante');
    const before = await map.box('Luca Ferrante');
    await window.runFromPalette('Zoom out of the map');
    await expect.poll(async () => (await map.box('Luca Ferrante')).width).toBeLessThan(before.width - 1);
    await window.runFromPalette('Zoom in on the map');
    await expect.poll(async () => (await map.box('Luca Ferrante')).width).toBeCloseTo(before.width, 0);

    await map.tree.focus();
    await page.keyboard.press('Shift+ArrowUp');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-selected', 'true');
    await window.runFromPalette('Align top');
    await expect.poll(() => map.lastStep(app)).toBe('Undo: Move 2 people on the map');
    const [upper, lower] = [await map.box('Tomasz Wierzbicki'), await map.box('Luca Ferrante')];
    expect(lower.y).toBeCloseTo(upper.y, 0);
  });

  test('Enter opens the person in the inspector', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Giulia Moretti');
    await page.keyboard.press('Enter');
    await expect(new InspectorPage(page).panel.locator(':focus')).toHaveCount(1);
  });

  test('Space collapses a branch and says how many it hides', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Tomasz Wierzbicki');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Space');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-expanded', 'false');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAccessibleName(/4 people below, collapsed/);
    await page.keyboard.press('Space');
    await expect(map.card('Tomasz Wierzbicki')).toHaveAttribute('aria-expanded', 'true');
  });

  test('L draws a line to a card that arrows or search choose', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Luca Ferrante');
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(map.kinds).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(map.kinds).toBeHidden();

    await page.keyboard.press('l');
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('Pavel');
    await page.keyboard.press('Enter');
    await map.kinds.getByRole('menuitem', { name: 'Ally of' }).press('Enter');
    await expect
      .poll(() => map.lastStep(app))
      .toBe('Undo: Draw the alliance between Luca Ferrante and Pavel Novotný');
    await map.find('Luca Ferrante');
    await expect(map.card('Luca Ferrante')).toHaveAccessibleName(/ally of Pavel Novotný/);
  });

  test('F shows a neighbourhood, Escape everybody', async ({ page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await expect(map.tree).toHaveAccessibleName(/24 people shown|25 people shown/);
    await map.find('Chloé Garnier');
    await page.keyboard.press('f');
    await expect(page.getByText('Around Chloé Garnier')).toBeVisible();
    await expect(map.tree).not.toHaveAccessibleName(/2[45] people shown/);
    await page.keyboard.press('Escape');
    await expect(map.tree).toHaveAccessibleName(/2[45] people shown/);
  });

  test('after Escape the arrows go on from where one was; a message leaves the inspector free', async ({
    page,
  }) => {
    await new FirstStartPage(page).openSample();
    await page.setViewportSize({ width: 1200, height: 700 });
    const map = new MapPage(page);
    await map.find('Pavel Novotný');
    await page.keyboard.press('Escape');
    await expect(map.tree.getByRole('treeitem', { selected: true })).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(map.card('Giulia Moretti')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Delete');
    const message = page.getByRole('listitem').filter({ hasText: 'Giulia Moretti deleted' });
    await expect(message).toContainText('1 report moved up to Yusuf Amari.');
    const [box, inspector] = await Promise.all([
      message.boundingBox(),
      new InspectorPage(page).panel.boundingBox(),
    ]);
    expect((box?.x ?? 0) + (box?.width ?? 9_999)).toBeLessThanOrEqual(inspector?.x ?? 0);
    await message.getByRole('button', { name: 'Undo' }).click();
    await map.find('Giulia Moretti');
  });

  test('Alt and arrows move a card, T tidies', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const map = new MapPage(page);
    await map.find('Giulia Moretti');
    const before = await map.spot('Giulia Moretti');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => map.lastStep(app)).toBe('Undo: Move Giulia Moretti on the map');
    await expect.poll(async () => (await map.spot('Giulia Moretti')).x).toBeGreaterThan(before.x + 5);
    await page.keyboard.press('t');
    await expect.poll(() => map.lastStep(app)).toBe('Undo: Tidy the map of Lindqvist Amari Systems (sample)');
    await page.keyboard.press('z');
    await expect.poll(() => map.lastStep(app)).toBe('Undo: Move Giulia Moretti on the map');
  });
});

for (const [where, width] of [
  ['near', 400],
  ['far away', 44],
] as const) {
  test.describe(`the map by mouse, ${where}`, () => {
    test('a click selects, with Shift it adds, on the empty map it clears', async ({ page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Giulia Moretti');
      await map.zoomToCardWidth('Giulia Moretti', width);
      const other = await map.spot('Arjun Mehta');
      await page.mouse.click(other.x, other.y);
      await expect(map.card('Arjun Mehta')).toHaveAttribute('aria-selected', 'true');
      await expect(map.card('Giulia Moretti')).toHaveAttribute('aria-selected', 'false');
      const first = await map.spot('Giulia Moretti');
      await page.keyboard.down('Shift');
      await page.mouse.click(first.x, first.y);
      await page.keyboard.up('Shift');
      await expect(map.card('Arjun Mehta')).toHaveAttribute('aria-selected', 'true');
      await expect(map.card('Giulia Moretti')).toHaveAttribute('aria-selected', 'true');
      await expect(new InspectorPage(page).panel.getByText('2 selected')).toBeVisible();
      const empty = await map.emptySpot();
      await page.mouse.click(empty.x, empty.y);
      await expect(map.tree.getByRole('treeitem', { selected: true })).toHaveCount(0);
    });

    test('a card dropped on another reports to it; Escape cancels', async ({ app, page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Giulia Moretti');
      await map.zoomToCardWidth('Giulia Moretti', width);
      const from = await map.spot('Giulia Moretti');
      const to = await map.spot('Arjun Mehta');
      await map.drag(from, to);
      await page.keyboard.press('Escape');
      await map.drop();
      expect(await map.lastStep(app)).not.toContain('Move');
      await map.drag(from, to);
      await map.drop();
      await expect.poll(() => map.lastStep(app)).toBe('Undo: Move Giulia Moretti under Arjun Mehta');
      await expect(map.card('Giulia Moretti')).toHaveAttribute('aria-level', '4');
    });

    test('a card dropped on its own manager changes nothing', async ({ app, page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Yusuf Amari');
      await map.zoomToCardWidth('Yusuf Amari', width);
      const before = await map.lastStep(app);
      await map.drag(await map.spot('Yusuf Amari'), await map.spot('Karin Lindqvist'));
      await map.drop();
      // The manager is the same as before: nothing to do, nothing to undo.
      expect(await map.lastStep(app)).toBe(before);
    });

    test('a card dropped on one of its own reports stays where it was and says why', async ({
      app,
      page,
    }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Yusuf Amari');
      await map.zoomToCardWidth('Yusuf Amari', width);
      const before = await map.lastStep(app);
      const from = await map.spot('Karin Lindqvist');
      await map.drag(from, await map.spot('Yusuf Amari'));
      await map.drop();
      await expect(
        page.getByText('Yusuf Amari reports to Karin Lindqvist; that would be a circle.').first(),
      ).toBeVisible();
      expect(await map.lastStep(app)).toBe(before);
      expect(await map.spot('Karin Lindqvist')).toEqual(from);
    });

    test('a card dropped elsewhere stays there, and tidy takes it back', async ({ app, page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Giulia Moretti');
      await map.zoomToCardWidth('Giulia Moretti', width);
      const from = await map.spot('Giulia Moretti');
      const other = await map.spot('Arjun Mehta');
      const to = await map.emptySpot();
      await map.drag(from, to);
      await map.drop();
      await expect.poll(() => map.lastStep(app)).toBe('Undo: Move Giulia Moretti on the map');
      await expect.poll(async () => Math.abs((await map.spot('Giulia Moretti')).x - to.x)).toBeLessThan(1);
      // Nobody else moved, whatever the map would look like without the card.
      expect(await map.spot('Arjun Mehta')).toEqual(other);
      await map.toolbar.getByRole('button', { name: 'Tidy the map' }).click();
      await expect
        .poll(() => map.lastStep(app))
        .toBe('Undo: Tidy the map of Lindqvist Amari Systems (sample)');
    });

    test('a line drawn from the handle asks for its kind where it is dropped', async ({ app, page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Giulia Moretti');
      await map.zoomToCardWidth('Giulia Moretti', width);
      const card = await map.spot('Giulia Moretti');
      await page.mouse.move(card.x, card.y);
      await map.drag(await map.handle('Giulia Moretti'), await map.spot('Aiko Tanabe'));
      await map.drop();
      await map.kinds.getByRole('menuitem', { name: 'Influences strongly' }).click();
      await expect
        .poll(() => map.lastStep(app))
        .toBe('Undo: Draw the influence of Giulia Moretti on Aiko Tanabe');
    });

    test('a box with Shift selects what it touches', async ({ page }) => {
      await new FirstStartPage(page).openSample();
      const map = new MapPage(page);
      await map.find('Giulia Moretti');
      await map.zoomToCardWidth('Giulia Moretti', width);
      const [a, b] = [await map.box('Giulia Moretti'), await map.box('Arjun Mehta')];
      await page.keyboard.press('Escape');
      await page.keyboard.down('Shift');
      const bottom = Math.max(a.y + a.height, b.y + b.height) - 2;
      await map.drag({ x: Math.min(a.x, b.x) - 16, y: bottom }, { x: a.x + 4, y: Math.min(a.y, b.y) + 4 });
      await map.drop();
      await page.keyboard.up('Shift');
      await expect(map.card('Giulia Moretti')).toHaveAttribute('aria-selected', 'true');
      await expect(map.card('Arjun Mehta')).toHaveAttribute('aria-selected', 'true');
      await expect(new InspectorPage(page).panel.getByText('2 selected')).toBeVisible();
    });
  });
}

test('a card that is pointed at answers, and stops when the pointer or the view goes', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  await map.find('Marguerite Oyelaran');
  const spot = await map.spot('Marguerite Oyelaran');
  await page.keyboard.press('Escape');
  await page.mouse.move(spot.x, spot.y);
  const peek = page.getByTestId('map-peek');
  await expect(peek).toContainText('Marguerite Oyelaran');
  await expect(peek).toContainText('Next step');
  await page.mouse.move(spot.x, 4);
  await expect(peek).toHaveCount(0);
  await page.mouse.move(spot.x, spot.y);
  await expect(peek).toBeVisible();
  await page.mouse.wheel(0, 60);
  await expect(peek).toHaveCount(0);
});

test('the legend says what a lens means, counts, and filters', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  await expect(map.legend.getByRole('button', { name: /^Opponent, 2 people/ })).toBeVisible();
  await map.colourBy('Influence');
  const inner = map.legend.getByRole('button', { name: /^Inner circle, \d+ people/ });
  await inner.click();
  await expect(inner).toHaveAttribute('aria-pressed', 'true');
  await map.legend.getByRole('button', { name: 'Show all' }).click();
  await expect(inner).toHaveAttribute('aria-pressed', 'false');
});

test('each kind of line can be hidden', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  await map.toolbar.getByRole('button', { name: /^Lines/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Conflict' }).click();
  await expect(map.toolbar.getByRole('button', { name: 'Lines (4 of 5)' })).toBeVisible();
});

test('somebody in the tray is put on the map by keyboard and by mouse', async ({ app, page }) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  await map.tray.getByRole('button', { name: 'Show the tray' }).click();
  const waiting = map.tray.getByRole('button', { name: /^Eszter Kovács/ });
  await map.find('Giulia Moretti');
  const manager = await map.spot('Giulia Moretti');
  const item = await waiting.boundingBox();
  if (item === null) throw new Error('the tray is not open');
  await map.drag({ x: item.x + 20, y: item.y + 10 }, manager);
  await map.drop();
  await expect.poll(() => map.lastStep(app)).toBe('Undo: Put Eszter Kovács on the map');
  await expect(map.card('Eszter Kovács')).toHaveAttribute('aria-level', '4');
  await map.tree.focus();
  await page.keyboard.press('z');
  await waiting.press('Enter');
  await expect(map.card('Eszter Kovács')).toHaveAttribute('aria-selected', 'true');
});

test('axe finds nothing serious while somebody is selected and a line is drawn', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const map = new MapPage(page);
  await map.find('Giulia Moretti');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(map.kinds).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});
