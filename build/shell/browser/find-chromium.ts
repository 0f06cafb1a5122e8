import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser of the Chromium family that can be driven. */
export type FoundChromium = {
  readonly path: string;
  readonly args: readonly string[];
  readonly origin: string;
};

/** Keeps WebRTC from the network in the browsers that the shell starts itself, in blank sub-frames too. */
const NO_PEERS = '--force-webrtc-ip-handling-policy=disable_non_proxied_udp';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPlaces = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPlaces = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** Finds a Chromium: `CHROMIUM_PATH`, then an installed one, then the one in the npm package `@sparticuz/chromium` (Linux x64). */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error('CHROMIUM_PATH names a file that does not exist.');
    return { path: named, args: ownArgs(), origin: 'CHROMIUM_PATH' };
  }
  const installed = installedPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, args: ownArgs(), origin: 'installed' };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or name one in CHROMIUM_PATH.');
  return {
    path: await unpackBundled(),
    args: ['--no-sandbox', '--disable-gpu', NO_PEERS],
    origin: '@sparticuz/chromium',
  };
}

/** Chromium's own sandbox refuses to run as root, as in most containers; the pages are the app's own. */
function ownArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', NO_PEERS] : [NO_PEERS];
}

function installedPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        macPlaces.map((place) => join(folder, place)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPlaces.map((place) => join(folder, place)));
    default:
      return (process.env['PATH'] ?? '')
        .split(delimiter)
        .flatMap((folder) => linuxNames.map((name) => join(folder, name)));
  }
}

/** Unpacks the bundled Chromium once per machine; others wait, because a half unpacked one does not start. */
async function unpackBundled(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const lock = join(tmpdir(), 'rapport-chromium.lock');
  const giveUpAt = Date.now() + 120_000;
  while (!takeFolder(lock)) {
    if (Date.now() > giveUpAt || isOld(lock)) rmSync(lock, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await chromium.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > 60_000;
  } catch {
    return false; // just given back
  }
}
