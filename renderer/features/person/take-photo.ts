import type { ClipboardEvent, DragEvent } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changePeople } from '#renderer/edits/people.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';
import { PhotoError, shrinkPhoto } from './shrink-photo.ts';

/** Makes a picture file the photo of a person; what is wrong with it is told in a toast. */
export async function takePhoto(personId: PersonId, file: Blob | undefined): Promise<void> {
  if (file === undefined || useDocument.getState().readOnly) return;
  try {
    await changePeople([personId], 'photo', { photo: await shrinkPhoto(file) });
  } catch (failure) {
    if (!(failure instanceof PhotoError)) throw failure;
    toast({ title: 'The photo was not changed', description: failure.message, tone: 'danger' });
  }
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
