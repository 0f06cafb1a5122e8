import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { ConflictList } from '#renderer/parts/differences/ConflictList.tsx';
import looks from '#renderer/ui/looks.module.css';
import { openDifferences } from '#shared/reading/differences.ts';
import styles from './HistoryTab.module.css';

/** What colleagues say differently about the partner; nothing while they agree. */
export function OpenDifferences(): ReactElement | null {
  const differences = useDocument(({ state }) => openDifferences(state));
  if (differences.length === 0) return null;
  return (
    <section className={styles.differences} aria-label="Differences of view" data-differences>
      <h2 className={looks.heading}>Differences of view</h2>
      <p className={looks.note}>
        Two of you wrote this without knowing of each other. What stands does until one of you settles it, for
        everybody.
      </p>
      <ConflictList differences={differences} />
    </section>
  );
}
