import { Fragment, type ReactElement } from 'react';
import { factOf, ownStep, sharedStep, type SharedStep } from '#shared/print/plan/fold-unrated.ts';
import type { PersonPlan, PersonSheet } from '#shared/print/plan/plan-document.ts';
import { countText } from '#shared/text/wording.ts';
import { TableHead } from './TableHead.tsx';
import styles from './UnratedPeople.module.css';

type Props = {
  readonly people: readonly PersonSheet[];
  /** Their lines of the plan, of which most say the same. */
  readonly plans: readonly PersonPlan[];
};

/** People about whom no more is known than where they sit: a row each instead of a sheet, and what the plan says of all of them once. */
export function UnratedPeople({ people, plans }: Props): ReactElement {
  const known = people.some((sheet) => knownText(sheet) !== '');
  const shared = sharedStep(plans);
  const planOf = new Map(plans.map((plan) => [plan.personId, plan]));
  return (
    <>
      <h3 className={styles.title}>Not rated yet: {countText(people.length, 'person', 'people')}</h3>
      {shared.firstAction !== '' && (
        <p className={styles.shared}>
          <strong>First action, where the table says no other.</strong> <bdi>{shared.firstAction}</bdi>
        </p>
      )}
      <table className={styles.table} aria-label="People who are not rated yet">
        <TableHead
          columns={[
            { text: 'Name', className: styles.name },
            { text: 'Position' },
            { text: 'Reports to' },
            { text: 'Contact' },
            ...(known ? [{ text: 'In charge, known by' }] : []),
            ...(plans.length > 0 ? [{ text: 'First action', className: styles.date }] : []),
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
              {plans.length > 0 && (
                <td>
                  <FirstAction plan={planOf.get(sheet.personId)} shared={shared} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type FirstActionProps = { readonly plan: PersonPlan | undefined; readonly shared: SharedStep };

function FirstAction({ plan, shared }: FirstActionProps): ReactElement | null {
  if (plan === undefined) return null;
  const { firstAction } = ownStep(plan, shared);
  return (
    <>
      {factOf(plan.step, 'date')}
      {firstAction !== '' && <div dir="auto">{firstAction}</div>}
    </>
  );
}

function knownText({ facts }: PersonSheet): string {
  return (['in-charge', 'known-by', 'last-contact'] as const)
    .map((key) => factOf(facts, key))
    .filter(Boolean)
    .join(' · ');
}

/** An address that is too long for its column goes on in the next line after the @, not at any letter. */
function Breakable({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(?<=@)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
