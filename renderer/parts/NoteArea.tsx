import type { ComponentProps, ReactElement } from 'react';
import { TextArea } from '#renderer/ui/TextArea.tsx';

type Props = Omit<ComponentProps<typeof TextArea>, 'hint'>;

/** Said wherever somebody writes about a person: what is written about somebody can be asked for by them. */
export const NOTE_HINT = 'Write what you could show this person; name no source.';

/** Evidence and notes about a person, with the quiet hint that they could be read by the person. */
export function NoteArea(props: Props): ReactElement {
  return <TextArea {...props} hint={NOTE_HINT} />;
}
