import Database from 'better-sqlite3';
import type { Random } from '../../property/random.ts';
import { fileName, logName, type Material } from './material.ts';
import {
  frameAt,
  framesOf,
  indexPages,
  leafPages,
  LOG_HEAD,
  noise,
  PAGE,
  pageAt,
  pagesOf,
  scribble,
  swap,
  turnBits,
} from './pages.ts';

/** A database file with its log, to be damaged in place; null = it is not there. */
export type Pair = { readonly file: Buffer | null; readonly log: Buffer | null };

type OnOne = (bytes: Buffer, random: Random, material: Material) => Buffer | null;
type OnBoth = (
  pair: { readonly file: Buffer; readonly log: Buffer },
  random: Random,
  material: Material,
) => Pair;

/** One sort of damage: to a closed profile, or to one whose newest commits wait in the log. */
export type Sort = {
  readonly name: string;
  readonly on: 'closed' | 'withLog';
  /** Whether it may change values where only the comparison with the log can see it, which runs when the app has nothing else to do. */
  readonly isComparable: boolean;
  readonly damage: (pair: Pair, random: Random, material: Material) => Pair;
};

const ofFile: Readonly<Record<string, OnOne>> = {
  'one bit': inPlace((file, random) => turnBits(file, 1, random)),
  'eight bits of a page': inPlace((file, random) =>
    turnBits(pageAt(file, random.integer(pagesOf(file))), 8, random),
  ),
  'a bit of an index': inPlace((file, random) =>
    turnBits(pageAt(file, random.pick(indexPages(file))), 1, random),
  ),
  'a bit of rows': inPlace((file, random) => turnBits(pageAt(file, random.pick(leafPages(file))), 1, random)),
  'bits of the tables’ descriptions': inPlace((file, random) => turnBits(file, 3, random, 100, PAGE - 100)),
  'a sector of zeros': (file, random) => {
    const at = random.integer(file.length / 512) * 512;
    file.fill(0, at, at + 512);
    return file;
  },
  'a page of zeros': inPlace((file, random) => pageAt(file, random.integer(pagesOf(file))).fill(0)),
  'a page of noise': inPlace((file, random) =>
    scribble(file, random.integer(pagesOf(file)) * PAGE, PAGE, random),
  ),
  'an index page of zeros': inPlace((file, random) => pageAt(file, random.pick(indexPages(file))).fill(0)),
  'two pages swapped': inPlace((file, random) =>
    swap(pageAt(file, random.integer(pagesOf(file))), pageAt(file, random.integer(pagesOf(file)))),
  ),
  'a page doubled': (file, random) => {
    pageAt(file, random.integer(pagesOf(file))).copy(pageAt(file, random.integer(pagesOf(file))));
    return file;
  },
  'an older page': (file, random, { olderFiles }) => {
    const olderFile = random.pick(olderFiles);
    const page = random.integer(Math.min(pagesOf(file), pagesOf(olderFile)));
    pageAt(olderFile, page).copy(pageAt(file, page));
    return file;
  },
  'cut short': (file, random) => file.subarray(0, random.integer(file.length)),
  'cut at a page': (file, random) => file.subarray(0, (1 + random.integer(pagesOf(file) - 1)) * PAGE),
  'zeros behind': (file, random) => Buffer.concat([file, Buffer.alloc(1 + random.integer(9 * 512))]),
  'noise behind': (file, random) => Buffer.concat([file, noise(1 + random.integer(9 * 512), random)]),
  'a noisy header': inPlace((file, random) => turnBits(file, 1 + random.integer(20), random, 0, 100)),
  'a field of the header': (file, random) => {
    // Page size, format, change counter, size, free pages, schema, encoding, vacuum, …
    const at = random.pick([16, 18, 19, 20, 21, 24, 28, 32, 36, 40, 44, 52, 56, 64, 92, 96]);
    scribble(file, at, at === 16 ? 2 : 4, random);
    return file;
  },
  'the list of free pages': (file, random) => {
    const trunk = file.readUInt32BE(32);
    if (random.chance(0.5) || trunk === 0)
      file.writeUInt32BE(random.integer(pagesOf(file) * 2), random.pick([32, 36]));
    else turnBits(pageAt(file, trunk - 1), 4, random, 0, 64);
    return file;
  },
  'another mark of the app': inPlace((file, random) => file.writeUInt32BE(random.integer(2 ** 31), 68)),
  'a newer version': inPlace((file, random) =>
    file.writeUInt32BE(file.readUInt32BE(60) + 1 + random.integer(999), 60),
  ),
  'an older version': inPlace((file, random) =>
    file.writeUInt32BE(random.integer(file.readUInt32BE(60)), 60),
  ),
  'no file': () => null,
  'an empty file': () => Buffer.alloc(0),
  'a file of another program': () => foreignDatabase(),
  'a text': (_, random) => Buffer.from('Meeting notes\n'.repeat(1 + random.integer(500))),
};

