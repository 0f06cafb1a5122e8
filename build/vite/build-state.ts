import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder, projectFolder } from './output-folder.ts';

const sources = ['electron', 'renderer', 'shared', 'build/vite', 'package-lock.json', 'package.json'];
const results = [
  'main/main.js',
  'main/data-thread.js',
  'preload/preload.cjs',
  'renderer/index.html',
  'renderer/print.html',
];
const stampName = '.built';

/** Whether the build is there and no source has changed since. */
export function isBuildCurrent(): boolean {
  const out = outputFolder();
  if (!results.every((path) => existsSync(join(out, path)))) return false;
  const stamp = join(out, stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceState();
}

/** Remembers that the build was made from the sources as they are now. */
export function markBuilt(state: string): void {
  writeFileSync(join(outputFolder(), stampName), state);
}

/** Changes with every source that is changed, added or removed. */
export function sourceState(): string {
  let count = 0;
  let bytes = 0;
  let newest = 0;
  const visit = (path: string): void => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name));
      return;
    }
    count += 1;
    bytes += found.size;
    newest = Math.max(newest, found.mtimeMs);
  };
  for (const source of sources) visit(join(projectFolder, source));
  return `${count} files, ${bytes} bytes, newest ${newest}`;
}
