import { proposePassphrase } from '#electron/sharing/keys/propose-passphrase.ts';
import { chooseSnapshot } from '../../services/dialogs/choose-snapshot.ts';
import { chooseSavePath } from '../../services/dialogs/save-file.ts';
import { openSnapshotFiles, type SnapshotData } from '../../services/sharing/snapshot-files.ts';
import type { HandlersOf } from '../handlers.ts';

type SnapshotCallName =
  | 'snapshot.proposePassphrase'
  | 'snapshot.save'
  | 'snapshot.open'
  | 'snapshot.given'
  | 'snapshot.drop'
  | 'snapshot.sample'
  | 'snapshot.preview'
  | 'snapshot.rows'
  | 'snapshot.merge'
  | 'snapshot.close';

/**
 * Snapshots as files that the user chooses through the system's dialogs, double clicks or drops; the window never names a path.
 * `given` takes the path that the system handed over, once.
 */
export function snapshotCalls(data: SnapshotData, given: () => string | null): HandlersOf<SnapshotCallName> {
  const files = openSnapshotFiles(data);
  return {
    'snapshot.proposePassphrase': () => proposePassphrase(),
    'snapshot.save': async ({ suggestedName, ...wish }, { window }) => {
      const path = await chooseSavePath(window, 'rapport', suggestedName);
      if (path === null) return null;
      await files.save({ path, ...wish });
      return { path };
    },
    'snapshot.open': async (_request, { window }) => {
      const path = await chooseSnapshot(window);
      return path === null ? null : files.look(path);
    },
    'snapshot.given': () => {
      const path = given();
      return path === null ? null : files.look(path);
    },
    'snapshot.drop': ({ fileName, bytes }) => files.take(fileName, bytes),
    'snapshot.sample': ({ partnerId }) => files.sample(partnerId),
    'snapshot.preview': ({ id, passphrase }) => files.preview(id, passphrase),
    'snapshot.rows': ({ id }) => files.rows(id),
    'snapshot.merge': ({ id, mayRemovePeople }) => files.merge(id, mayRemovePeople),
    'snapshot.close': ({ id }) => {
      files.close(id);
      return null;
    },
  };
}
