import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Connection } from '#electron/sharing/folder/connect.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import { makeWorkspace } from '#electron/sharing/folder/workspace-file.ts';
import type { Random } from '../property/random.ts';
import { Device } from './device.ts';
import { endFaults } from './faulty-files.ts';
import { changesBeyond, treeOf } from './tree.ts';

const START = Date.UTC(2026, 10, 30);
const PARTNERS = ['p1', 'p2'];

/** A shared folder with the devices of a team, and what happens to them. */
export class World implements Disposable {
  readonly base: string;
  readonly root: string;
  /** Where the whole folder is while it is not where it belongs. */
  readonly elsewhere: string;
  /** Where single files are meanwhile. */
  readonly aside: string;
  readonly clock = { now: START };
  readonly devices: Device[] = [];
  readonly random: Random;
  readonly #connection: Connection;
  /** Files that are away or damaged, and where what they were is. */
  readonly #kept = new Map<string, string>();

  private constructor(random: Random, connection: Connection, base: string) {
    this.random = random;
    this.#connection = connection;
    this.base = base;
    this.root = join(base, 'shared');
    this.elsewhere = join(base, 'elsewhere');
    this.aside = join(base, 'aside');
  }

  static async make(random: Random, devices = 3): Promise<World> {
    const base = mkdtempSync(join(tmpdir(), 'rapport-folder-'));
    mkdirSync(join(base, 'shared'));
    mkdirSync(join(base, 'aside'));
    const lock = { salt: randomBytes(32).toString('hex'), keyCheck: randomBytes(32).toString('hex') };
    const workspace = await makeWorkspace(folderFiles(join(base, 'shared')), lock, START);
    const world = new World(random, { workspace, workspaceKey: new Uint8Array(randomBytes(32)) }, base);
    for (let at = 0; at < devices; at += 1) await world.#join(`device ${String(at)}`);
    return world;
  }

