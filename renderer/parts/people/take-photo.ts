import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import type { ClipboardEvent, DragEvent } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { FileContent } from '#shared/ipc/types.ts';
import type { PersonId } from '#shared/model/id.ts';
import { PhotoError, shrinkPhoto, TOO_LARGE } from './shrink-photo.ts';

/** Makes a picture file the photo of a person; what is wrong with it is told in a toast. */
async function takePhoto(personId: PersonId, file: Blob | undefined): Promise<void> {
  if (file === undefined || useDocument.getState().readOnly) return;
  try {
    await run(changePeople, { personIds: [personId], facts: { photo: await shrinkPhoto(file) } });
  } catch (failure) {
    if (!(failure instanceof PhotoError)) throw failure;
    refuse(failure.message);
  }
}

/** Lets the user choose a picture file as the photo of a person; what is wrong with it is told in a toast. */
export async function choosePhoto(personId: PersonId): Promise<void> {
  if (useDocument.getState().readOnly) return;
  const file = await openPicture();
  if (file !== null) await takePhoto(personId, new Blob([new Uint8Array(file.bytes)]));
}

async function openPicture(): Promise<FileContent | null> {
  try {
    return await call('files.openPicture', undefined);
  } catch (failure) {
    if (!(failure instanceof AppError)) throw failure;
    if (failure.code === 'file-too-large') refuse(TOO_LARGE);
    else {
      const { title, description } = errorText(failure);
      toast({ title, description, tone: 'danger', key: 'photo' });
    }
    return null;
  }
}

function refuse(reason: string): void {
  toast({ title: 'The photo was not changed', description: reason, tone: 'danger', key: 'photo' });
}

/** What makes an element take a picture that is dropped on it, or pasted while it has the focus. */
export function photoTarget(personId: PersonId): {
  /** Keeps the import of lists away from what is dropped here. */
  readonly 'data-takes-files': true;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  return {
    'data-takes-files': true,
    onPaste: (event) => {
      const picture = pictureIn(event.clipboardData);
      if (picture === undefined) return;
      event.preventDefault();
      event.stopPropagation(); // the import of lists listens further up
      void takePhoto(personId, picture);
    },
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = useDocument.getState().readOnly ? 'none' : 'copy';
    },
    onDrop: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      void takePhoto(personId, event.dataTransfer.files[0]);
    },
  };
}

function pictureIn(data: DataTransfer): File | undefined {
  return [...data.files].find(({ type }) => type.startsWith('image/'));
}
