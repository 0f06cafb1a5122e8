import { run } from '#renderer/edits/run.ts';
import { showAgain } from '#shared/edit/findings/finding-edits.ts';
import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { dismissToastOf } from '#renderer/ui/toast.ts';
import { decisionSubject } from '#shared/edit/findings/finding-decisions.ts';
import type { FindingDecision } from '#shared/model/finding-decision.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/reading/calendar.ts';
import type { SilencedFinding } from '#shared/rules/findings/findings.ts';
import styles from './SilencedList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly silenced: readonly SilencedFinding[];
  readonly idle: readonly FindingDecision[];
  readonly state: PartnerState;
};

/** What the user silenced, until when or why, and the way back. Nothing while nothing is silenced. */
export function SilencedList({ silenced, idle, state }: Props): ReactElement | null {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const decisions = new Map<string, { decision: FindingDecision; titles: string[] }>();
  for (const { finding, decision } of silenced) {
    const known = decisions.get(decision.id) ?? { decision, titles: [] };
    known.titles.push(finding.title);
    decisions.set(decision.id, known);
  }
  for (const decision of idle) decisions.set(decision.id, { decision, titles: [] });
  if (decisions.size === 0) return null;
  return (
    <div className={styles.silenced}>
      <button
        type="button"
        data-silenced
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden className={styles.chevron} data-open={open || undefined} />
        Hidden ({decisions.size})
      </button>
      <ul id={listId} hidden={!open} className={styles.list}>
        {open &&
          [...decisions.values()].map(({ decision, titles }) => (
            <Silenced key={decision.id} decision={decision} titles={titles} state={state} />
          ))}
      </ul>
    </div>
  );
}

type ItemProps = {
  readonly decision: FindingDecision;
  /** Of the findings that it silences now. */
  readonly titles: readonly string[];
  readonly state: PartnerState;
};

function Silenced({ decision, titles, state }: ItemProps): ReactElement {
  const { findingId, until, because, decidedBy, decidedOn, id } = decision;
  const whole = findingId === '';
  const subject = whole || titles.length === 0 ? decisionSubject(state, decision) : titles.join('; ');
  const who = [decidedBy, decidedOn === null ? '' : dateText(decidedOn)].filter(Boolean).join(', ');
  const show = async () => {
    if (await run(showAgain, { id })) dismissToastOf('finding-silenced');
  };
  return (
    <li className={styles.item}>
      <p className={looks.quiet}>{subject}</p>
      <p className={styles.why}>
        {until === null ? 'Never' : `Not before ${dateText(until)}`}
        {because === '' ? '' : `, because ${because}`}
        {who === '' ? '' : ` (${who})`}
      </p>
      {whole && titles.length > 0 && (
        <p className={styles.why}>
          {titles.length === 1 ? titles[0] : `${String(titles.length)} findings now`}
        </p>
      )}
      {titles.length === 0 && <p className={styles.why}>At the moment it would not be shown anyway.</p>}
      <Button size="s" edits aria-label={`Show again: ${subject}`} onClick={() => void show()}>
        Show again
      </Button>
    </li>
  );
}
