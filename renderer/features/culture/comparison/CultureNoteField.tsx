import type { ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { changeCultureNote } from '#renderer/edits/culture-fit.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { cultureNoteId } from '#shared/model/culture-note.ts';
import { cultureComponentLabels, type CultureComponent } from '#shared/model/culture-item.ts';

/** What one component of the partner's culture means for us, in the user's words. */
export function CultureNoteField({ component }: { readonly component: CultureComponent }): ReactElement {
  const text = useDocument(({ state, partnerId }) =>
    partnerId === null ? '' : (state.culture_note.get(cultureNoteId(partnerId, component))?.text ?? ''),
  );
  return (
    <EditArea>
      <TextArea
        label={`What it means for us: ${cultureComponentLabels[component].toLowerCase()}`}
        value={text}
        rows={1}
        placeholder="What follows from it for how we work with them"
        onCommit={(next) => changeCultureNote(component, next)}
      />
    </EditArea>
  );
}
