import { Fragment, type ReactElement } from 'react';
import { factOf, ownStep, sharedStep } from '#shared/print/plan/fold-unrated.ts';
import type { PersonPlan, PersonSheet } from '#shared/print/plan/plan-document.ts';
import { countText } from '#shared/text/wording.ts';
import { TableHead } from './TableHead.tsx';
import styles from './UnratedPeople.module.css';

/** People about whom no more is known than where they sit: a row each instead of a sheet. */
export function UnratedPeople({ people }: { readonly people: readonly PersonSheet[] }): ReactElement {
  const known = people.some((sheet) => knownText(sheet) !== '');
  return (
    <>
      <h3 className={styles.title}>Not rated yet: {countText(people.length, 'person', 'people')}</h3>
      <table className={styles.table} aria-label="People who are not rated yet">
        <TableHead
          columns={[
            { text: 'Name', className: styles.name },
            { text: 'Position' },
            { text: 'Reports to' },
            { text: 'Contact' },
            ...(known ? [{ text: 'In charge, known by' }] : []),
          ]}
        />
        <tbody>
          {people.map((sheet) => (
            <tr key={sheet.personId}>
              <th scope="row" dir="auto">
                {sheet.name}
              </th>
              <td dir="auto">{sheet.position}</td>
              <td dir="auto">{factOf(sheet.facts, 'manager')}</td>
              <td dir="auto">
                <Breakable text={factOf(sheet.facts, 'contact')} />
              </td>
              {known && <td dir="auto">{knownText(sheet)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function knownText({ facts }: PersonSheet): string {
  return (['in-charge', 'known-by', 'last-contact'] as const)
    .map((key) => factOf(facts, key))
    .filter(Boolean)
    .join(' · ');
}

/** The plan for people whom nobody rated: what they share once, then a row each, by priority. */
export function UnratedPlans({ plans }: { readonly plans: readonly PersonPlan[] }): ReactElement {
  const shared = sharedStep(plans);
  const rows = plans.map((plan) => ({ plan, own: ownStep(plan, shared) }));
  const strategies = rows.some(({ own }) => own.strategy !== '');
  const actions = rows.some(({ own }) => own.firstAction !== '');
  return (
    <>
      <h3 className={styles.title}>Not rated yet: {countText(plans.length, 'person', 'people')}</h3>
      <p className={styles.intro}>
        Nobody rated their support, influence or coverage, so the first thing is to find out.
      </p>
      {shared.strategy !== '' && (
        <p className={styles.shared}>
          <strong>Strategy{strategies && ', where the table says no other'}.</strong> {shared.strategy}.
        </p>
      )}
      {shared.firstAction !== '' && (
        <p className={styles.shared}>
          <strong>First action{actions && ', where the table says no other'}.</strong>{' '}
          <bdi>{shared.firstAction}</bdi>
        </p>
      )}
      <table className={styles.table} aria-label="Plan for people who are not rated yet">
        <TableHead
          columns={[
            { text: 'Name', className: styles.name },
            { text: 'Position', className: actions ? styles.position : undefined },
            ...(strategies ? [{ text: 'Strategy', className: styles.strategy }] : []),
            ...(actions ? [{ text: 'First action' }] : []),
            { text: 'Date', className: styles.date },
            { text: 'Priority', className: styles.priority },
          ]}
        />
        <tbody>
          {rows.map(({ plan, own }) => (
            <tr key={plan.personId}>
              <th scope="row" dir="auto">
                {plan.name}
              </th>
              <td dir="auto">{plan.position}</td>
              {strategies && <td>{own.strategy}</td>}
              {actions && <td dir="auto">{own.firstAction}</td>}
              <td>{factOf(plan.step, 'date')}</td>
              <td className={styles.figure}>{plan.priority}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** An address that is too long for its column goes on in the next line after the @, not at any letter. */
function Breakable({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(?<=@)/).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no identity but their position
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
