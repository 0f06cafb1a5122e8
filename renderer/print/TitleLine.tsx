import type { ReactElement } from 'react';
import type { Audience } from '#shared/ipc/types.ts';
import styles from './TitleLine.module.css';

type Props = { readonly partnerName: string; readonly printedOn: string; readonly audience: Audience };

/** The head of the first page; a cover is not wanted. */
export function TitleLine({ partnerName, printedOn, audience }: Props): ReactElement {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} dir="auto">
        {partnerName}
      </h1>
      <p className={styles.line}>
        Relationship plan · {printedOn} · {audience}
      </p>
    </header>
  );
}
