import { FolderTrouble, type FileTroubleCode } from '#electron/sharing/folder/folder-trouble.ts';
import { folderFiles, type FolderFiles } from '#electron/sharing/folder/folder-files.ts';

/** What goes wrong in a shared folder, as long as it is set. */
export class Faults {
  /** Writing fails so. */
  writing: FileTroubleCode | null = null;
  /** Everything fails so. */
  all: FileTroubleCode | null = null;
  /** Every call waits until this resolves. */
  hanging: Promise<void> | null = null;

  readonly filesOf = (root: string): FolderFiles => {
    const files = folderFiles(root);
    const fail = async (isWriting: boolean): Promise<void> => {
      if (this.hanging !== null) await this.hanging;
      const code = this.all ?? (isWriting ? this.writing : null);
      if (code !== null) throw new FolderTrouble(code);
    };
    const reading =
      <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        await fail(false);
        return work(...given);
      };
    const writing =
      <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        await fail(true);
        return work(...given);
      };
    return {
      names: reading(files.names),
      mark: reading(files.mark),
      read: reading(files.read),
      writeNew: writing(files.writeNew),
      rename: writing(files.rename),
      remove: writing(files.remove),
      makeFolder: writing(files.makeFolder),
      sync: writing(files.sync),
    };
  };
}
