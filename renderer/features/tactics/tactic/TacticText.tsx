import { upperFirst } from '#shared/text/wording.ts';
import type { ReactElement } from 'react';
import { partsOfText } from '#shared/playbook/tactics/placeholders.ts';
import styles from './TacticText.module.css';

/** The text of a tactic, with what the plan fills in marked; inside sentences it reads as one. */
export function TacticText({ text }: { readonly text: string }): ReactElement {
  const parts = partsOfText(text);
  return (
    <>
      {parts.map((part, index) =>
        part.mark === null ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
          <span key={index}>{part.text}</span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <span key={index} className={styles.mark} title={part.mark.explanation}>
            {index === 0 ? upperFirst(part.mark.label) : part.mark.label}
          </span>
        ),
      )}
    </>
  );
}
