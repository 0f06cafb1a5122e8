import type { ReactElement } from 'react';
import type { PrintedCulture } from '#shared/print/culture/culture-document.ts';
import styles from './CultureSection.module.css';
import { CultureWork } from './CultureWork.tsx';
import { Facts } from './Facts.tsx';
import { SharesTable } from './SharesTable.tsx';
import { TableHead } from './TableHead.tsx';

/** How the partner works, how sure that is, what it means for us, and what we change. */
export function CultureSection({ culture }: { readonly culture: PrintedCulture }): ReactElement {
  return (
    <section className={culture.isEmpty ? 'empty-section' : styles.section}>
      <h2>Culture</h2>
      {culture.isEmpty ? (
        <p>Nothing is known about the culture of this partner yet.</p>
      ) : (
        <>
          <Result culture={culture} />
          <Meaning culture={culture} />
          <Comparison culture={culture} />
          <Guidelines culture={culture} />
          <CultureWork culture={culture} />
        </>
      )}
    </section>
  );
}

function Result({ culture }: { readonly culture: PrintedCulture }): ReactElement {
  const { verdict, because, respondents, whole, components, confidenceParts } = culture;
  return (
    <>
      <p className={styles.lead}>
        <strong>{verdict === '' ? 'Not known yet' : verdict}.</strong> {because}
      </p>
      {whole !== null && (
        <>
          <SharesTable rows={[...components, whole]} />
          <h3>How certain it is: {whole.confidence} of 100</h3>
          <Facts
            facts={[
              ...confidenceParts.map(({ label, value, because: why }) => ({
                label,
                text: `${value}. ${why}`,
              })),
              { label: 'Answered by', text: respondents },
            ].filter(({ text }) => text !== '')}
          />
        </>
      )}
    </>
  );
}

function Meaning({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  const rows = culture.components.filter(({ shares, note }) => shares !== null || note !== '');
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Component by component, and what it means for us</h3>
      <table>
        <TableHead
          columns={[
            { text: 'Component', className: styles.component },
            { text: 'Result', className: styles.reads },
            { text: 'What it means for us' },
          ]}
        />
        <tbody>
          {rows.map(({ label, verdict, confidence, confidenceParts, discuss, note }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {verdict !== '' && (
                  <div>
                    {verdict}, confidence {confidence}
                  </div>
                )}
                <div className={styles.quiet}>{confidenceParts}</div>
                {discuss !== '' && <div className={styles.quiet}>Respondents differ: {discuss}</div>}
              </td>
              <td dir="auto" className={styles.typed}>
                {note}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Comparison({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  const { ours, oursBecause, verdict, comparison } = culture;
  if (ours === '' && comparison === null) return null;
  return (
    <>
      <h3>We and the partner</h3>
      <Facts
        facts={[
          { label: 'We are', text: `${ours === '' ? 'Not known yet' : ours}. ${oursBecause}` },
          { label: 'The partner is', text: `${verdict === '' ? 'Not known yet' : verdict}.` },
          ...(comparison === null || comparison.overall === null
            ? []
            : [
                {
                  label: 'Distance',
                  text: `${String(comparison.overall)} of 100. 0 means the same, 100 that nothing is in common; the mean of the components.`,
                },
              ]),
        ]}
      />
      {comparison !== null && (
        <table className={styles.table} aria-label="Distance by component">
          <TableHead
            columns={[
              { text: 'Component', className: styles.component },
              { text: 'Distance', className: styles.distance },
              { text: 'Counts as', className: styles.mark },
              { text: 'Because' },
            ]}
          />
          <tbody>
            {comparison.rows.map(({ label, distance, mark, because }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{distance}</td>
                <td className={mark === '' ? undefined : styles.strong}>{mark}</td>
                <td>{because}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Guidelines({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  if (culture.guidelines.length === 0) return null;
  return (
    <>
      <h3>Guidelines for this pair</h3>
      {culture.guidelines.map(({ pair, weight, common, watch, adapt }) => (
        <div key={pair} className={styles.guideline}>
          <p className={styles.pair}>
            <strong>{pair}</strong>
            {weight !== '' && <span className={styles.quiet}> {weight}</span>}
          </p>
          <Facts
            facts={[
              { label: 'Common', text: common },
              { label: 'Watch', text: watch },
              { label: 'Adapt', text: adapt.join('\n') },
            ]}
          />
        </div>
      ))}
    </>
  );
}
