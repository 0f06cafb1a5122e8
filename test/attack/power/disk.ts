import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../property/random.ts';
import { Content, type ContentChange } from './content.ts';
import { isIn, Names, namesOf, type NameChange } from './names.ts';
import type { DiskEvent } from './recording.ts';

const SECTOR = 512;
/** How often a write that is longer than a sector arrives in part only. */
const TORN = 0.15;

/** What survives a power cut of that which was not synced: how much of it, and whether names come in the order in which they were made. */
export type Cut = { readonly kept: number; readonly isJournalled: boolean };

/**
 * A disk that loses what was not synced. Content is safe once its file was synced; names once their folder was synced, or, of a new file,
 * once the file was. A journalled disk (ext4, APFS, NTFS) makes all names so far safe with any sync, and keeps the rest in order.
 */
export class Disk {
  readonly #safe = new Map<number, Content>();
  readonly #unsafe = new Map<number, ContentChange[]>();
  /** The number of a file by its inode; inodes are used again, numbers are not. */
  readonly #numbers = new Map<bigint, number>();
  readonly #live = new Names();
  readonly #strict: { names: Names; waiting: NameChange[] } = { names: new Names(), waiting: [] };
  readonly #journal: { names: Names; waiting: NameChange[] } = { names: new Names(), waiting: [] };
  #nextNumber = 1;

  /** `from`: the folder as it was, all of it safe, before the recording began. */
  constructor(from: string | null) {
    if (from === null) return;
    for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (statSync(join(from, name)).isDirectory()) this.#settled({ kind: 'made-folder', name });
      else {
        const file = this.#newNumber();
        this.#safe.set(file, new Content(readFileSync(join(from, name))));
        this.#settled({ kind: 'made', name, file });
      }
    }
  }

  /** Takes in the next thing that happened. */
  apply(event: Exclude<DiskEvent, { kind: 'said' }>): void {
    switch (event.kind) {
      case 'write':
      case 'length': {
        const file = this.#fileOf(event.name, event.inode);
        const waiting = this.#unsafe.get(file) ?? [];
        waiting.push(event);
        this.#unsafe.set(file, waiting);
        return;
      }
      case 'sync':
        this.#syncFile(this.#fileOf(event.name, event.inode));
        return;
      case 'sync-folder':
        this.#commitJournal();
        this.#settle((change) => isIn(event.name, change));
        return;
      case 'made': {
        const file = this.#newNumber();
        this.#numbers.set(event.inode, file);
        this.#safe.set(file, new Content());
        this.#change({ kind: 'made', name: event.name, file });
        return;
      }
      case 'made-folder':
      case 'removed':
      case 'renamed':
        this.#change(event);
    }
  }

  /** Writes one state that a cut may leave into an empty folder. */
  writeState(target: string, { kept, isJournalled }: Cut, random: Random): void {
    const names = isJournalled ? this.#journalledNames(random) : this.#looseNames(kept, random);
    for (const folder of names.folders) mkdirSync(join(target, folder), { recursive: true });
    for (const [name, file] of names.files) {
      const folder = dirname(name) === '.' ? '' : dirname(name);
      if (!names.folders.has(folder)) continue; // lost with its folder
      writeFileSync(join(target, name), this.#contentAfterCut(file, kept, random));
    }
  }

  /** Everything as it would be without a cut, by name. */
  whole(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#live.files].map(([name, file]) => [name, this.#contentOf(file)]));
  }

  #contentOf(file: number): Buffer {
    const content = this.#safe.get(file)?.copy() ?? new Content();
    for (const change of this.#unsafe.get(file) ?? []) content.apply(change);
    return content.bytes;
  }

  #contentAfterCut(file: number, kept: number, random: Random): Buffer {
    const safe = this.#safe.get(file) ?? new Content();
    const waiting = this.#unsafe.get(file);
    if (waiting === undefined) return safe.bytes;
    const content = safe.copy();
    for (const change of waiting) {
      if (!random.chance(kept)) continue;
      for (const part of arrived(change, random)) content.apply(part);
    }
    return content.bytes;
  }

  #looseNames(kept: number, random: Random): Names {
    const names = this.#strict.names.copy();
    for (const change of this.#strict.waiting) if (random.chance(kept)) names.apply(change);
    return names;
  }

  #journalledNames(random: Random): Names {
    const { names, waiting } = this.#journal;
    const copy = names.copy();
    for (const change of waiting.slice(0, random.integer(waiting.length + 1))) copy.apply(change);
    return copy;
  }

  #syncFile(file: number): void {
    this.#commitJournal();
    const content = this.#safe.get(file) ?? new Content();
    for (const change of this.#unsafe.get(file) ?? []) content.apply(change);
    this.#safe.set(file, content);
    this.#unsafe.delete(file);
    this.#settle((change) => change.kind === 'made' && change.file === file);
  }

  /** Makes the waiting names that fit safe, with all earlier changes of the same names, and leaves the others waiting. */
  #settle(isSafe: (change: NameChange) => boolean): void {
    const safe = new Set<NameChange>();
    const names = new Set<string>();
    for (const change of this.#strict.waiting.toReversed()) {
      if (!isSafe(change) && !namesOf(change).some((name) => names.has(name))) continue;
      safe.add(change);
      for (const name of namesOf(change)) names.add(name);
    }
    for (const change of this.#strict.waiting) if (safe.has(change)) this.#strict.names.apply(change);
    this.#strict.waiting = this.#strict.waiting.filter((change) => !safe.has(change));
  }

  #commitJournal(): void {
    for (const change of this.#journal.waiting) this.#journal.names.apply(change);
    this.#journal.waiting = [];
  }

  #change(change: NameChange): void {
    this.#live.apply(change);
    this.#strict.waiting.push(change);
    this.#journal.waiting.push(change);
  }

  #settled(change: NameChange): void {
    for (const names of [this.#live, this.#strict.names, this.#journal.names]) names.apply(change);
  }

  /** A file that was there before the recording is known by its name until its inode is learnt. */
  #fileOf(name: string, inode: bigint): number {
    const known = this.#numbers.get(inode);
    if (known !== undefined) return known;
    const file = this.#live.files.get(name);
    if (file === undefined) throw new Error(`${name} was never made`);
    this.#numbers.set(inode, file);
    return file;
  }

  #newNumber(): number {
    this.#nextNumber += 1;
    return this.#nextNumber;
  }
}

/** What of a change reaches the disk: all of it, its beginning, or some of its sectors. */
function arrived(change: ContentChange, random: Random): readonly ContentChange[] {
  if (change.kind === 'length' || change.data.length <= SECTOR || !random.chance(TORN)) return [change];
  const { offset, data } = change;
  const sectors = Math.ceil(data.length / SECTOR);
  const isBeginning = random.chance(0.5);
  const end = random.integer(sectors);
  return Array.from({ length: sectors }, (_, n) => n)
    .filter((n) => (isBeginning ? n < end : random.chance(0.5)))
    .map((n) => ({
      kind: 'write',
      offset: offset + n * SECTOR,
      data: data.subarray(n * SECTOR, (n + 1) * SECTOR),
    }));
}
