import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../vite/output-folder.ts';

const tools = {
  prettier: 'prettier/bin/prettier.cjs',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const;

/** Runs a tool of node_modules with this Node and passes on what it prints, as it comes; resolves to its exit code. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  print: (text: string) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const script = join(projectFolder, 'node_modules', tools[tool]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
