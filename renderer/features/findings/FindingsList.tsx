import { CircleAlert, CircleDot, Info, ListPlus, type LucideIcon } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/document/selection-store.ts';
import { newAction } from '#renderer/edits/work.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import { findingsOf, type Finding } from '#shared/rules/findings.ts';
import styles from './FindingsList.module.css';

const notReadYet = emptyState();
/** As many are shown at first. */
const FIRST = 6;

const icons: Readonly<Record<Finding['severity'], LucideIcon>> = {
  high: CircleAlert,
  medium: CircleDot,
  low: Info,
};
const severityNames: Readonly<Record<Finding['severity'], string>> = {
  high: 'Important',
  medium: 'Worth a look',
  low: 'Upkeep',
};

/** What wants attention on the open partner's map, most severe first; each selects its people and becomes an action with one click. */
export function FindingsList(): ReactElement | null {
  // A large map is painted first; the findings follow as soon as there is time.
  const state = useDeferredValue(
    useDocument((document) => document.state),
    notReadYet,
  );
  const today = useDocument((document) => document.today);
  const [all, setAll] = useState(false);
  const findings = useMemo(() => findingsOf(state, today), [state, today]);
  if (state === notReadYet) return null;
  if (findings.length === 0)
    return (
      <p className={styles.none}>
        {state.person.size === 0
          ? 'Findings appear here as soon as there are people on the map.'
          : 'Nothing wants attention.'}
      </p>
    );
  const shown = all ? findings : findings.slice(0, FIRST);
  const more = findings.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
      {(more > 0 || all) && findings.length > FIRST && (
        <Button size="s" variant="plain" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${String(more)} more`}
        </Button>
      )}
    </>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { severity, title, because, seatIds, personIds, suggestion } = finding;
  const readOnly = useDocument((document) => document.readOnly);
  const Icon = icons[severity];

  const [only] = personIds;

  function select(): void {
    if (seatIds.length > 0) selectSeats(seatIds);
    else if (only !== undefined) selectPersonWithoutSeat(only);
  }

  async function makeAction(): Promise<void> {
    const personId = personIds.length === 1 && only !== undefined ? only : null;
    if (await newAction({ text: suggestion, personId }))
      toast({ title: 'Action added', description: suggestion, key: 'finding-action' });
  }

  return (
    <li className={styles.item} data-severity={severity}>
      <Icon size={16} className={styles.icon} aria-hidden />
      <span className={styles.hidden}>{severityNames[severity]}</span>
      <div className={styles.words}>
        {seatIds.length === 0 && only === undefined ? (
          <p className={styles.title}>{title}</p>
        ) : (
          <button type="button" className={styles.title} onClick={select}>
            {title}
          </button>
        )}
        <p className={styles.because}>{because}</p>
      </div>
      <IconButton
        size="s"
        label={`Make it an action: ${suggestion}`}
        icon={<ListPlus />}
        disabled={readOnly}
        tooltipSide="left"
        onClick={() => void makeAction()}
      />
    </li>
  );
}
