import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { usePlan } from './plan-store.ts';
import styles from './UnratedLines.module.css';

/** Stands for the lines of people whom nobody rated, which all say the same; they are listed on demand. */
export function UnratedLines({ count }: { readonly count: number }): ReactElement {
  const open = usePlan((plan) => plan.unratedOpen);
  return (
    <section className={styles.group} aria-label="Find out first">
      <div className={styles.words}>
        <h3 className={styles.title}>Find out first: {count} people whose support nobody has rated</h3>
        <p className={styles.what}>
          None of them is a key player by what is rated. Ask those of us who meet them where they stand, the
          ones with influence first, and rate support as you hear it: each rating takes a person out of this
          group.
        </p>
      </div>
      <Button
        size="s"
        aria-expanded={open}
        icon={open ? <ChevronDown /> : <ChevronRight />}
        onClick={() => usePlan.setState({ unratedOpen: !open })}
      >
        {open ? 'Fold their lines' : 'List their lines'}
      </Button>
    </section>
  );
}
