import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { writePrivateNote } from '#shared/edit/private/private-edits.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { privateNoteId } from '#shared/model/private-note.ts';
import { privateNoteOf } from '#shared/reading/only-for-me.ts';

/** A note about a person or the partner that is shared with nobody. */
export function PrivateNote({
  about,
  isPerson,
}: {
  readonly about: PersonId | PartnerId;
  readonly isPerson: boolean;
}): ReactElement {
  const text = useDocument(({ state }) => privateNoteOf(state, about));
  return (
    <TextArea
      key={about}
      label="Private notes"
      hint="Only for me: never shared and never on paper for the partner."
      value={text}
      draft={fieldDraft('private_note', privateNoteId(about), 'text', isPerson ? [about as PersonId] : [])} // as the flag says
      rows={2}
      onCommit={(written) => run(writePrivateNote, { about, text: written.trimEnd() })}
    />
  );
}
