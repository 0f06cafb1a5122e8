import { KeyRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { selectPerson } from '#renderer/session/select-person.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { supportLabels } from '#shared/model/rating.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { nameOf } from '#shared/reading/people.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { SupportSign } from './SupportSign.tsx';
import styles from './PersonChip.module.css';

type Props = {
  readonly state: PartnerState;
  readonly personId: PersonId;
  readonly selected: boolean;
  readonly tabIndex: 0 | -1;
  /** Stands behind the name, such as the second orientation. */
  readonly detail?: string;
};

/** A person as a chip: support as colour and sign, name, and a key for key players. A click shows the person in the inspector. */
export function PersonChip({ state, personId, selected, tabIndex, detail }: Props): ReactElement {
  const support = valueOf(state, personId, 'support');
  const keyPlayer = isKeyPlayer(state, personId);
  const name = nameOf(state, personId);
  const words = [
    name,
    support === null ? 'support not rated' : supportLabels[support].toLowerCase(),
    ...(keyPlayer ? ['key player'] : []),
    ...(detail === undefined ? [] : [detail]),
  ];
  return (
    <button
      type="button"
      className={styles.chip}
      tabIndex={tabIndex}
      aria-label={words.join(', ')}
      aria-pressed={selected}
      title={words.join(', ')}
      data-roving={personId}
      data-key-player={keyPlayer || undefined}
      onClick={() => selectPerson(personId)}
    >
      <SupportSign support={support} />
      <span className={styles.name}>{name}</span>
      {keyPlayer && <KeyRound size={12} className={styles.key} aria-hidden />}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}
