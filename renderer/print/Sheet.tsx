import type { ReactElement, ReactNode } from 'react';
import styles from './DirectorPages.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** One upright sheet with its heading; what does not fit on it is left out and counted. */
export function Sheet({ title, children }: Props): ReactElement {
  return (
    <section className={styles.page} data-fit-page="">
      {title !== '' && <h2>{title}</h2>}
      {children}
    </section>
  );
}

type MoreProps = { readonly of: string; readonly one: string; readonly many: string };

/** Says how many rows of a list were left out; empty while all fit. */
export function More({ of, one, many }: MoreProps): ReactElement {
  return <p className={styles.more} data-fit-more={of} data-one={one} data-many={many} />;
}
