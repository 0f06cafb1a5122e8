import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells a profile folder from a copy of it on another computer or in another folder; says nothing of either. */
export function placeOf(folder: string): string {
  return createHash('sha256')
    .update(`${hostname()}\n${realpathSync(folder)}`)
    .digest('hex')
    .slice(0, 32);
}
