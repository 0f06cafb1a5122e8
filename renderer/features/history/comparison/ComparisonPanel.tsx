import { ChevronLeft, ChevronRight, Map, X } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { flushSync } from 'react-dom';
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
import type { Comparison, HistoryChange } from '#shared/history/comparison.ts';
import { groupChanges, leadChanges, type ChangeGroup } from '#shared/history/comparison-groups.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import { namesIn } from '#shared/history/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import { countText } from '#shared/text/wording.ts';
import { ChangesOfGroup } from './ChangesOfGroup.tsx';
import styles from './ComparisonPanel.module.css';
import { useCompared } from './use-compared.ts';
import looks from '#renderer/ui/looks.module.css';

/** More changes than these are not read at a glance: what matters most leads, and the rest is folded. */
const AT_A_GLANCE = 12;
/** As many of them lead as fit on the first screen. */
const MOST_IMPORTANT = 8;
const LEAD = 'lead';

/** The changes in the order in which they are read. */
function sectionsOf(comparison: Comparison): readonly ChangeGroup[] {
  if (comparison.changes.length <= AT_A_GLANCE) return groupChanges(comparison);
  const { first, groups } = leadChanges(comparison, MOST_IMPORTANT);
  return [{ id: LEAD, label: 'What matters most', changes: first }, ...groups];
}

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
  const groups = useMemo(() => sectionsOf(comparison), [comparison]);
  const folds = groups[0]?.id === LEAD;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([LEAD]));
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const inOrder = groups.flatMap(({ changes }) => changes);
  const index = inOrder.findIndex(({ id }) => id === at);
  const count = comparison.changes.length;

  function goTo(change: HistoryChange | undefined): void {
    if (change === undefined) return;
    const group = groups.find(({ changes }) => changes.includes(change));
    // At once, so that a change in a group that was folded can take the focus.
    flushSync(() => {
      setAt(change.id);
      if (group !== undefined) setOpen((before) => new Set([...before, group.id]));
    });
    selectFirst(change.people);
    focusChange(list, change.id);
  }

  function toggle({ id, changes }: ChangeGroup): void {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    else if (changes.some((change) => change.id === at)) setAt(null);
    setOpen(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepTo(event.key, index, inOrder.length);
    if (to === null) return;
    event.preventDefault();
    goTo(inOrder[to]);
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
            onClick={() => goTo(inOrder[index <= 0 ? inOrder.length - 1 : index - 1])}
          />
          <IconButton
            size="s"
            label="Next change"
            icon={<ChevronRight />}
            disabled={count === 0}
            onClick={() => goTo(inOrder[(index + 1) % Math.max(1, inOrder.length)])}
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
          <ChangesOfGroup
            key={group.id}
            group={group}
            open={!folds || open.has(group.id)}
            current={index < 0 ? (inOrder[0]?.id ?? null) : at}
            chosen={at}
            nameOf={nameOf}
            onChoose={goTo}
            onFold={folds && group.id !== LEAD ? () => toggle(group) : null}
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
