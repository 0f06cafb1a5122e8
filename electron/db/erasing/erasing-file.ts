import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { erasureChoice, MOST_CHOICES, type ErasureChoice } from '#shared/model/erasure.ts';
import { makePrivateFile, syncFile, syncFolder } from '../../files/private-files.ts';

/** An erasure that was begun: whom, by id, and what was decided about texts. It holds no name. */
export type Erasing = { readonly personId: string; readonly choices: readonly ErasureChoice[] };

const schema = z.object({ personId: z.string().max(120), choices: z.array(erasureChoice).max(MOST_CHOICES) });

function pathOf(folder: string): string {
  return join(folder, 'rapport.sqlite.erasing');
}

/** Notes an erasure before anything of it is done, so that a start that finds the note finishes it. */
export function noteErasing(folder: string, erasing: Erasing): void {
  const part = `${pathOf(folder)}.part`;
  rmSync(part, { force: true });
  makePrivateFile(part);
  writeFileSync(part, JSON.stringify(erasing));
  syncFile(part);
  renameSync(part, pathOf(folder));
  syncFolder(folder);
}

/** The erasure that was cut short, or null; a note that cannot be read says nothing, and one that was not finished goes. */
export function readErasing(folder: string): Erasing | null {
  rmSync(`${pathOf(folder)}.part`, { force: true });
  if (!existsSync(pathOf(folder))) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(pathOf(folder), 'utf8')));
  } catch {
    return null;
  }
}

export function forgetErasing(folder: string): void {
  rmSync(pathOf(folder), { force: true });
  syncFolder(folder);
}
