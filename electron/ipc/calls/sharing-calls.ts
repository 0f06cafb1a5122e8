import { chooseFolder } from '../../services/dialogs/choose-folder.ts';
import type { Sharing } from '../../services/sharing/sharing.ts';
import type { CallName } from '#shared/ipc/contract.ts';
import type { HandlersOf } from '../handlers.ts';

type SharingCallName = Extract<CallName, `sharing.${string}`>;

/** The shared folder, which the user chooses through the system's dialog; the window never names a path. */
export function sharingCalls(sharing: Sharing): HandlersOf<SharingCallName> {
  return {
    'sharing.status': () => sharing.status(),
    'sharing.chooseFolder': async (_request, { window }) => {
      const path = await chooseFolder(window);
      return path === null ? null : sharing.look(path);
    },
    'sharing.connect': (wish) => sharing.connect(wish),
    'sharing.unlock': ({ passphrase }) => sharing.unlock(passphrase),
    'sharing.stopSharing': () => sharing.stopSharing(),
    'sharing.share': ({ partnerId, level }) => sharing.share(partnerId, level),
    'sharing.unshare': ({ partnerId }) => sharing.share(partnerId, 'not'),
    'sharing.publishNow': () => sharing.publishNow(),
    'sharing.readNow': () => sharing.readNow(),
    'sharing.cancel': () => {
      sharing.cancel();
      return null;
    },
    'sharing.folderHealth': () => sharing.health(),
    'sharing.verify': () => sharing.verify(),
    'sharing.activity': (wish) => sharing.activity(wish),
    'sharing.colleagues': () => sharing.colleagues(),
    'sharing.waiting': () => sharing.waiting(),
    'sharing.accept': ({ id }) => sharing.decide(id, 'accept'),
    'sharing.refuse': ({ id }) => sharing.decide(id, 'keep'),
  };
}
