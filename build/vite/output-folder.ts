import { resolve } from 'node:path';

/** Root of the project, absolute. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** Where builds go: `out`, or the folder that `RAPPORT_OUT` names, so that two builds can stand side by side. */
export function outputFolder(): string {
  return resolve(projectFolder, process.env['RAPPORT_OUT'] || 'out');
}
