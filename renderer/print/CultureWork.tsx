import type { ReactElement } from 'react';
import type { PrintedCulture } from '#shared/print/culture/culture-document.ts';
import styles from './CultureWork.module.css';
import { TableHead } from './TableHead.tsx';

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
        <WorkTable
          label="Adjustments"
          what="What we change"
          state="State"
          rows={culture.adjustments.map(
            ({ change, difference, effect, about, owner, due, state, overdue }) => ({
              text: change,
              notes: [
                ['Difference', difference],
                ['Observed', effect],
              ],
              about,
              owner,
              due,
              state,
              overdue,
            }),
          )}
        />
      )}
    </>
  );
}

function Tests({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  if (culture.validations.length === 0) return null;
  return (
    <>
      <h3>Tests of the result</h3>
      <WorkTable
        label="Tests of the result"
        what="Claim and test"
        state="Outcome"
        rows={culture.validations.map(({ claim, test, note, component, owner, due, outcome }) => ({
          text: claim,
          notes: [
            ['Test', test],
            ['Observed', note],
          ],
          about: component,
          owner,
          due,
          state: outcome,
          overdue: false,
        }))}
      />
    </>
  );
}

type WorkRow = {
  readonly text: string;
  /** Stand below the text with their labels, unless they are empty. */
  readonly notes: readonly (readonly [label: string, text: string])[];
  readonly about: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly overdue: boolean;
};

type WorkTableProps = {
  readonly label: string;
  /** Heads of the first and the last column. */
  readonly what: string;
  readonly state: string;
  readonly rows: readonly WorkRow[];
};

function WorkTable({ label, what, state, rows }: WorkTableProps): ReactElement {
  return (
    <table aria-label={label}>
      <TableHead
        columns={[
          { text: what },
          { text: 'About', className: styles.about },
          { text: 'Owner', className: styles.owner },
          { text: 'Due', className: styles.due },
          { text: state, className: styles.state },
        ]}
      />
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td className={styles.typed}>
              <bdi>{row.text}</bdi>
              {row.notes.map(([name, text]) => (
                <Quiet key={name} label={name} text={text} />
              ))}
            </td>
            <td>{row.about}</td>
            <td dir="auto">{row.owner}</td>
            <td>{row.due === '' ? 'No date' : row.due}</td>
            <td className={row.overdue ? styles.strong : undefined}>{row.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Processes({ culture }: { readonly culture: PrintedCulture }): ReactElement | null {
  if (culture.processes.length === 0) return null;
  return (
    <>
      <h3>How things flow through the partner</h3>
      <table aria-label="Processes of the partner">
        <TableHead
          columns={[
            { text: 'Process', className: styles.process },
            { text: 'Step' },
            { text: 'Held by', className: styles.holders },
            { text: 'How it touches us', className: styles.touch },
          ]}
        />
        {culture.processes.map(({ label, steps }) => (
          <tbody key={label}>
            {steps.map(({ text, holders, touch }, index) => (
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
