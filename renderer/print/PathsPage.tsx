import type { ReactElement } from 'react';
import type { DirectorPaths } from '#shared/print/plan/director-document.ts';
import styles from './DirectorPages.module.css';
import { More, Sheet } from './Sheet.tsx';
import { TableHead } from './TableHead.tsx';

/** Who carries our case, and the best way to each of those whose yes is needed. */
export function PathsPage({ paths }: { readonly paths: DirectorPaths }): ReactElement {
  const { entryPoint, entryBecause, champions, paths: ways } = paths;
  return (
    <Sheet title="Champions and paths">
      <p className={styles.lead}>
        {entryPoint !== '' && <strong>Go first to {entryPoint}. </strong>}
        {entryBecause}
      </p>
      {champions.length > 0 && (
        <table aria-label="Champions">
          <TableHead
            columns={[
              { text: '#', className: styles.rank },
              { text: 'Person', className: styles.person },
              { text: 'Tests', className: styles.test },
              { text: 'Why' },
            ]}
          />
          <tbody data-fit-list="champions">
            {champions.map(({ personId, rank, name, position, marks, tests, because }) => (
              <tr key={personId} data-fit-row="">
                <td className={styles.rank}>{rank}</td>
                <th scope="row">
                  <div dir="auto">{name}</div>
                  <div dir="auto" className={`${styles.light ?? ''} ${styles.quiet ?? ''}`}>
                    {position}
                  </div>
                  {marks !== '' && <div>{marks}</div>}
                </th>
                <td>{tests}</td>
                <td dir="auto">
                  <div className={styles.clamp3}>{because}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ways.length > 0 && (
        <>
          <h3>The way to those whose yes is needed</h3>
          <table aria-label="Ways in">
            <TableHead columns={[{ text: 'To', className: styles.person }, { text: 'Way' }]} />
            <tbody data-fit-list="ways">
              {ways.map(({ personId, name, position, way }) => (
                <tr key={personId} data-fit-row="">
                  <th scope="row">
                    <div dir="auto">{name}</div>
                    <div dir="auto" className={`${styles.light ?? ''} ${styles.quiet ?? ''}`}>
                      {position}
                    </div>
                  </th>
                  <td dir="auto">{way}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <More of="ways" one="person is on the screen." many="people are on the screen." />
        </>
      )}
    </Sheet>
  );
}
