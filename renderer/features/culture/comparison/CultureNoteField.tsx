import { run } from '#renderer/edits/run.ts';
import { changeCultureNote } from '#shared/edit/culture/culture-edits.ts';
import type { ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { cultureNoteId } from '#shared/model/culture-note.ts';
import { cultureComponentLabels, type CultureComponent } from '#shared/model/culture-item.ts';
import { fieldDraft } from '#shared/model/draft.ts';

/** What one component of the partner's culture means for us, in the user's words. */
export function CultureNoteField({ component }: { readonly component: CultureComponent }): ReactElement {
  const id = useDocument(({ partnerId }) => cultureNoteId(partnerId ?? 'none', component));
  const text = useDocument(({ state }) => state.culture_note.get(id)?.text ?? '');
  return (
    <EditArea>
      <TextArea
        label={`What it means for us: ${cultureComponentLabels[component].toLowerCase()}`}
        value={text}
        draft={fieldDraft('culture_note', id, 'text')}
        rows={1}
        placeholder="What follows from it for how we work with them"
        onCommit={(next) => run(changeCultureNote, { component, text: next })}
      />
    </EditArea>
  );
}