  async #join(name: string): Promise<Device> {
    const device = new Device({
      name,
      root: this.root,
      privateFolder: join(this.base, name),
      connection: this.#connection,
      random: this.random,
      clock: this.clock,
    });
    this.devices.push(device);
    await device.start();
    return device;
  }

  /** What one of the devices does by itself. */
  step(device: Device): Promise<void> {
    const { random } = this;
    this.clock.now += 30_000 + random.integer(600_000);
    const job = random.pick([
      () => device.say(random.pick(PARTNERS)),
      () => device.send(),
      () => device.send(),
      () => device.read(),
      () => device.tidy(),
    ]);
    return this.watch(device, job);
  }

  /** Lets a device do something; what it must not do is noted with it. */
  async watch(device: Device, job: () => Promise<void>): Promise<void> {
    const before = treeOf(this.root);
    const isThere = before.has('workspace.json');
    await job();
    const after = treeOf(this.root);
    device.wrong.push(...changesBeyond(before, after, device.ids));
    if (!isThere && after.size !== before.size) device.wrong.push('wrote into a folder that is no workspace');
  }

  /** Puts a file where nobody sees it. */
  keepAside(path: string): void {
    this.keepCopy(path);
    rmSync(path);
  }

  /** Keeps what a file is, before something happens to it. */
  keepCopy(path: string): void {
    if (this.#kept.has(path)) return;
    const kept = join(this.aside, `${String(this.#kept.size)}.kept`);
    copyFileSync(path, kept);
    this.#kept.set(path, kept);
  }

  /** Starts a second app on a copy of a profile. Both have to notice. */
  async copyProfile(device: Device): Promise<void> {
    if (this.devices.length > 4) return;
    const name = `copy ${String(this.devices.length)}`;
    cpSync(device.parts.privateFolder, join(this.base, name), { recursive: true });
    const copy = await this.#join(name);
    for (const id of device.ids) copy.ids.add(id);
    // It knows what the original knows, and what the original said itself.
    for (const [key, n] of device.heard) copy.heard.set(key, n);
    for (const [partner, n] of device.said) copy.heard.set(`${device.parts.name}/${partner}`, n);
  }

  /** Ends everything that is the matter. */
  heal(): void {
    for (const { faults } of this.devices) endFaults(faults);
    if (existsSync(this.elsewhere)) {
      rmSync(this.root, { recursive: true, force: true });
      renameSync(this.elsewhere, this.root);
    }
    const workspace = join(this.aside, 'workspace.json');
    if (existsSync(workspace)) {
      rmSync(join(this.root, 'workspace.json'), { force: true });
      renameSync(workspace, join(this.root, 'workspace.json'));
    }
    this.#putBackDevices();
    for (const [path, kept] of this.#kept) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(join(path, '..'), { recursive: true });
      copyFileSync(kept, path);
    }
    this.#kept.clear();
  }

  /** What was made meanwhile in a new folder of devices stays. */
  #putBackDevices(): void {
    const from = join(this.aside, 'd');
    if (!existsSync(from)) return;
    for (const folder of readdirSync(from)) {
      mkdirSync(join(this.root, 'd', basename(folder)), { recursive: true });
      cpSync(join(from, folder), join(this.root, 'd', folder), { recursive: true, force: false });
    }
    rmSync(from, { recursive: true });
  }

  /** All devices send and read until nothing is on its way any more. */
  async settle(): Promise<void> {
    // Forward past every pause, also when a clock went back.
    this.clock.now = Math.max(this.clock.now, START) + 11 * 365 * 86_400_000;
    for (let round = 0; round < 4; round += 1) {
      this.clock.now += 86_400_000;
      for (const device of this.devices) await device.send();
      for (const device of this.devices) await device.read();
    }
    for (const device of this.devices) await this.watch(device, () => device.tidy());
  }

  /** What was said last and was not heard by everybody, in words. */
  lost(): readonly string[] {
    return this.devices.flatMap((speaker) =>
      [...speaker.said].flatMap(([partner, n]) =>
        this.devices.flatMap((listener) => {
          if (listener === speaker) return [];
          const key = `${speaker.parts.name}/${partner}`;
          const heard = listener.heard.get(key) ?? 0;
          return heard === n
            ? []
            : [`${listener.parts.name} heard ${key} up to ${String(heard)} of ${String(n)}`];
        }),
      ),
    );
  }

  /** What is otherwise than it must be, in words. */
  wrong(): readonly string[] {
    const found = this.devices.flatMap(({ wrong, parts }) => wrong.map((text) => `${parts.name}: ${text}`));
    for (const listener of this.devices)
      for (const [key, id] of listener.from) {
        const [by = ''] = key.split('/');
        const speaker = this.devices.find(({ parts }) => parts.name === by);
        if (speaker?.ids.has(id) !== true) found.push(`${listener.parts.name} heard ${key} from ${id}`);
      }
    const isCopied = this.devices.some(({ parts }) => parts.name.startsWith('copy'));
    for (const { renewals, parts } of this.devices)
      if (renewals > 0 && !isCopied) found.push(`${parts.name} took itself for a copy`);
    found.push(...this.#leftOfErased());
    const ids = this.devices.map(({ folder }) => folder.deviceId());
    if (new Set(ids).size < ids.length && this.devices.every(({ said }) => said.size > 0))
      found.push('two devices still have one id');
    return found;
  }

  /** Files that had to be gone for good. */
  #leftOfErased(): readonly string[] {
    const paths = [...treeOf(join(this.root, 'd')).keys()].map((path) => path.toLowerCase());
    return this.devices.flatMap(({ erased }) =>
      [...erased].flatMap((file) => {
        const [deviceId = '', name = ''] = file.split('/');
        const bare = name.replace('.rapport', '');
        const isThere = paths.some((path) => path.startsWith(deviceId) && path.includes(bare));
        return isThere ? [`${name} is still there after an erasure`] : [];
      }),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.base, { recursive: true, force: true });
  }
}
