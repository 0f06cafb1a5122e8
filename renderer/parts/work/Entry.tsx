import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import type { DraftPlace } from '#shared/model/draft.ts';
import styles from './WorkList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  /** What it is, such as `action`. */
  readonly what: string;
  readonly text: string;
  /** Where its text belongs while it is typed. */
  readonly draft: DraftPlace;
  readonly maxLength: number;
  readonly struck?: boolean;
  /** Stands before the text, such as a rank. */
  readonly lead?: ReactNode;
  /** What is known besides, in one quiet line; false for nothing. */
  readonly meta: ReactNode;
  /** Attributes of the entry, by which code finds it. */
  readonly mark?: Readonly<Record<`data-${string}`, string>>;
  readonly onText: (text: string) => Promise<unknown>;
  /** Shown on demand, below. */
  readonly children: ReactNode;
};

/** One entry of a list: its text edited in place (an empty one is not taken), the rest on demand. */
export function Entry(props: Props): ReactElement {
  const { what, text, draft, maxLength, struck = false, lead, meta, mark, onText, children } = props;
  const [open, setOpen] = useState(false);
  const detailId = useId();
  return (
    <li className={looks.column2} {...mark}>
      <div className={styles.line}>
        {lead}
        <div className={styles.words}>
          <InlineText
            label={what.charAt(0).toUpperCase() + what.slice(1)}
            value={text}
            draft={draft}
            struck={struck}
            wrap
            maxLength={maxLength}
            onCommit={(next) => (next.trim() === '' ? undefined : onText(next.trim()))}
          />
          {meta !== false && <span className={styles.meta}>{meta}</span>}
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
        {open && children}
      </div>
    </li>
  );
}
