import { openList } from '../../services/dialogs/open-list.ts';
import { openPicture } from '../../services/dialogs/open-picture.ts';
import { openTactics } from '../../services/dialogs/open-tactics.ts';
import { saveFile } from '../../services/dialogs/save-file.ts';
import { openSaved, showSaved } from '../../services/dialogs/saved-file.ts';
import type { HandlersOf } from '../handlers.ts';

/** Files that the user chooses through the system's dialogs; the window never names a path. */
export function fileCalls(): HandlersOf<
  | 'files.openList'
  | 'files.openTactics'
  | 'files.openPicture'
  | 'files.save'
  | 'files.openSaved'
  | 'files.showSaved'
> {
  return {
    'files.openList': (_request, { window }) => openList(window),
    'files.openTactics': (_request, { window }) => openTactics(window),
    'files.openPicture': (_request, { window }) => openPicture(window),
    'files.save': (request, { window }) => saveFile(window, request),
    'files.openSaved': () => openSaved(),
    'files.showSaved': () => showSaved(),
  };
}
