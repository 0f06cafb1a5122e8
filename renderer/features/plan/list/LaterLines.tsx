import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { toggleLater, usePlan } from '#renderer/session/plan-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './LaterLines.module.css';

type Props = { readonly personId: PersonId; readonly count: number; readonly state: PartnerState };

/** Stands for the lines of a person that wait behind others; they are listed on demand. */
export function LaterLines({ personId, count, state }: Props): ReactElement {
  const open = usePlan(({ laterOpen }) => laterOpen.has(personId));
  const name = nameOf(state, personId);
  return (
    <div className={styles.later}>
      <Button
        size="s"
        aria-expanded={open}
        icon={open ? <ChevronDown /> : <ChevronRight />}
        onClick={() => toggleLater(personId)}
      >
        {open ? `Hide the later lines of ${name}` : `Later with ${name}: ${countText(count, 'line')}`}
      </Button>
    </div>
  );
}
