import { readSync, writeSync } from 'node:fs';
import { AppError } from '#shared/ipc/errors.ts';
import { ERASURE_CERTAIN } from '#shared/model/erasure.ts';
import { openedProfile, profileOn } from '../model/open-profile.ts';
import type { Order, Said } from './order.ts';

/** The process that is killed while it erases somebody. With the argument `load` it ends at once, which fills the compile cache. */
if (process.argv[2] !== 'load') obey(waitForOrder());

function obey({ folder, erase, stops }: Order): void {
  if (erase === null) {
    say('begin');
    profileOn(folder).open();
  } else {
    const profile = openedProfile(folder);
    say('begin');
    let isCertain = false;
    try {
      profile.erase(erase, {
        onProgress: (part) => {
          if (part < ERASURE_CERTAIN || isCertain) return;
          isCertain = true;
          say('certain');
        },
        isCancelled: () => stops,
      });
    } catch (failure) {
      if (!(failure instanceof AppError) || failure.code !== 'cancelled') throw failure;
      say('stopped');
    }
  }
  say('done');
  setInterval(() => undefined, 60_000);
  process.stdin.on('end', () => process.exit()).resume();
}

function waitForOrder(): Order {
  say('ready');
  const bytes = Buffer.alloc(65_536);
  const length = readSync(0, bytes, 0, bytes.length, null);
  if (length === 0) process.exit(); // the parent has gone
  return JSON.parse(bytes.toString('utf8', 0, length)) as Order; // written by the parent in one piece
}

/** Written synchronously: once this returns, the parent will read it whatever happens. */
function say(word: Said): void {
  writeSync(1, `${word}\n`);
}
