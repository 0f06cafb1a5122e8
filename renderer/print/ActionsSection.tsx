import type { ReactElement } from 'react';
import type { PrintedAction } from '#shared/print/plan-document.ts';
import styles from './ActionsSection.module.css';
import { ActionsTable } from './ActionsTable.tsx';

type Props = { readonly open: readonly PrintedAction[]; readonly done: readonly PrintedAction[] };

/** What is to be done by date, and what was done. */
export function ActionsSection({ open, done }: Props): ReactElement {
  return (
    <section className={open.length + done.length === 0 ? 'empty-section' : styles.section}>
      <h2>Actions by date</h2>
      {open.length === 0 ? <p>Nothing is planned.</p> : <ActionsTable actions={open} label="Open actions" />}
      {done.length > 0 && (
        <>
          <h3>Done</h3>
          <ActionsTable actions={done} label="Done actions" />
        </>
      )}
    </section>
  );
}
