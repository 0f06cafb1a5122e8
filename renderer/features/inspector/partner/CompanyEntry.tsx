import { Trash2 } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Entry } from '#renderer/parts/work/Entry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from '#renderer/parts/work/WorkList.module.css';
import { type DraftPlace } from '#shared/model/draft.ts';

type Props = {
  /** What it is, such as `priority`. */
  readonly what: string;
  readonly text: string;
  /** Where its text belongs while it is typed. */
  readonly draft: DraftPlace;
  /** Stands before the text, such as a rank. */
  readonly mark?: string;
  /** What is known besides, in one quiet line. */
  readonly meta: readonly string[];
  readonly onText: (text: string) => Promise<unknown>;
  readonly onDelete: () => void;
  /** More buttons beside the delete button. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** One entry about the partner as a company: its text edited in place, the rest on demand. */
export function CompanyEntry(props: Props): ReactElement {
  const { what, text, mark, meta, onDelete, tools, children } = props;
  const shown = meta.filter((part) => part !== '');
  return (
    <Entry
      what={what}
      text={text}
      draft={props.draft}
      maxLength={300}
      lead={mark !== undefined && <span className={styles.mark}>{mark}</span>}
      meta={shown.length > 0 && shown.join(' · ')}
      onText={props.onText}
    >
      {children}
      <span className={styles.tools}>
        {tools}
        <IconButton size="s" edits label={`Delete the ${what}`} icon={<Trash2 />} onClick={onDelete} />
      </span>
    </Entry>
  );
}
