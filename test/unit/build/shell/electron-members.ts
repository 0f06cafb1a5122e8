import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../../build/vite/output-folder.ts';

/** What Electron's own `electron.d.ts` says that one class or interface has. */
export type DeclaredMembers = { readonly members: ReadonlySet<string>; readonly events: ReadonlySet<string> };

const declarations = readFileSync(join(projectFolder, 'node_modules/electron/electron.d.ts'), 'utf8');

/** Reads the members and events of a class or interface, those of its parents included. */
export function declaredMembers(name: string): DeclaredMembers {
  const start = new RegExp(`^  (?:class|interface) ${name}(?: extends ([\\w.]+))? \\{$`, 'm').exec(
    declarations,
  );
  if (start === null) throw new Error(`electron.d.ts declares no ${name}`);
  const rest = declarations.slice(start.index + start[0].length);
  const body = rest.slice(0, rest.search(/^ {2}\}$/m));
  const parent = start[1] ?? '';
  const inherited = parent === '' || parent.includes('Node') ? null : declaredMembers(parent);
  const members = [...body.matchAll(/^ {4}(?:static |readonly )*(\w+)\??[(<:]/gm)].map(
    (match) => match[1] ?? '',
  );
  const events = [...body.matchAll(/^ {4}on\(event: '([\w-]+)'/gm)].map((match) => match[1] ?? '');
  return {
    members: new Set([...members, ...(inherited?.members ?? [])]),
    events: new Set([...events, ...(inherited?.events ?? [])]),
  };
}
