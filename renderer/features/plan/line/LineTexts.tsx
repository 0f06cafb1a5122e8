import type { ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { waitsText } from '#shared/rules/plan/waits-text.ts';
import styles from './LineCard.module.css';

const parts = [
  ['proof', 'Proof'],
  ['messageForm', 'Message'],
  ['channel', 'Channel'],
  ['pace', 'Pace'],
] as const;

type Props = {
  readonly row: PlanRow;
  readonly state: PartnerState;
  /** With proof, message, channel and pace; else the first action alone, cut after a few lines. */
  readonly whole: boolean;
};

/** What a line says: the first action with the reason that matters first and what it waits for; on demand how it is done. */
export function LineTexts({ row, state, whole }: Props): ReactElement {
  const { personId, shown } = row;
  const today = useToday();
  const [first] = reasonsOf(row).leading;
  const why = first === undefined ? '' : becauseText(state, personId, first, today);
  const waits = waitsText(state, shown, today);
  return (
    <div className={styles.texts}>
      <p className={styles.action} data-whole={whole || undefined}>
        {shown.firstAction}
      </p>
      {why !== '' && <p className={styles.why}>{why}</p>}
      {waits !== '' && <p className={styles.why}>First: {waits}</p>}
      {whole && (
        <dl className={styles.parts}>
          {parts
            .filter(([field]) => shown[field] !== '')
            .map(([field, label]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{shown[field]}</dd>
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}
