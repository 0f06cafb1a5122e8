import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { changeText, reasonText } from '#shared/history/change-text.ts';
import type { HistoryChange } from '#shared/history/comparison.ts';
import type { ChangeGroup } from '#shared/history/comparison-groups.ts';
import type { NameOf } from '#shared/history/names.ts';
import { sourceText } from '#shared/history/source-text.ts';
import styles from './ComparisonPanel.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly group: ChangeGroup;
  readonly open: boolean;
  /** Where Tab comes in. */
  readonly current: string | null;
  /** The change that stands out. */
  readonly chosen: string | null;
  readonly nameOf: NameOf;
  readonly onChoose: (change: HistoryChange) => void;
  /** Folds and unfolds it; null where it always is open. */
  readonly onFold: (() => void) | null;
};

/** The changes of one kind, which can be folded to their number where there are many. */
export function ChangesOfGroup({
  group,
  open,
  current,
  chosen,
  nameOf,
  onChoose,
  onFold,
}: Props): ReactElement {
  const { label, changes } = group;
  const words = (
    <>
      {label} <span className={looks.count}>{changes.length}</span>
    </>
  );
  return (
    <section aria-label={label}>
      {onFold === null ? (
        <h3 className={styles.label}>{words}</h3>
      ) : (
        <h3>
          <Button
            variant="plain"
            size="s"
            aria-expanded={open}
            icon={open ? <ChevronDown /> : <ChevronRight />}
            onClick={onFold}
          >
            {words}
          </Button>
        </h3>
      )}
      {open && (
        <ol>
          {changes.map((change) => (
            <li key={change.id}>
              <Change
                change={change}
                nameOf={nameOf}
                tabIndex={change.id === current ? 0 : -1}
                chosen={change.id === chosen}
                onChoose={() => onChoose(change)}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ChangeProps = {
  readonly change: HistoryChange;
  readonly nameOf: NameOf;
  readonly tabIndex: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function Change({ change, nameOf, tabIndex, chosen, onChoose }: ChangeProps): ReactElement {
  const today = useDocument((document) => document.today);
  const reason = reasonText(change);
  const source = sourceText(change.author, today);
  return (
    <button
      type="button"
      className={styles.change}
      data-change={change.id}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={tabIndex}
      onClick={onChoose}
    >
      <span>{changeText(change, nameOf)}</span>
      {reason !== '' && <span className={classNames(looks.quiet, styles.reason)}>{reason}</span>}
      {source !== '' && <span className={looks.faintNote}>{source}</span>}
    </button>
  );
}
