import { expect, test } from './fixture.ts';
import { startOutsideServer } from './driver/outside-server.ts';

// What a hostile script in the page tries against the items of Electron's security checklist that `security.spec.ts` does not attack
// already; `docs/security.md` has the whole list.
test.use({ allowPageErrors: true, ownProcess: true });

test('every window was made with the safe values', async ({ app }) => {
  const windows = await app.windowPreferences();
  expect(windows.length).toBeGreaterThan(0);
  for (const preferences of windows) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
    expect(preferences['disableBlinkFeatures'] ?? '').toBe('');
  }
});

test('the same-origin policy holds: a frame of another origin is out of reach, both ways', async ({
  page,
}) => {
  const reached = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts'); // an origin of its own
    frame.srcdoc = '<p id="inside">inside</p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    let inner = 'refused';
    try {
      inner = frame.contentWindow?.document.body.textContent ?? 'refused';
    } catch {
      inner = 'refused';
    }
    return { document: frame.contentDocument === null ? 'refused' : 'reached', inner };
  });
  expect(reached).toEqual({ document: 'refused', inner: 'refused' });
});

test('nothing is loaded over http, also not into a frame or by a plugin', async ({ page }) => {
  await using outside = await startOutsideServer();
  await page.evaluate(async (origin) => {
    for (const [tag, attribute] of [
      ['iframe', 'src'],
      ['embed', 'src'],
      ['object', 'data'],
      ['video', 'src'],
      ['audio', 'src'],
      ['track', 'src'],
      ['input', 'src'],
      ['portal', 'src'],
      ['fencedframe', 'src'],
    ] as const) {
      const made = document.createElement(tag);
      if (tag === 'input') made.setAttribute('type', 'image');
      made.setAttribute(attribute, `${origin}/${tag}`);
      document.body.append(made);
    }
    for (const rel of [
      'prefetch',
      'preload',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'icon',
      'manifest',
    ]) {
      const link = document.createElement('link');
      Object.assign(link, { rel, href: `${origin}/${rel}`, as: 'script' });
      document.head.append(link);
    }
    const style = document.createElement('div');
    style.style.setProperty('background-image', `url(${origin}/background)`);
    document.body.append(style);
  }, outside.origin);
  await outside.settle(page);
  expect(outside.requests).toEqual([]);
});

test('a web view is an unknown element that shows nothing', async ({ page, app }) => {
  await using outside = await startOutsideServer();
  const seen = await page.evaluate(async (origin) => {
    const view = document.createElement('webview');
    view.setAttribute('src', `${origin}/webview`);
    view.setAttribute('allowpopups', '');
    view.setAttribute('nodeintegration', '');
    view.setAttribute('disablewebsecurity', '');
    view.setAttribute('preload', 'file:///etc/passwd');
    document.body.append(view);
    return { methods: 'loadURL' in view || 'getWebContentsId' in view, shadow: view.shadowRoot !== null };
  }, outside.origin);
  expect(seen).toEqual({ methods: false, shadow: false });
  await outside.settle(page);
  expect(outside.requests).toEqual([]);
  expect(await app.windowPreferences()).toHaveLength(1);
});

test('no file of the disk and nothing outside of the built window is read', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const paths = [
      'file:///etc/passwd',
      'file:///C:/Windows/win.ini',
      '../main/main.js',
      '..%2fmain%2fmain.js',
      '%2e%2e/main/main.js',
      'assets/..%2f..%2fmain%2fmain.js',
      '..%5cmain%5cmain.js',
      '/etc/passwd',
      'index.html%00.js',
      'app://rapport.outside/index.html',
      'app://outside/../main/main.js',
    ];
    const read = async (path: string): Promise<string> => {
      try {
        const answer = await fetch(path);
        return answer.ok ? `read ${path}` : 'refused';
      } catch {
        return 'refused';
      }
    };
    return Promise.all(paths.map(read));
  });
  expect(answers.filter((answer) => answer !== 'refused')).toEqual([]);
  const before = page.url();
  for (const target of [
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:null/x',
    'chrome://gpu',
    'about:blank',
  ]) {
    await page.evaluate((to) => location.assign(to), target).catch(() => undefined);
    await page.evaluate(() => window.api.call('app.start', undefined));
  }
  expect(page.url()).toBe(before);
});

test('a string never becomes code, whichever way', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    // Over once the page says that it loaded it, or that it did not.
    const begun = (element: HTMLElement) =>
      new Promise((resolve) => {
        for (const type of ['load', 'error']) element.addEventListener(type, resolve);
        document.body.append(element);
      });
    // What was put off by a timer or to the next frames is over then.
    const turn = () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    const attempts: readonly (() => unknown)[] = [
      // oxlint-disable-next-line typescript/no-implied-eval -- that it throws is what is tested
      () => new Function('return 1')(),
      // oxlint-disable-next-line typescript/no-implied-eval -- that it does nothing is what is tested
      () => setTimeout('window.ran = true', 0),
      () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<script>parent.ran = true</script>';
        return begun(frame);
      },
      () => {
        const link = document.createElement('a');
        link.href = 'javascript:window.ran = true';
        document.body.append(link);
        link.click();
      },
      () => {
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob(['window.ran = true'], { type: 'text/javascript' }));
        return begun(script);
      },
      () => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,window.ran=true';
        return begun(script);
      },
      () =>
        new Promise((resolve) => {
          const worker = new Worker(
            URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })),
          );
          worker.addEventListener('message', () => resolve(1));
          worker.addEventListener('error', resolve);
        }),
      () => document.body.insertAdjacentHTML('beforeend', '<svg onload="window.ran = true"></svg>'),
    ];
    const results: string[] = [];
    // Code that a debugger runs may make code until its first pause.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [index, attempt] of attempts.entries()) {
      try {
        if ((await attempt()) === 1) results.push(`attempt ${String(index)} ran`);
      } catch {
        // refused at once
      }
      await turn();
      if ('ran' in window) results.push(`attempt ${String(index)} ran`);
      Reflect.deleteProperty(window, 'ran');
    }
    return results;
  });
  expect(ran).toEqual([]);
});

test('the page cannot name what the system opens', async ({ page }) => {
  const codes = await page.evaluate(async () => {
    const code = async (name: string, request: unknown): Promise<string> => {
      // The bridge answers with a WireResult, also to a hostile page.
      const answer = (await window.api.call(name, request)) as { ok: boolean; error?: { code: string } };
      return answer.ok ? 'ok' : (answer.error?.code ?? 'no code');
    };
    return Promise.all([
      code('profile.showFolder', { path: '/etc' }),
      code('profile.showFolder', '/etc'),
      code('profile.showFolder', ['https://outside.invalid']),
      code('shell.openExternal', 'https://outside.invalid'),
      code('shell.openPath', '/bin/sh'),
    ]);
  });
  expect(new Set(codes)).toEqual(new Set(['bad-request']));
});

test('an event brings its payload to the page and nothing of Electron', async ({ app, page }) => {
  await page.evaluate(() => {
    window.api.on('menu.command', (...all: unknown[]) => Object.assign(window, { heard: all }));
  });
  await app.clickMenu('File', 'New partner');
  await page.waitForFunction(() => 'heard' in window);
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as unknown)).toEqual([{ id: 'partner.new' }]);
});
