import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { describeCommand, runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import {
  goToChange,
  leaveComparison,
  shownChanges,
  useComparison,
  type ComparisonStore,
} from '#renderer/session/comparison-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { changeText, reasonText } from '#shared/history/change-text.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import { namesIn, type NameOf } from '#shared/history/names.ts';
import { sourceText } from '#shared/history/source-text.ts';
import type { ShownChange } from '#shared/layout/compared-map.ts';
import { focusMap } from '../view/differences.ts';
import { askMoments } from './dialog-store.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './ComparePanel.module.css';
import { MapSignMark } from './MapSignMark.tsx';
import { SignLegend } from './SignLegend.tsx';
import looks from '#renderer/ui/looks.module.css';

/** As many changes are offered at first; the others follow by stepping. */
const FIRST = 3;

/** What the map compares, the difference that stands out, and what the signs mean. Only while two moments are compared. */
export function ComparePanel(): ReactElement | null {
  const store = useComparison();
  return store.shown === null ? null : <Panel store={store} shown={store.shown} />;
}

type PanelProps = { readonly store: ComparisonStore; readonly shown: NonNullable<ComparisonStore['shown']> };

function Panel({ store, shown }: PanelProps): ReactElement {
  const { comparison, moments, states, map } = shown;
  const nameOf = useMemo(() => namesIn(states.later, states.earlier), [states]);
  const changes = shownChanges(store);
  const at = changes.findIndex(({ change }) => change.id === store.currentId);
  const current = changes[at];
  const count = countText(changes.length, 'change');
  return (
    <section className={styles.panel} aria-label="Comparison" data-map-panel>
      <header className={styles.head}>
        <h2 className={styles.title}>{moments.snapshot?.title ?? momentsText(moments, comparison.days)}</h2>
        <p className={looks.quiet}>{current === undefined ? count : `${String(at + 1)} of ${count}`}</p>
        <span className={styles.buttons}>
          <Step id="compare.previous" icon={<ChevronLeft />} disabled={changes.length === 0} />
          <Step id="compare.next" icon={<ChevronRight />} disabled={changes.length === 0} />
          <Button size="s" onClick={askMoments}>
            Other moments …
          </Button>
          <Button
            size="s"
            onClick={() => {
              leaveComparison();
              focusMap();
            }}
          >
            Done
          </Button>
        </span>
      </header>
      <output className={styles.current}>
        {current !== undefined && <Current shown={current} nameOf={nameOf} />}
      </output>
      {current === undefined && <Begin changes={changes} all={map.changes.length} nameOf={nameOf} />}
      {comparison.unknown.map((text) => (
        <p key={text} className={styles.unknown}>
          {text}
        </p>
      ))}
      <SignLegend changes={map.changes} signs={store.signs} />
    </section>
  );
}

function Step(props: {
  readonly id: 'compare.next' | 'compare.previous';
  readonly icon: ReactElement;
  readonly disabled: boolean;
}): ReactElement {
  const { label, shortcut } = describeCommand(props.id);
  return (
    <IconButton
      size="s"
      label={label}
      icon={props.icon}
      disabled={props.disabled}
      onClick={() => void runCommand(props.id)}
      {...(shortcut === undefined ? {} : { shortcut })}
    />
  );
}

type OneProps = { readonly shown: ShownChange; readonly nameOf: NameOf };

function Current({ shown, nameOf }: OneProps): ReactElement {
  const today = useDocument((document) => document.today);
  const { change, sign } = shown;
  const reason = reasonText(change);
  const source = sourceText(change.author, today);
  return (
    <>
      <MapSignMark sign={sign} />
      <span className={styles.words}>
        <b className={looks.strong}>{changeText(change, nameOf)}</b>
        {reason !== '' && <span>{reason}</span>}
        {source !== '' && <span className={looks.note}>{source}</span>}
      </span>
    </>
  );
}

type BeginProps = {
  readonly changes: readonly ShownChange[];
  readonly all: number;
  readonly nameOf: NameOf;
};

function Begin({ changes, all, nameOf }: BeginProps): ReactElement {
  if (changes.length === 0)
    return (
      <p className={styles.empty}>
        {all === 0
          ? 'Nothing changed in between. Choose an earlier moment to see more.'
          : 'Nothing of this kind changed.'}
      </p>
    );
  return (
    <ol className={styles.first} aria-label="What matters most">
      {changes.slice(0, FIRST).map((shown) => (
        <li key={shown.change.id}>
          <button type="button" className={styles.go} onClick={() => goToChange(shown.change.id)}>
            <MapSignMark sign={shown.sign} />
            <span className={looks.oneLine}>{changeText(shown.change, nameOf)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
