import { UserMinus, UserPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import { goneText, type GoneAttendee } from '#shared/rules/meetings/attendance.ts';
import styles from './MeetingForm.module.css';
import { useSuccessor } from './use-successor.ts';

type Props = {
  readonly gone: GoneAttendee;
  readonly personIds: readonly PersonId[];
  readonly onChange: (personIds: readonly PersonId[]) => void;
};

/** Somebody who was asked to the meeting and left the partner: who comes instead, or nobody. */
export function GonePerson({ gone, personIds, onChange }: Props): ReactElement {
  const { personId, name, leftOn } = gone;
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const successor = useSuccessor(personId);
  const others = personIds.filter((id) => id !== personId);
  const isNew = successor !== null && !personIds.includes(successor);
  return (
    <p className={styles.gone}>
      <span>
        {name} {goneText(leftOn, today)}.
      </span>
      {isNew && (
        <Button
          size="s"
          edits
          icon={<UserPlus />}
          onClick={() => onChange(personIds.map((id) => (id === personId ? successor : id)))}
        >
          Invite {nameOfPerson(state, successor)} instead
        </Button>
      )}
      <Button size="s" edits icon={<UserMinus />} onClick={() => onChange(others)}>
        Take {name} out
      </Button>
    </p>
  );
}
