import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { writeSnapshotContent } from '#electron/db/thread/snapshot-calls.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile } from '#electron/db/profile/profile.ts';
import type { Store } from '#electron/db/commits/store.ts';
import { namingTexts } from '#electron/db/erasing/naming-texts.ts';
import { openSnapshot, readContent, type OpenWith } from '#electron/sharing/file/open-snapshot.ts';
import type { Connection } from '#electron/sharing/folder/connect.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import type { ReceivedSnapshot } from '#electron/sharing/folder/read-new.ts';
import { republish } from '#electron/sharing/folder/republish.ts';
import { openSharedFolder, type SharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { readSnapshotContent } from '#shared/sharing/snapshot-content.ts';

const LEVEL: PayloadLevel = 'everything';

/** A colleague's app without its window: a profile, and a shared folder that it publishes to and reads. */
export class TeamDevice {
  readonly name: string;
  readonly folder: string;
  readonly clock: { now: number };
  readonly #profile: Profile;
  readonly #shared: SharedFolder;
  readonly #connection: Connection;

  private constructor(name: string, folder: string, shared: SharedFolder, parts: Parts) {
    this.name = name;
    this.folder = folder;
    this.clock = parts.clock;
    this.#connection = parts.connection;
    this.#shared = shared;
    this.#profile = new Profile({ folder, migrations, now: () => parts.clock.now, newId: v7 });
    this.#profile.userName = name;
    const problem = this.#profile.open();
    if (problem !== null) throw new Error(problem.detail);
  }

  static async start(name: string, parts: Parts): Promise<TeamDevice> {
    const folder = join(parts.base, name);
    const shared = await openSharedFolder({
      ...parts.connection,
      files: folderFiles(join(parts.base, 'shared')),
      privateFolder: join(folder, 'sharing'),
      now: () => parts.clock.now,
      wait: () => Promise.resolve(),
    });
    return new TeamDevice(name, folder, shared, parts);
  }

  get store(): Store {
    return this.#profile.store;
  }

  /** The id under which it publishes. */
  get folderId(): string {
    return this.#shared.deviceId();
  }

  write(...changes: readonly Change[]): void {
    this.store.commit({ name: 'test', label: 'test', partnerId: null }, changes);
  }

  backUp(): void {
    this.#profile.backUp('daily');
  }

  async publish(partnerId: PartnerId): Promise<void> {
    await this.#shared.queue(this.#content(partnerId, LEVEL), { partnerId, level: LEVEL });
    await this.#shared.send();
  }

  /** Takes over everything that is new in the folder; what an erasure makes necessary is done at once. */
  async read(): Promise<void> {
    const erasedAt = new Set<string>();
    const before = new Map<string, number>();
    const erased = (partnerId: string): number => {
      const [count] = this.store.reader
        .prepareRaw('SELECT count(*) FROM erased WHERE partner = ?')
        .get(partnerId) as [number]; // one row of one number
      return count;
    };
    await this.#shared.read((snapshot) => {
      const partnerId = this.#take(snapshot, (id) => void before.set(id, erased(id)));
      if (erased(partnerId) !== before.get(partnerId)) erasedAt.add(partnerId);
      return Promise.resolve('taken');
    });
    for (const partnerId of erasedAt) await this.#republish(partnerId);
  }

  /** Whom this device erases, with every text that names them emptied. */
  async erase(partnerId: PartnerId, personId: PersonId): Promise<void> {
    const texts = namingTexts(this.store.reader, personId);
    const choices = texts.map(({ entity, row, field }) => ({ entity, row, field, way: 'text' as const }));
    this.#profile.erase({ personId, choices });
    await this.#republish(partnerId);
  }

  /** What is done by itself after some days. */
  async eraseDue(partnerId: PartnerId): Promise<number> {
    const people = this.#profile.eraseDue();
    if (people > 0) await this.#republish(partnerId);
    return people;
  }

  /** Takes a file over once more, as somebody does who has lost what they remember of the folder. */
  async takeAgain(path: string): Promise<void> {
    const { content } = await openSnapshot(readFileSync(path), openWith(this.#connection));
    this.#takeContent(content);
  }

  tidy(): Promise<number> {
    return this.#shared.tidy();
  }

  /** Every byte of its profile, and of every snapshot in the shared folder, decrypted and unzipped. */
  async bytes(sharedFolder: string): Promise<Buffer> {
    const parts = filesIn(this.folder).map((path) => readFileSync(path));
    for (const path of filesIn(sharedFolder)) {
      if (!path.endsWith('.rapport')) continue;
      parts.push(Buffer.from((await openSnapshot(readFileSync(path), openWith(this.#connection))).content));
    }
    return Buffer.concat(parts);
  }

  close(): void {
    this.#profile.close();
  }

  #republish(partnerId: string): Promise<void> {
    return republish(this.#shared, partnerId, (level) =>
      Promise.resolve(this.#content(partnerId, level as PayloadLevel)),
    );
  }

  #content(partnerId: string, level: PayloadLevel): Uint8Array {
    return writeSnapshotContent(this.store, { partnerId, level }, { author: this.name, now: this.clock.now });
  }

  #take({ content }: ReceivedSnapshot, before: (partnerId: string) => void): string {
    const told = readContent(content, readSnapshotContent);
    if (told === 'newer') throw new Error('a snapshot of another version');
    const { partnerId } = told.payload as { readonly partnerId: string }; // written above
    before(partnerId);
    this.#takeContent(content);
    return partnerId;
  }

  #takeContent(content: Uint8Array): void {
    const told = readContent(content, readSnapshotContent);
    if (told === 'newer') throw new Error('a snapshot of another version');
    const outcome = this.store.mergePartner(told.payload, {
      device: told.device,
      name: told.author,
      shared: 'merge',
    });
    if ('problem' in outcome) throw new Error(outcome.problem);
  }
}

function openWith({ workspace: { workspaceId }, workspaceKey }: Connection): OpenWith {
  return { workspace: { workspaceId, workspaceKey }, passphrase: null };
}

export type Parts = {
  readonly base: string;
  readonly connection: Connection;
  readonly clock: { now: number };
};

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
