import type { ReactElement } from 'react';
import { moodLabels, moods, moodSigns } from '#shared/model/touchpoint.ts';
import styles from './MoodMark.module.css';

/** How a contact went: a sign and its word, so that it can be read in grey. Empty if it was not noted. */
export function MoodMark({ mood }: { readonly mood: number | null }): ReactElement | null {
  const known = moods.find((each) => each === mood);
  if (known === undefined) return null;
  return (
    <span className={styles.mood} data-mood={known}>
      <span className={styles.sign} aria-hidden>
        {moodSigns[known]}
      </span>
      {moodLabels[known]}
    </span>
  );
}
