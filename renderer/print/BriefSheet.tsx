import type { ReactElement, ReactNode } from 'react';
import type { FittedBlock, FittedBrief, FittedRow } from '#shared/print/meetings/fit-brief.ts';
import type { BriefFace } from '#shared/print/meetings/brief-document.ts';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import styles from './BriefSheet.module.css';
import { StanceMark } from './StanceMark.tsx';

type Props = {
  readonly brief: FittedBrief;
  /** Shows a row in another way, such as a field on the screen; null for the plain text. */
  readonly rowContent?: (row: FittedRow, block: FittedBlock) => ReactNode;
  /** What stands behind the rows of a block, and with null at the end of the page; on the screen only. */
  readonly behind?: (block: FittedBlock | null) => ReactNode;
  /** Lines to write on by hand, in the room that is left; on paper only. */
  readonly withNotes?: boolean;
};

/** A meeting brief as it stands on its one page. Every line is set as it was measured, so that it cannot grow. */
export function BriefSheet({ brief, rowContent, behind, withNotes = false }: Props): ReactElement {
  const { document, blocks, leftOutLines, shortenedLine } = brief;
  const notes = [...leftOutLines, ...(shortenedLine === '' ? [] : [shortenedLine])];
  return (
    <article className={styles.sheet} data-notes={withNotes || undefined}>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          {document.title}
        </h1>
        <p className={styles.when} dir="auto">
          {document.when}
        </p>
      </header>
      {blocks.map((block) => (
        <section key={block.id} className={styles.block}>
          {block.kind === 'part' ? (
            <h2 className={styles.part}>{block.title}</h2>
          ) : (
            <h3 className={styles.person}>
              {block.face !== undefined && <Face face={block.face} />}
              <bdi>{block.title}</bdi>{' '}
              {block.aside !== '' && <bdi className={styles.aside}>{block.aside}</bdi>}
            </h3>
          )}
          {block.rows.map((row) => (
            <div key={row.id} className={row.label === '' ? styles.plain : styles.row}>
              {row.label !== '' && <span className={styles.label}>{row.label}</span>}
              <div className={styles.lines} dir="auto">
                {rowContent?.(row, block) ?? <Lines lines={row.lines} />}
              </div>
            </div>
          ))}
          {behind?.(block)}
        </section>
      ))}
      {notes.length > 0 && (
        <p className={styles.leftOut}>
          <Lines lines={notes} />
        </p>
      )}
      {withNotes && <Notes />}
      {behind?.(null)}
    </article>
  );
}

/** The photo and the sign of the stance of somebody in the room; in words it stands below the name. */
function Face({ face }: { readonly face: BriefFace }): ReactElement {
  const photo = photoUrl(face.photo);
  return (
    <span aria-hidden="true">
      {photo !== '' && <img className={styles.photo} src={photo} alt="" />}
      <StanceMark support={face.support} />
    </span>
  );
}

/** As many lines as fit: what has no room is cut. */
const MOST_NOTES = 30;

function Notes(): ReactElement {
  return (
    <div className={styles.notes} aria-hidden="true">
      {Array.from({ length: MOST_NOTES }, (_, index) => (
        <div key={index} className={styles.note}>
          {index === 0 ? 'Notes' : ''}
        </div>
      ))}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} className={styles.line}>
          {line}{' '}
        </span>
      ))}
    </>
  );
}
