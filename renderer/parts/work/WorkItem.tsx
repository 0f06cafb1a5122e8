import { Trash2 } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { type DraftPlace } from '#shared/model/draft.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { Entry } from './Entry.tsx';
import styles from './WorkList.module.css';

type Props = {
  /** What it is, such as `action`. */
  readonly what: string;
  readonly text: string;
  /** Where its text belongs while it is typed. */
  readonly draft: DraftPlace;
  readonly due: IsoDate | null;
  readonly done: boolean;
  /** When it was done, where that is kept. */
  readonly doneOn?: IsoDate | null;
  /** What done is called, such as `Reached`. */
  readonly doneLabel?: string;
  /** What is known besides the date, piece by piece. */
  readonly meta: readonly ReactNode[];
  /** Attributes of the entry, by which code finds it. */
  readonly mark?: Readonly<Record<`data-${string}`, string>>;
  readonly onDone: (done: boolean) => void;
  readonly onText: (text: string) => Promise<unknown>;
  readonly onDelete: () => void;
  /** Fields that stand two in a row. */
  readonly pair: ReactNode;
  /** Fields below them. */
  readonly children: ReactNode;
};

/** One thing to do or to reach: done, text edited in place, date and the like in one quiet line; its fields on demand. */
export function WorkItem(props: Props): ReactElement {
  const { what, text, due, done, doneOn = null, doneLabel = 'Done', meta, mark, pair, children } = props;
  const today = useDocument((document) => document.today);
  const overdue = !done && due !== null && due < today;
  const when = whenText(due, done, doneOn, doneLabel, overdue);
  return (
    <Entry
      what={what}
      text={text}
      draft={props.draft}
      maxLength={2_000}
      struck={done}
      lead={
        <Checkbox label={`${doneLabel}: ${text}`} labelHidden checked={done} onCheckedChange={props.onDone} />
      }
      meta={
        (when !== '' || meta.length > 0) && (
          <>
            {when !== '' && <span className={overdue ? styles.overdue : undefined}>{when}</span>}
            {meta}
          </>
        )
      }
      mark={{ 'data-work': props.draft.row, ...mark }}
      onText={props.onText}
    >
      <div className={styles.pair}>{pair}</div>
      {children}
      <IconButton
        size="s"
        edits
        label={`Delete the ${what}`}
        icon={<Trash2 />}
        className={styles.remove ?? ''}
        onClick={props.onDelete}
      />
    </Entry>
  );
}

function whenText(
  due: IsoDate | null,
  done: boolean,
  doneOn: IsoDate | null,
  doneLabel: string,
  overdue: boolean,
): string {
  if (done) return doneOn === null ? doneLabel : `${doneLabel} ${dateText(doneOn)}`;
  if (due === null) return '';
  return overdue ? `Overdue since ${dateText(due)}` : dateText(due);
}
