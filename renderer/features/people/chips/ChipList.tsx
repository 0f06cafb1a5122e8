import { useState, type ReactElement } from 'react';
import { useSelectedPerson } from '#renderer/session/select-person.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { PersonChip } from './PersonChip.tsx';
import { RovingList } from './RovingList.tsx';
import styles from './ChipList.module.css';

/** As many are shown at first; a map of thousands must not fill the page. */
const FIRST = 60;

type Props = {
  readonly state: PartnerState;
  readonly label: string;
  readonly people: readonly PersonId[];
  readonly detailOf?: (personId: PersonId) => string | undefined;
};

export function ChipList({ state, label, people, detailOf }: Props): ReactElement {
  const selected = useSelectedPerson();
  const [most, setMost] = useState(FIRST);
  const more = people.length - most;
  return (
    <RovingList
      label={label}
      className={styles.chips}
      ids={people.slice(0, most)}
      {...(more <= 0
        ? {}
        : {
            after: (
              <Button size="s" variant="plain" onClick={() => setMost(most + FIRST * 4)}>
                {more} more
              </Button>
            ),
          })}
    >
      {(personId, tabIndex) => {
        const detail = detailOf?.(personId);
        return (
          <PersonChip
            state={state}
            personId={personId}
            selected={personId === selected}
            tabIndex={tabIndex}
            {...(detail === undefined ? {} : { detail })}
          />
        );
      }}
    </RovingList>
  );
}
