import { parseSync, Visitor } from 'vite';

/** What a script imports, exports again or requires by a fixed name; what only looks like it in texts and comments is none of it. */
export function importedBy(path: string, text: string): readonly string[] {
  const names = new Set<string>();
  const add = (source: { readonly type: string; readonly value?: unknown } | null | undefined): void => {
    if (source?.type === 'Literal' && typeof source.value === 'string') names.add(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && callee.name === 'require') add(first);
    },
  }).visit(parseSync(path, text).program);
  return [...names];
}
