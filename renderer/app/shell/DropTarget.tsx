import { FileInput } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import {
  closeConversations,
  openConversations,
} from '#renderer/features/import/conversations/conversations-flow.ts';
import { openImport } from '#renderer/features/import/flow/import-flow.ts';
import { dropSnapshot } from '#renderer/features/snapshots/open-snapshot.ts';
import { isConversationFile } from '#shared/import/conversations/conversation-file.ts';
import { toast } from '#renderer/ui/toast.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import styles from './DropTarget.module.css';

/** The whole window takes a list or a snapshot that is dropped on it, and says so while one is held over it; places with `data-takes-files` take their own. */
export function DropTarget(): ReactElement | null {
  const [over, setOver] = useState(false);
  useEffect(() => listenForDrops(setOver), []);
  if (!over) return null;
  return (
    <div className={styles.target} aria-hidden>
      <div className={styles.sign}>
        <FileInput size={28} strokeWidth={1.5} />
        Drop a list, a calendar or mails to import them, or a snapshot to open it
      </div>
    </div>
  );
}

function listenForDrops(setOver: (over: boolean) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const carriesFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true && !useDocument.getState().readOnly;
  const onDrag = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    if (isTakenElsewhere(event)) return setOver(false);
    event.preventDefault(); // without it the browser would show the file in place of the app
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  window.addEventListener('dragenter', onDrag, options);
  window.addEventListener('dragover', onDrag, options);
  // Leaving the window has no element to go to; between elements there is one.
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
  window.addEventListener('dragend', () => setOver(false), options);
  window.addEventListener(
    'drop',
    (event) => {
      setOver(false);
      if (!carriesFiles(event) || isTakenElsewhere(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (file === undefined) return;
      const conversations = files.filter(({ name }) => isConversationFile(name));
      if (conversations.length > 0) return openConversations(conversations);
      if (files.length > 1)
        toast({
          title: 'One file at a time',
          description: `“${file.name}” is read; drop the others afterwards.`,
        });
      if (/\.rapport$/i.test(file.name)) void dropSnapshot(file).catch(tellFailure);
      else {
        closeConversations();
        openImport(file);
      }
    },
    options,
  );
  return () => stop.abort();
}

/** Whether a file is over something that takes files of its own, such as the photo of a person. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
