import type { ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { FormerPersonButtons } from '#renderer/parts/people/FormerPersonButtons.tsx';
import { leftText } from '#renderer/parts/people/left-text.ts';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { Person } from '#shared/model/person.ts';
import { influenceLabels, supportLabels } from '#shared/model/rating.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import styles from './LeftPeople.module.css';

type Props = {
  /** People without a seat. */
  readonly people: readonly Person[];
};

/** The people who left, in place of the seats: a name shows what is kept about somebody; back and delete stand beside it. */
export function LeftPeople({ people }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const chosen = useSelection((selection) => selection.personId);
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <ReadOnlyArea value={readOnly}>
      <div className={styles.box}>
        <table className={styles.table} aria-label="People without a seat">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Left</th>
              <th scope="col">Support</th>
              <th scope="col">Influence</th>
              <th scope="col">
                <Hidden>What can be done</Hidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => {
              const id = person.id;
              const support = valueOf(state, id, 'support');
              const influence = valueOf(state, id, 'influence');
              return (
                <tr key={id} data-chosen={id === chosen || undefined}>
                  <th scope="row">
                    <PersonLink personId={id} name={nameOfPerson(state, id)} />
                  </th>
                  <td>{leftText(person, today)}</td>
                  <td>{support === null ? 'Not rated' : supportLabels[support]}</td>
                  <td>{influence === null ? 'Not rated' : influenceLabels[influence]}</td>
                  <td className={styles.buttons}>
                    <FormerPersonButtons personId={id} compact />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </ReadOnlyArea>
  );
}
