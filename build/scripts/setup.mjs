// Runs before `npm start`, `npm test` and others, on whatever Node 20.19 or newer is there, with nothing installed yet:
// brings node_modules in step with package-lock.json, Node 24 into it, and tries once a day to fetch Electron's binary.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(project, 'node_modules');
const stampFile = join(modules, '.rapport-setup');
const electronTryFile = join(modules, '.rapport-electron-try');
const OLDEST_NODE = [20, 19];
const NODE_MAJOR = 24;
const ELECTRON_LIMIT_MS = 90_000;
const ELECTRON_AGAIN_MS = 24 * 60 * 60 * 1000;
const isWindows = process.platform === 'win32';
const nodeFile = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
const asideFile = join(project, '.cache', isWindows ? 'node-while-installing.exe' : 'node-while-installing');
let ownNode = process.execPath;
const nodeLink = join(modules, '.bin', isWindows ? 'node.cmd' : 'node');

checkNode();
if (!isInStep()) install();
ensureNode24();
writeFileSync(stampFile, fingerprint());
tryElectron();
tidyUp();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Rapport needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function fingerprint() {
  const lock = readFileSync(join(project, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
}

/** Whether node_modules holds what the lock file asks for: by our own stamp, else by npm's record of what it installed. */
function isInStep() {
  if (readText(stampFile) === fingerprint()) return true;
  const installed = readJson(join(modules, '.package-lock.json'))?.packages;
  const wanted = readJson(join(project, 'package-lock.json'))?.packages;
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional === true ||
      (installed[path]?.version === entry.version && existsSync(join(project, path))),
  );
}

function install() {
  say('Installing packages …');
  stepAside();
  // Without lifecycle scripts: nothing is compiled, and company settings that block scripts make no difference.
  const done = run(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: isWindows,
    },
  );
  if (!done)
    stop('The packages could not be installed; see above. Check the network and run the command again.');
}

/**
 * `npm run` starts this file with the project's own Node, which `npm ci` is about to remove: the running file is moved out of its way
 * (a running program can be renamed on every system) and goes on from there.
 */
function stepAside() {
  if (!process.execPath.startsWith(join(modules, 'node'))) return;
  mkdirSync(dirname(asideFile), { recursive: true });
  renameSync(process.execPath, asideFile);
  ownNode = asideFile;
}

/** The package `node` ships Node itself; its installer is run here, because lifecycle scripts were left out. */
function ensureNode24() {
  if (nodeVersionOf(nodeFile) === NODE_MAJOR && existsSync(nodeLink)) return;
  say(`Installing Node ${NODE_MAJOR} for this project …`);
  run(ownNode, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: 'ignore' });
  const found = nodeVersionOf(nodeFile);
  // npm links a command only when its file is there; now it is.
  const linked = run(
    isWindows ? 'npm.cmd' : 'npm',
    ['rebuild', 'node', '--ignore-scripts', '--loglevel=error'],
    {
      stdio: 'ignore',
      shell: isWindows,
    },
  );
  if (found === NODE_MAJOR && linked) return;
  const own = Number(process.versions.node.split('.')[0]);
  if (own < NODE_MAJOR || ownNode === asideFile)
    stop(
      `Node ${NODE_MAJOR} could not be installed for this project. Install Node ${NODE_MAJOR} and run the command again.`,
    );
}

function nodeVersionOf(path) {
  if (!existsSync(path)) return 0;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(answer.stdout ?? '')?.[1] ?? 0);
}

/** Fetches Electron's binary where it can be fetched; where it cannot, the app opens in the Chromium shell. */
function tryElectron() {
  const folder = join(modules, 'electron');
  if (existsSync(join(folder, 'path.txt')) || process.env['RAPPORT_NO_ELECTRON'] !== undefined) return;
  if (existsSync(electronTryFile) && Date.now() - statSync(electronTryFile).mtimeMs < ELECTRON_AGAIN_MS)
    return;
  const done = run(existsSync(nodeFile) ? nodeFile : ownNode, ['install.js'], {
    cwd: folder,
    stdio: 'ignore',
    timeout: ELECTRON_LIMIT_MS,
  });
  // `npm start` and `npm test` say which of the two they use.
  if (!done) writeFileSync(electronTryFile, '');
}

/** Removes what `stepAside` left; where it still runs (Windows), the next start does. */
function tidyUp() {
  try {
    rmSync(asideFile, { force: true });
  } catch {
    // still running
  }
}

function run(command, args, options) {
  const result = spawnSync(command, args, { cwd: project, ...options });
  return result.status === 0;
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function readJson(path) {
  const text = readText(path);
  return text === '' ? undefined : JSON.parse(text);
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
