import { ChevronRight } from 'lucide-react';
import { useId, type ReactElement, type ReactNode } from 'react';
import { rememberSection, useSectionOpen } from '#renderer/session/sections-store.ts';
import styles from './Section.module.css';

type Props = {
  /** Under this id it is remembered whether the section is open. */
  readonly id: string;
  readonly title: string;
  /** Stands at the right of the title, also while the section is closed. */
  readonly summary?: ReactNode;
  readonly closedAtFirst?: boolean;
  readonly children: ReactNode;
};

/** A part of the inspector with a title that opens and closes it; remembered across people and restarts. */
export function Section({ id, title, summary, closedAtFirst = false, children }: Props): ReactElement {
  const open = useSectionOpen(id, !closedAtFirst);
  const bodyId = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => rememberSection(id, !open)}
        >
          <ChevronRight size={14} aria-hidden className={styles.chevron} data-open={open || undefined} />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </button>
      </h3>
      <div id={bodyId} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
