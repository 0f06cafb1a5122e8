import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataClient } from '#electron/db/thread/client.ts';
import type { Keyring } from '#electron/security/system-keyring.ts';
import { Sharing } from '#electron/services/sharing/sharing.ts';
import { folderFiles, type FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import type { SharingNews, SharingRefusal, SharingStatus } from '#shared/ipc/sharing-types.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { TestClock } from '../../fixtures/test-clock.ts';

export const PARTNER = 'acme' as PartnerId;
export const PASSPHRASE = 'six words that the whole team knows';

/** A keyring that keeps what it is given, as that of a system; `isThere` = false for a computer without one. */
export function testKeyring(isThere: boolean): Keyring {
  const turned = (text: string): string => Array.from(text).toReversed().join('');
  return {
    seal: (secret) => Promise.resolve(isThere ? turned(secret) : null),
    open: (sealed) => Promise.resolve(isThere ? turned(sealed) : null),
  };
}

export type ColleagueOptions = {
  readonly hasKeyring?: boolean;
  readonly filesOf?: (root: string) => FolderFiles;
  readonly folder?: string;
};

/** A colleague's app without its window: a data thread on a real profile, and the service of the shared folder. */
export class Colleague {
  readonly name: string;
  readonly folder: string;
  readonly clock = new TestClock(Date.now());
  readonly news: SharingNews[] = [];
  readonly statuses: SharingStatus[] = [];
  readonly failures: unknown[] = [];
  readonly data: DataClient;
  readonly sharing: Sharing;
  readonly #options: ColleagueOptions;

  constructor(name: string, options: ColleagueOptions = {}) {
    this.name = name;
    this.#options = options;
    this.folder = options.folder ?? mkdtempSync(join(tmpdir(), 'rapport-team-'));
    this.data = new DataClient({
      threadUrl: pathToFileURL(resolve('electron/db/thread/data-thread.ts')),
      folder: this.folder,
      asking: () => ({ today: '2026-11-30' as IsoDate, userName: name }),
      onWritten: () => this.sharing.written(),
    });
    const { filesOf = folderFiles, hasKeyring = false } = options;
    this.sharing = new Sharing({
      profile: this.folder,
      data: { sharing: (call, ...request) => this.data.sharing(call, ...request) },
      clock: this.clock,
      keyring: testKeyring(hasKeyring),
      filesOf,
      wait: () => Promise.resolve(),
      userName: () => name,
      setUserName: () => Promise.resolve(),
      onChanged: (status) => this.statuses.push(status),
      onMerged: (news) => this.news.push(news),
      onFailed: (failure) => this.failures.push(failure),
    });
  }

  static async start(name: string, options: ColleagueOptions = {}): Promise<Colleague> {
    const colleague = new Colleague(name, options);
    const problem = await colleague.data.ask('profile.retry', undefined);
    if (problem !== null) throw new Error(problem.code);
    await colleague.sharing.profileOpened();
    return colleague;
  }

  /** Connects to a folder, as the wizard does. */
  async connect(root: string, passphrase = PASSPHRASE): Promise<SharingStatus | SharingRefusal> {
    const chosen = await this.sharing.look(root);
    if ('refused' in chosen) return chosen;
    const { id } = chosen;
    return this.sharing.connect({ id, passphrase, workspaceName: 'North team', userName: this.name });
  }

  async commit(...changes: readonly Change[]): Promise<void> {
    const command = { name: 'partner.addSample', parameters: {}, partnerId: PARTNER };
    await this.data.ask('data.commit', { command, changes });
  }

  async state(partnerId: PartnerId = PARTNER): Promise<PartnerState> {
    return stateFromRows(await this.data.ask('partner.open', { partnerId }));
  }

  /** Sends what has changed, and reads what there is. */
  async sync(): Promise<SharingStatus> {
    await this.sharing.publishNow();
    return this.sharing.readNow();
  }

  /** Quits, and starts again on the same profile, or on a copy of it in another place. */
  async restart(copyTo?: string): Promise<Colleague> {
    await this.close();
    if (copyTo !== undefined) cpSync(this.folder, copyTo, { recursive: true });
    return Colleague.start(this.name, { ...this.#options, folder: copyTo ?? this.folder });
  }

  async close(): Promise<void> {
    await this.sharing.close();
    await this.data.close();
  }

  /** Ends as a crash would: nothing is sent, nothing is tidied up. */
  async crash(): Promise<Colleague> {
    await this.data.close();
    return Colleague.start(this.name, { ...this.#options, folder: this.folder });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
