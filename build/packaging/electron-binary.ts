import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../vite/output-folder.ts';

/** Path of Electron's binary, or null where it has not been fetched. Looks only; never downloads. */
export function electronBinary(): string | null {
  const folder = join(projectFolder, 'node_modules', 'electron');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const path = join(override ?? join(folder, 'dist'), name);
    return existsSync(path) ? path : null;
  } catch {
    return null; // not fetched
  }
}
