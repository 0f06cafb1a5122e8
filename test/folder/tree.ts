import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder under a root with a hash of its content, by path; empty when the root is missing. */
export function treeOf(root: string): ReadonlyMap<string, string> {
  const tree = new Map<string, string>();
  if (!existsSync(root)) return tree;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder';
    tree.set(path.slice(root.length + 1), content);
  }
  return tree;
}

/** What changed in a tree outside of some folders of `d`, in words. */
export function changesBeyond(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): readonly string[] {
  const isOwn = (path: string): boolean => {
    const [top, device = ''] = path.split('/');
    // A copy of its folder that a sync program made is its own too.
    return path === 'd' || (top === 'd' && own.has(device.slice(0, 32).toLowerCase()));
  };
  const changed = [...before].flatMap(([path, hash]) =>
    isOwn(path) || after.get(path) === hash
      ? []
      : [`${after.has(path) ? 'changed' : 'deleted'} ${path}, which is somebody else’s`],
  );
  const made = [...after.keys()].filter((path) => !before.has(path) && !isOwn(path));
  return [...changed, ...made.map((path) => `made ${path}, where it has no business`)];
}
