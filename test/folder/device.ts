import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import type { Connection } from '#electron/sharing/folder/connect.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import type { ReceivedSnapshot } from '#electron/sharing/folder/read-new.ts';
import { openSharedFolder, type SharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import type { Random } from '../property/random.ts';
import { faultyFiles, Killed, noFaults, type Faults } from './faulty-files.ts';

const LEVEL = 'everything';

/** What a device says about a partner; the highest number is the latest. */
export type Saying = { readonly by: string; readonly partner: string; readonly n: number };

export type DeviceParts = {
  readonly name: string;
  readonly root: string;
  readonly privateFolder: string;
  readonly connection: Connection;
  readonly random: Random;
  readonly clock: { now: number };
};

/** One colleague's app: says something now and then, sends, reads. Remembers what it said and heard, apart from the product. */
export class Device {
  readonly parts: DeviceParts;
  readonly faults: Faults = noFaults();
  /** The latest number that it said about each partner. */
  readonly said = new Map<string, number>();
  /** By `name of the device/partner`: the highest number that was heard. */
  readonly heard = new Map<string, number>();
  /** The last number that it gave out for each partner, erased ones included. */
  readonly #numbers = new Map<string, number>();
  /** How often it took itself for a copy. */
  renewals = 0;
  /** Files that must be gone at the end, as `deviceId/name`. */
  readonly erased = new Set<string>();
  /** Every id that it ever had. */
  readonly ids = new Set<string>();
  /** What must not be, in words. */
  readonly wrong: string[] = [];
  #folder: SharedFolder | null = null;

  constructor(parts: DeviceParts) {
    this.parts = parts;
  }

  /** Starts the app, for the first time or again after it was killed or copied. */
  async start(): Promise<void> {
    const { root, privateFolder, connection, random, clock } = this.parts;
    this.faults.callsToLive = Infinity;
    this.#folder = await openSharedFolder({
      ...connection,
      files: faultyFiles(folderFiles(root), this.faults, random),
      privateFolder,
      now: () => clock.now,
      wait: (milliseconds) => {
        clock.now += milliseconds;
        return Promise.resolve();
      },
    });
    this.ids.add(this.#folder.deviceId());
  }

  get folder(): SharedFolder {
    if (this.#folder === null) throw new Error('not started');
    return this.#folder;
  }

  async say(partner: string): Promise<void> {
    const n = (this.#numbers.get(partner) ?? 0) + 1;
    this.#numbers.set(partner, n);
    this.said.set(partner, n);
    await this.#queue(partner, n);
  }

  /** Sends, and makes anew what could not be sent as it was, as the app does. */
  async send(): Promise<void> {
    await this.#work(async () => {
      const { toMake } = await this.folder.send();
      for (const { partnerId } of toMake) {
        const n = this.said.get(partnerId);
        if (n !== undefined) await this.#queue(partnerId, n);
      }
    });
  }

  async read(): Promise<void> {
    await this.#work(async () => {
      const { isCloned } = await this.folder.read((snapshot) => this.#hear(snapshot));
      if (!isCloned) return;
      this.renewals += 1;
      this.ids.add(await this.folder.renewDevice());
    });
  }

  async tidy(): Promise<void> {
    await this.#work(async () => void (await this.folder.tidy()));
  }

  /** What was said of a partner has to be gone everywhere. */
  async erase(partner: string): Promise<void> {
    this.said.delete(partner);
    for (const one of this.folder.own())
      if (one.partnerId === partner) this.erased.add(`${one.deviceId}/${one.name}`);
    await this.#work(() => this.folder.removeAllOf(({ partnerId }) => partnerId === partner));
  }

  async #queue(partner: string, n: number): Promise<void> {
    const saying: Saying = { by: this.parts.name, partner, n };
    const content = new TextEncoder().encode(canonicalJson(saying));
    await this.folder.queue(content, { partnerId: partner, level: LEVEL });
  }

  /** A folder that cannot be used is told; whatever else is thrown would have crashed the app. */
  async #work(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (failure) {
      if (failure instanceof Killed) await this.start();
      else if (!(failure instanceof FolderTrouble)) this.wrong.push(`crashed: ${String(failure)}`);
    }
    if (this.faults.callsToLive < 0) await this.start();
  }

  #hear({ content, deviceId }: ReceivedSnapshot): Promise<'taken'> {
    const { by, partner, n } = JSON.parse(new TextDecoder().decode(content)) as Saying; // written above, by a device of the team
    const key = `${by}/${partner}`;
    this.heard.set(key, Math.max(n, this.heard.get(key) ?? 0));
    this.from.set(`${key}/${String(n)}`, deviceId);
    return Promise.resolve('taken');
  }

  /** Under which device id each saying came. */
  readonly from = new Map<string, string>();
}
