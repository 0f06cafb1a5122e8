import { ChevronLeft, ChevronRight, Map, X } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { MomentPicker } from '#renderer/parts/history/MomentPicker.tsx';
import type { Compared, Moments } from '#renderer/session/comparison-store.ts';
import { compareOnMap } from '#renderer/session/compare-on-map.ts';
import { compareInHistory } from '#renderer/session/history-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import { changeText, reasonText } from '#shared/history/change-text.ts';
import type { HistoryChange } from '#shared/history/comparison.ts';
import { groupChanges, type ChangeGroup } from '#shared/history/comparison-groups.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import { namesIn, type NameOf } from '#shared/history/names.ts';
import { sourceText } from '#shared/history/source-text.ts';
import type { PersonId } from '#shared/model/id.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './ComparisonPanel.module.css';
import { useCompared } from './use-compared.ts';
import looks from '#renderer/ui/looks.module.css';

/** So many changes of a group are drawn before the user asks for the others. */
const AT_FIRST = 40;

/** What is different between two moments, with who, when and why. The arrow keys go from change to change and select the person. */
export function ComparisonPanel({ moments }: { readonly moments: Moments }): ReactElement {
  const compared = useCompared(moments);
  return (
    <>
      <Head moments={moments} />
      {compared === null && <output className={styles.note}>Looking through the history …</output>}
      {compared !== null && 'failed' in compared && (
        <p className={styles.note}>
          {errorText(compared.failed).title}. {errorText(compared.failed).description}
        </p>
      )}
      {compared !== null && 'comparison' in compared && <Changes compared={compared} />}
    </>
  );
}

function Head({ moments }: { readonly moments: Moments }): ReactElement {
  const { from, to, name, until } = moments;
  const choice = (label: string, moment: Moments['from']): MomentChoice => ({
    id: idOf(moment),
    label: label === '' ? 'That moment' : label.charAt(0).toUpperCase() + label.slice(1),
    name: label,
    moment,
  });
  return (
    <div className={styles.head}>
      <div className={styles.pickers}>
        <MomentPicker
          label="Since"
          value={choice(name, from)}
          onChoose={(chosen) =>
            chosen !== null && compareInHistory({ ...moments, from: chosen.moment, name: chosen.name })
          }
        />
        <MomentPicker
          label="Until"
          value={to === null ? null : choice(until, to)}
          orNow
          onChoose={(chosen) =>
            compareInHistory({ ...moments, to: chosen?.moment ?? null, until: chosen?.name ?? '' })
          }
        />
      </div>
      <IconButton size="s" label="Close the comparison" icon={<X />} onClick={() => compareInHistory(null)} />
    </div>
  );
}

/** As `momentChoices` names its choices, so that a chosen one is found again. */
function idOf(moment: Moments['from']): string {
  if (moment.kind === 'version') return `version ${moment.versionId}`;
  return moment.kind === 'day' ? `day ${moment.day}` : `${moment.kind} ${String(moment.command)}`;
}

function Changes({ compared }: { readonly compared: Compared }): ReactElement {
  const { comparison, moments, states } = compared;
  const nameOf = useMemo(() => namesIn(states.later, states.earlier), [states]);
  const groups = useMemo(() => groupChanges(comparison), [comparison]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const drawn = groups.flatMap(({ id, changes }) => (open.has(id) ? changes : changes.slice(0, AT_FIRST)));
  const index = drawn.findIndex(({ id }) => id === at);
  const count = comparison.changes.length;

  function goTo(change: HistoryChange | undefined): void {
    if (change === undefined) return;
    setAt(change.id);
    selectFirst(change.people);
    focusChange(list, change.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepTo(event.key, index, drawn.length);
    if (to === null) return;
    event.preventDefault();
    goTo(drawn[to]);
  }

  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.title}>{momentsText(moments, comparison.days)}</h2>
        <span className={looks.note}>{foundText(index, count)}</span>
        <span className={looks.endTools}>
          <IconButton
            size="s"
            label="Previous change"
            icon={<ChevronLeft />}
            disabled={count === 0}
            onClick={() => goTo(drawn[index <= 0 ? drawn.length - 1 : index - 1])}
          />
          <IconButton
            size="s"
            label="Next change"
            icon={<ChevronRight />}
            disabled={count === 0}
            onClick={() => goTo(drawn[(index + 1) % Math.max(1, drawn.length)])}
          />
          <Button size="s" icon={<Map />} onClick={() => void compareOnMap(moments, at)}>
            On the map
          </Button>
        </span>
      </div>
      {count === 0 && (
        <p className={styles.note}>Nothing changed in between. Choose an earlier moment to see more.</p>
      )}
      {comparison.unknown.map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
      <KeyScope as="section" ref={list} className={styles.changes} aria-label="Changes" onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            most={open.has(group.id) ? group.changes.length : AT_FIRST}
            current={index < 0 ? (drawn[0]?.id ?? null) : at}
            chosen={at}
            nameOf={nameOf}
            onChoose={goTo}
            onOpen={() => setOpen((before) => new Set([...before, group.id]))}
          />
        ))}
      </KeyScope>
    </>
  );
}

function foundText(index: number, count: number): string {
  const all = countText(count, 'change');
  return index < 0 ? all : `${String(index + 1)} of ${all}`;
}

type GroupProps = {
  readonly group: ChangeGroup;
  readonly most: number;
  /** Where Tab comes in. */
  readonly current: string | null;
  /** The change that stands out. */
  readonly chosen: string | null;
  readonly nameOf: NameOf;
  readonly onChoose: (change: HistoryChange) => void;
  readonly onOpen: () => void;
};

function Group({ group, most, current, chosen, nameOf, onChoose, onOpen }: GroupProps): ReactElement {
  const { label, changes } = group;
  const more = changes.length - most;
  return (
    <section aria-label={label}>
      <h3 className={styles.label}>
        {label} <span className={looks.count}>{changes.length}</span>
      </h3>
      <ol>
        {changes.slice(0, most).map((change) => (
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
      {more > 0 && (
        <Button variant="plain" size="s" onClick={onOpen}>
          Show {more} more
        </Button>
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
      {reason !== '' && <span className={looks.quiet}>{reason}</span>}
      {source !== '' && <span className={looks.faintNote}>{source}</span>}
    </button>
  );
}

/** Selects the first of them who is still there, so that the inspector shows them. */
function selectFirst(people: readonly PersonId[]): void {
  const { state } = useDocument.getState();
  const known = people.find((id) => state.person.has(id));
  if (known !== undefined) selectPerson(known);
}

function focusChange(list: RefObject<HTMLElement | null>, id: string): void {
  const button = list.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(id)}"]`);
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'nearest' });
}
