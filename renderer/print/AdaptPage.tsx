import type { ReactElement } from 'react';
import type { DirectorCulture } from '#shared/print/plan/director-document.ts';
import styles from './DirectorPages.module.css';
import { Facts } from './Facts.tsx';
import { More, Sheet } from './Sheet.tsx';
import { TableHead } from './TableHead.tsx';

/** How the partner works, and what we do otherwise because of it. */
export function AdaptPage({ culture }: { readonly culture: DirectorCulture }): ReactElement {
  const { verdict, because, facts, adapt, watch, adjustments } = culture;
  return (
    <Sheet title="Culture: what we adapt">
      <p className={styles.lead}>
        <strong>{verdict === '' ? 'Not known yet' : verdict}.</strong> {because}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      <Bullets title="What we do otherwise" texts={adapt} list="adapt" />
      <Bullets title="What to watch" texts={watch} list="watch" />
      {adjustments.length > 0 && (
        <>
          <h3>Agreed changes on our side</h3>
          <table aria-label="Agreed changes on our side">
            <TableHead
              columns={[
                { text: 'Change' },
                { text: 'About', className: styles.about },
                { text: 'Who', className: styles.owner },
                { text: 'Due', className: styles.date },
              ]}
            />
            <tbody data-fit-list="adjustments">
              {adjustments.map(({ change, about, owner, due, overdue }) => (
                <tr key={change} data-fit-row="">
                  <td dir="auto">{change}</td>
                  <td>{about}</td>
                  <td dir="auto">{owner}</td>
                  <td className={overdue ? styles.overdue : undefined}>
                    {due}
                    {overdue && <div>overdue</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <More of="adjustments" one="is in the appendix." many="are in the appendix." />
        </>
      )}
    </Sheet>
  );
}

type BulletsProps = { readonly title: string; readonly texts: readonly string[]; readonly list: string };

function Bullets({ title, texts, list }: BulletsProps): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.bullets} data-fit-list={list}>
        {texts.map((text) => (
          <li key={text} data-fit-row="">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