const ofLog: Readonly<Record<string, OnOne>> = {
  'one bit of the log': inPlace((log, random) => turnBits(log, 1, random)),
  'the log cut short': (log, random) => log.subarray(0, random.integer(log.length)),
  'the log cut at a frame': (log, random) =>
    log.subarray(0, LOG_HEAD + frameAt(log, 0).length * random.integer(framesOf(log))),
  'noise in the log': inPlace((log, random) => scribble(log, random.integer(log.length), 200, random)),
  'the log’s head of zeros': inPlace((log) => log.fill(0, 0, LOG_HEAD)),
  'other salts of the log': inPlace((log, random) => scribble(log, 16, 8, random)),
  'other salts of a frame': inPlace((log, random) =>
    scribble(frameAt(log, random.integer(framesOf(log))), 8, 8, random),
  ),
  'a frame of zeros': inPlace((log, random) => frameAt(log, random.integer(framesOf(log))).fill(0)),
  'two frames swapped': inPlace((log, random) =>
    swap(frameAt(log, random.integer(framesOf(log))), frameAt(log, random.integer(framesOf(log)))),
  ),
  'zeros behind the log': (log, random) => Buffer.concat([log, Buffer.alloc(1 + random.integer(9_000))]),
  'noise behind the log': (log, random) => Buffer.concat([log, noise(1 + random.integer(9_000), random)]),
  'no log': () => null,
  'an empty log': () => Buffer.alloc(0),
};

const ofFileWithLog: Readonly<Record<string, OnBoth>> = {
  'one bit of the file, with a log': bothInPlace(({ file }, random) => turnBits(file, 1, random)),
  'a page of noise, with a log': bothInPlace(({ file }, random) =>
    scribble(file, random.integer(pagesOf(file)) * PAGE, PAGE, random),
  ),
};

const ofBoth: Readonly<Record<string, OnBoth>> = {
  'an older file beside a newer log': ({ log }, random, { olderFiles }) => ({
    file: Buffer.from(random.pick(olderFiles)),
    log,
  }),
  'a backup beside a newer log': ({ log }, _, { withLog, backup }) => ({
    file: withLog.get(`backups/${backup.file}`) ?? null,
    log,
  }),
  'the log of another profile': ({ file }, _, { other }) => ({ file, log: other.get(logName) ?? null }),
  'another profile beside the log': ({ log }, _, { other }) => ({ file: other.get(fileName) ?? null, log }),
  'no file, only the log': ({ log }) => ({ file: null, log }),
  'an empty file and a log': ({ log }) => ({ file: Buffer.alloc(0), log }),
};

/** Every sort of damage. */
export const sorts: readonly Sort[] = [
  ...Object.entries(ofFile).map(([name, work]): Sort => ({
    name,
    on: 'closed',
    isComparable: true,
    damage: ({ file, log }, random, material) => ({
      file: whole(file, (it) => work(it, random, material)),
      log,
    }),
  })),
  ...Object.entries(ofLog).map(([name, work]): Sort => ({
    name,
    on: 'withLog',
    isComparable: false,
    damage: ({ file, log }, random, material) => ({
      file,
      log: whole(log, (it) => work(it, random, material)),
    }),
  })),
  ...Object.entries(ofFileWithLog).map(([name, work]) => sortOfBoth(name, work, true)),
  ...Object.entries(ofBoth).map(([name, work]) => sortOfBoth(name, work, false)),
];

function sortOfBoth(name: string, work: OnBoth, isComparable: boolean): Sort {
  return {
    name,
    on: 'withLog',
    isComparable,
    damage: ({ file, log }, random, material) => {
      if (file === null || log === null) throw new Error('the sound profile has no file or no log');
      return work({ file, log }, random, material);
    },
  };
}

function whole(bytes: Buffer | null, work: (bytes: Buffer) => Buffer | null): Buffer | null {
  if (bytes === null) throw new Error('the sound profile has no such file');
  return work(bytes);
}

/** A sort that changes bytes where they are. */
function inPlace(work: (bytes: Buffer, random: Random) => void): OnOne {
  return (bytes, random) => {
    work(bytes, random);
    return bytes;
  };
}

function bothInPlace(
  work: (pair: { readonly file: Buffer; readonly log: Buffer }, random: Random) => void,
): OnBoth {
  return (pair, random) => {
    work(pair, random);
    return pair;
  };
}

let foreign: Buffer | null = null;

/** A small SQLite file that is not the app's. */
function foreignDatabase(): Buffer {
  if (foreign === null) {
    const db = new Database(':memory:');
    db.exec("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('Etude')");
    foreign = db.serialize();
    db.close();
  }
  return Buffer.from(foreign);
}
