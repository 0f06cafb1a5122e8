import { ChevronDown, Trash2 } from 'lucide-react';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
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
  const { what, text, mark, meta, onText, onDelete, tools, children } = props;
  const [open, setOpen] = useState(false);
  const detailId = useId();
  const shown = meta.filter((part) => part !== '');
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <div className={styles.words}>
          <InlineText
            label={`${what.charAt(0).toUpperCase()}${what.slice(1)}`}
            value={text}
            draft={props.draft}
            wrap
            maxLength={300}
            onCommit={(next) => (next.trim() === '' ? undefined : onText(next.trim()))}
          />
          {shown.length > 0 && <span className={styles.meta}>{shown.join(' · ')}</span>}
        </div>
        <IconButton
          size="s"
          label={`${open ? 'Close' : 'Open'} the ${what} ${text}`}
          icon={<ChevronDown className={styles.chevron} data-open={open || undefined} />}
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={detailId} hidden={!open} className={styles.detail}>
        {open && (
          <>
            {children}
            <span className={styles.tools}>
              {tools}
              <IconButton size="s" edits label={`Delete the ${what}`} icon={<Trash2 />} onClick={onDelete} />
            </span>
          </>
        )}
      </div>
    </li>
  );
}
