import type { ReactElement } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import type { FieldOutcome } from '#shared/import/field-outcomes.ts';
import type { PreviewRow } from '#shared/import/preview-row.ts';
import type { RowSummary } from '../flow/import-protocol.ts';
import { matchTexts, outcomeTexts } from '../flow/import-words.ts';
import styles from './RowDetails.module.css';

type Props = {
  readonly row: RowSummary;
  /** Null until the worker has answered. */
  readonly details: PreviewRow | null;
};

/** What happens to one row and why, field by field. */
export function RowDetails({ row, details }: Props): ReactElement {
  const known = row.status === 'updated' || row.status === 'unchanged';
  const odd = details?.outcomes.some((outcome) => outcome.kind === 'refused') === true;
  return (
    <div className={styles.details}>
      {row.matchedBy !== null && <p className={styles.remark}>{matchTexts[row.matchedBy]}.</p>}
      {details?.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {details !== null && details.outcomes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {known && <th scope="col">Now</th>}
              <th scope="col">{known ? 'After the import' : 'Value'}</th>
              {(known || odd) && <th scope="col">What happens</th>}
            </tr>
          </thead>
          <tbody>
            {details.outcomes.map((outcome) => (
              <Outcome key={outcome.field} outcome={outcome} known={known} says={known || odd} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Outcome({
  outcome,
  known,
  says,
}: {
  readonly outcome: FieldOutcome;
  readonly known: boolean;
  readonly says: boolean;
}): ReactElement {
  const { label, before, after, kind } = outcome;
  const differs = kind === 'set' || kind === 'changed';
  return (
    <tr className={classNames(!differs && styles.same)}>
      <th scope="row">{label}</th>
      {known && (
        <td className={classNames(kind === 'changed' && styles.old)}>{before === '' ? '–' : before}</td>
      )}
      <td>{kind === 'refused' ? <s>{after}</s> : after}</td>
      {says && <td>{known || kind === 'refused' ? outcomeTexts[kind] : 'New value'}</td>}
    </tr>
  );
}
