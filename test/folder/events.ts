import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from '../property/random.ts';
import type { Faults } from './faulty-files.ts';
import type { World } from './world.ts';

/** What happens to a folder, or to how one device sees it. `World.heal` takes all of it back. */
export type Event = (world: World, random: Random) => void | Promise<void>;

function faults(change: (faults: Faults, random: Random) => void): Event {
  return ({ devices }, random) => {
    for (const device of devices) if (random.chance(0.7)) change(device.faults, random);
  };
}

/** Every event by name. */
export const events: Readonly<Record<string, Event>> = {
  unmounted: ({ root, elsewhere }) => moved(root, elsewhere),
  'unmounted, with an empty folder in its place': ({ root, elsewhere }) => {
    moved(root, elsewhere);
    mkdirSync(root, { recursive: true });
  },
  emptied: ({ root, elsewhere }) => {
    if (existsSync(elsewhere)) return;
    mkdirSync(elsewhere);
    for (const name of readdirSync(root)) renameSync(join(root, name), join(elsewhere, name));
  },
  'emptied but for the file of the workspace': ({ root, aside }) => moved(join(root, 'd'), join(aside, 'd')),
  'without the file of the workspace': ({ root, aside }) =>
    moved(join(root, 'workspace.json'), join(aside, 'workspace.json')),
  'foreign workspace': (world, random) => replaceWorkspace(world, random, 'workspaceId', 32),
  'other lock': (world, random) => replaceWorkspace(world, random, random.pick(['salt', 'keyCheck']), 64),
  'damaged workspace': ({ root, aside }, random) => {
    const path = join(root, 'workspace.json');
    if (!existsSync(path)) return;
    moved(path, join(aside, 'workspace.json'));
    writeFileSync(path, random.pick(['', '{', '{"format":1}', '[]', '\0'.repeat(200), '{"minReader":9}']));
  },
  'two workspaces': ({ root }, random) => {
    if (!existsSync(root)) return;
    writeFileSync(join(root, 'workspace (1).json'), '{"format":1,"workspaceId":"0"}');
    const folder = join(root, 'd', hex(random, 32));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `00000001-${hex(random, 32)}.rapport`), 'RPRT of another team');
  },
  'half listed': faults((one) => (one.isHalfListed = true)),
  'cannot be written': faults(
    (one, random) => (one.writing = random.pick(['read-only', 'refused', 'failed'])),
  ),
  full: faults((one) => (one.writing = 'full')),
  'busy renames': faults((one, random) => (one.busyRenames = 1 + random.integer(12))),
  'busy for longer than a minute': faults((one) => (one.busyRenames = 1_000)),
  'writes that arrive damaged': faults((one) => (one.isTearing = true)),
  'placeholders that do not come': faults((one, random) => {
    const part = random.integer(3);
    one.isSlow = (path) =>
      path.endsWith('.rapport') && path.length % 3 !== part && path.charCodeAt(45) % 3 === part;
  }),
  'nothing comes': faults((one) => (one.isSlow = () => true)),
  killed: faults((one, random) => (one.callsToLive = random.integer(12))),
  'junk in the listings': faults((one, random) => {
    one.junk = Array.from({ length: 300 }, () => junkName(random));
  }),
  'capitals are small letters': faults((one) => (one.isCaseless = true)),
  'junk in the folders': ({ root }, random) => {
    for (const folder of deviceFolders(root)) writeFileSync(join(folder, junkName(random)), 'junk');
    if (existsSync(root)) writeFileSync(join(root, 'desktop.ini'), 'junk');
  },
  'renamed copies': (world, random) => {
    for (const path of someFiles(world, random)) {
      const copy = join(dirname(path), copyName(basename(path), random));
      if (!existsSync(copy)) copyFileSync(path, copy);
    }
  },
  'a renamed original': (world, random) => {
    const [path] = someFiles(world, random);
    if (path === undefined) return;
    const name = join(dirname(path), copyName(basename(path), random));
    if (!existsSync(name)) renameSync(path, name);
  },
  'a copied folder of a device': (world, random) => {
    const folders = deviceFolders(world.root);
    if (folders.length === 0) return;
    const folder = random.pick(folders);
    cpSync(folder, `${folder}${random.pick([' (1)', ' - Copy', '-LAPTOP'])}`, { recursive: true });
  },
  'a file in the folder of somebody else': (world, random) => {
    const [path] = someFiles(world, random);
    const folders = deviceFolders(world.root);
    if (path === undefined || folders.length === 0) return;
    const target = join(random.pick(folders), basename(path));
    if (!existsSync(target)) copyFileSync(path, target);
  },
  'late files': (world, random) => {
    for (const path of someFiles(world, random)) world.keepAside(path);
  },
  'damaged files': (world, random) => {
    for (const path of someFiles(world, random)) {
      world.keepCopy(path);
      damage(path, random);
    }
  },
  'a copied profile': async (world, random) => world.copyProfile(random.pick(world.devices)),
  'weeks of work': async (world, random) => {
    const { devices, clock } = world;
    for (const device of devices) {
      for (let day = 0; day < 6; day += 1) {
        clock.now += 8 * 3_600_000;
        await device.say(random.pick(['p1', 'p2']));
        await device.send();
      }
    }
    clock.now += random.pick([2, 40]) * 86_400_000;
    for (const device of devices) await world.watch(device, () => device.tidy());
  },
  'an erasure': async (world, random) => {
    const device = random.pick(world.devices);
    // Somebody's old copy of the folder brings some of them back.
    for (const path of someFiles(world, random)) world.keepCopy(path);
    await device.erase('p2');
    await world.watch(device, () => device.tidy());
  },
  'time goes by': ({ clock }, random) =>
    void (clock.now += random.pick([60_000, 3_600_000, 90_000_000, 4e9])),
  'a clock goes back': ({ clock }) => void (clock.now -= 10 * 365 * 86_400_000),
};

