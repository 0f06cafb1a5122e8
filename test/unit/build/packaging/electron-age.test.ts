import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronAge, electronRelease, tooOld } from '../../../../build/packaging/electron-age.ts';
import { projectFolder } from '../../../../build/vite/output-folder.ts';

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(projectFolder, path), 'utf8')) as unknown;
}

describe('the version of Electron', () => {
  it('is exact, and the same in package.json, lock file, types and the record of its release', () => {
    const { version } = electronRelease;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('package.json')).toMatchObject({ devDependencies: { electron: version } });
    const lock = read('package-lock.json') as { packages: Readonly<Record<string, { version?: string }>> }; // npm's own file
    expect(lock.packages['node_modules/electron']?.version).toBe(version);
    expect(read('node_modules/electron/package.json')).toMatchObject({ version });
  });

  it('is of the major that the code and the shell were written for', () => {
    expect(Number(electronRelease.version.split('.')[0])).toBe(electronRelease.writtenFor);
  });
});

describe('the age of Electron', () => {
  const after = (days: number): Date => new Date(Date.parse(electronRelease.released) + days * 86_400_000);

  it('is counted from its day of release', () => {
    expect(electronAge(after(0))).toBe(0);
    expect(electronAge(after(30.9))).toBe(30);
  });

  it('lets a release be packed for 24 weeks and then says what to do', () => {
    expect(tooOld(after(168))).toBeNull();
    expect(tooOld(after(169))).toMatch(
      /^Electron \d+\.\d+\.\d+ is 169 days old .* Update it in package\.json, /,
    );
  });
});
