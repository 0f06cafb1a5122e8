import { dirname } from 'node:path';

/** A change of what is in folders. */
export type NameChange =
  | { readonly kind: 'made'; readonly name: string; readonly file: number }
  | { readonly kind: 'made-folder'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'renamed'; readonly name: string; readonly to: string };

/** The names of a disk: files by their number, and folders. */
export class Names {
  readonly files: Map<string, number>;
  readonly folders: Set<string>;

  constructor(files: ReadonlyMap<string, number> = new Map(), folders: Iterable<string> = ['']) {
    this.files = new Map(files);
    this.folders = new Set(folders);
  }

  copy(): Names {
    return new Names(this.files, this.folders);
  }

  apply(change: NameChange): void {
    switch (change.kind) {
      case 'made':
        this.files.set(change.name, change.file);
        return;
      case 'made-folder':
        this.folders.add(change.name);
        return;
      case 'removed':
        this.files.delete(change.name);
        this.folders.delete(change.name);
        return;
      case 'renamed': {
        const file = this.files.get(change.name);
        if (file === undefined) return; // its making was lost, so there is nothing to rename
        this.files.delete(change.name);
        this.files.set(change.to, file);
      }
    }
  }
}

/** The names that a change is about. */
export function namesOf(change: NameChange): readonly string[] {
  return change.kind === 'renamed' ? [change.name, change.to] : [change.name];
}

/** Whether a change is one of a folder's entries. */
export function isIn(folder: string, change: NameChange): boolean {
  return namesOf(change).some((name) => (dirname(name) === '.' ? '' : dirname(name)) === folder);
}
