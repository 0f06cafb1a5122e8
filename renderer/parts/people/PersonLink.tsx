import type { ReactElement } from 'react';
import type { PersonId } from '#shared/model/id.ts';
import { revealPerson } from '#renderer/session/show-on-map.ts';
import styles from './PersonLink.module.css';

type Props = { readonly personId: PersonId | null; readonly name: string };

/** A person's name that selects the person. */
export function PersonLink({ personId, name }: Props): ReactElement {
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        if (personId !== null) revealPerson(personId);
      }}
    >
      {name}
    </button>
  );
}