function moved(from: string, to: string): void {
  if (existsSync(from) && !existsSync(to)) renameSync(from, to);
}

function replaceWorkspace({ root, aside }: World, random: Random, field: string, digits: number): void {
  const path = join(root, 'workspace.json');
  const kept = join(aside, 'workspace.json');
  if (!existsSync(path) || existsSync(kept)) return;
  const text = readFileSync(path, 'utf8');
  renameSync(path, kept);
  writeFileSync(path, text.replace(new RegExp(`"${field}":"[^"]*"`), `"${field}":"${hex(random, digits)}"`));
}

/** The folders of the devices themselves, without copies of them. */
function deviceFolders(root: string): readonly string[] {
  const top = join(root, 'd');
  if (!existsSync(top)) return [];
  return readdirSync(top)
    .filter((name) => /^[0-9a-f]{32}$/.test(name))
    .toSorted()
    .map((name) => join(top, name));
}

function someFiles({ root }: World, random: Random): readonly string[] {
  return deviceFolders(root)
    .flatMap((folder) =>
      readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name)),
    )
    .filter((path) => /\/\d{8}-[0-9a-f]{32}\.rapport$/.test(path) && random.chance(0.4))
    .filter((path) => statSync(path).isFile());
}

function damage(path: string, random: Random): void {
  const bytes = readFileSync(path);
  const at = random.integer(Math.max(1, bytes.length));
  if (random.chance(0.3)) truncateSync(path, at);
  else if (random.chance(0.35)) writeFileSync(path, Buffer.alloc(bytes.length));
  else if (random.chance(0.2)) writeFileSync(path, '');
  else if (random.chance(0.25)) {
    rmSync(path);
    mkdirSync(path);
  } else {
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path, bytes);
  }
}

function copyName(name: string, random: Random): string {
  const bare = name.replace(/\.rapport$/, '');
  return random.pick([
    `${bare} (1).rapport`,
    `${bare} - Copy.rapport`,
    `${bare} (Anna's conflicted copy 2026-11-30).rapport`,
    `${bare}.sync-conflict-20261130-101010-ABCDEFG.rapport`,
    `${bare}-DESKTOP-1AB2C3.rapport`,
    `Copy of ${name}`,
    name.toUpperCase(),
  ]);
}

function junkName(random: Random): string {
  return random.pick([
    'desktop.ini',
    '.DS_Store',
    `~$${hex(random, 8)}.docx`,
    `.~lock.${hex(random, 8)}`,
    `${hex(random, 6)}.tmp`,
    `0000000${String(random.integer(9))}-${hex(random, 31)}.rapport`,
    `0000000${String(random.integer(9))}-${hex(random, 32)}.rapport.${hex(random, 8)}.tmp`,
    `00000000-${hex(random, 32)}.rapport`,
    `notes ${hex(random, 8)}.rapport`,
    'x'.repeat(240),
  ]);
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => random.integer(16).toString(16)).join('');
}
