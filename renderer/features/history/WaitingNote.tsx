import type { ReactElement } from 'react';
import { useWaiting } from '#renderer/parts/findings/use-waiting.ts';
import looks from '#renderer/ui/looks.module.css';
import { countText } from '#shared/text/wording.ts';
import styles from './HistoryTab.module.css';

/** Says what a later version wrote and this one cannot show, what is safe, and what brings it in; nothing while nothing waits so. */
export function WaitingNote(): ReactElement | null {
  const { later } = useWaiting();
  if (later === 0) return null;
  const one = later === 1;
  return (
    <section className={styles.differences} aria-label="What waits">
      <h2 className={looks.heading}>
        {countText(later, 'entry', 'entries')} {one ? 'was' : 'were'} written by a newer Rapport
      </h2>
      <p className={looks.note}>
        {one ? 'It is' : 'They are'} kept here and passed on, and what you see in {one ? 'its' : 'their'}{' '}
        place is older. {one ? 'It shows' : 'They show'} as soon as you use that version.
      </p>
    </section>
  );
}
