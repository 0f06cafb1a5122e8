import type { ReactElement } from 'react';
import type { PrintedCulture } from '#shared/print/culture-document.ts';
import styles from './CultureWork.module.css';

/** What we do about the culture of the partner: adjustments, tests of the result, and the processes that touch us. */
export function CultureWork({ culture }: { readonly culture: PrintedCulture }): ReactElement {
  return (
    <>
      <Adjustments culture={culture} />
      <Tests culture={culture} />
      <Processes culture={culture} />
    </>
  );
}

function Adjustments({ culture }: { readonly culture: PrintedCulture }): ReactElement {
  return (
    <>
      <h3>Adjustments</h3>
      {culture.adjustments.length === 0 ? (
        <p className={styles.none}>Nothing is adjusted yet.</p>
      ) : (
        <table aria-label="Adjustments">
          <thead>
            <tr>
              <th scope="col">What we change</th>
              <th scope="col" className={styles.about}>
                About
              </th>
              <th scope="col" className={styles.owner}>
                Owner
              </th>
              <th scope="col" className={styles.due}>
                Due
              </th>
              <th scope="col" className={styles.state}>
                State
              </th>
            </tr>
          </thead>
          <tbody>
            {culture.adjustments.map((adjustment, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two adjustments may be alike in every text
              <tr key={index}>
                <td className={styles.typed}>
                  <bdi>{adjustment.change}</bdi>
                  <Quiet label="Difference" text={adjustment.difference} />
                  <Quiet label="Observed" text={adjustment.effect} />
                </td>
                <td>{adjustment.about}</td>
                <td dir="auto">{adjustment.owner}</td>
                <td>{adjustment.due === '' ? 'No date' : adjustment.due}</td>
                <td className={adjustment.overdue ? styles.strong : undefined}>{adjustment.state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Tests({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  if (culture.validations.length === 0) return null;
  return (
    <>
      <h3>Tests of the result</h3>
      <table aria-label="Tests of the result">
        <thead>
          <tr>
            <th scope="col">Claim and test</th>
            <th scope="col" className={styles.about}>
              About
            </th>
            <th scope="col" className={styles.owner}>
              Owner
            </th>
            <th scope="col" className={styles.due}>
              Due
            </th>
            <th scope="col" className={styles.state}>
              Outcome
            </th>
          </tr>
        </thead>
        <tbody>
          {culture.validations.map((validation, index) => (
            // eslint-disable-next-line react/no-array-index-key -- two tests may be alike in every text
            <tr key={index}>
              <td className={styles.typed}>
                <bdi>{validation.claim}</bdi>
                <Quiet label="Test" text={validation.test} />
                <Quiet label="Observed" text={validation.note} />
              </td>
              <td>{validation.component}</td>
              <td dir="auto">{validation.owner}</td>
              <td>{validation.due === '' ? 'No date' : validation.due}</td>
              <td>{validation.outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Processes({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  if (culture.processes.length === 0) return null;
  return (
    <>
      <h3>How things flow through the partner</h3>
      <table aria-label="Processes of the partner">
        <thead>
          <tr>
            <th scope="col" className={styles.process}>
              Process
            </th>
            <th scope="col">Step</th>
            <th scope="col" className={styles.holders}>
              Held by
            </th>
            <th scope="col" className={styles.touch}>
              How it touches us
            </th>
          </tr>
        </thead>
        {culture.processes.map(({ label, steps }) => (
          <tbody key={label}>
            {steps.map(({ text, holders, touch }, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two steps may be alike in every text
              <tr key={index}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={steps.length}>
                    {label}
                  </th>
                )}
                <td dir="auto">
                  {index + 1}. {text}
                </td>
                <td dir="auto">{holders}</td>
                <td dir="auto">{touch}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Quiet({ label, text }: { readonly label: string; readonly text: string }): ReactElement | null {
  if (text === '') return null;
  return (
    <div className={styles.quiet}>
      {label}: <bdi>{text}</bdi>
    </div>
  );
}
