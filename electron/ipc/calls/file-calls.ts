import { openList } from '../../services/dialogs/open-list.ts';
import { saveFile } from '../../services/dialogs/save-file.ts';
import type { HandlersOf } from '../handlers.ts';

/** Files that the user chooses through the system's dialogs; the window never names a path. */
export function fileCalls(): HandlersOf<'files.openList' | 'files.save'> {
  return {
    'files.openList': (_request, { window }) => openList(window),
    'files.save': (request, { window }) => saveFile(window, request),
  };
}
