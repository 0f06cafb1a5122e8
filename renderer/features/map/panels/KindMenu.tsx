import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { stepTo } from '#renderer/ui/step-to.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import type { SeatId } from '#shared/model/id.ts';
import { influenceStrengthLabels, type LineKind } from '#shared/model/line.ts';
import { drawLine } from '../view/map-edits.ts';
import { dropLine, useMap } from '../state/map-store.ts';
import { currentScene } from '../scene/scene-store.ts';
import { mapControl } from '../view/map-control.ts';
import styles from './KindMenu.module.css';
import { LineSample } from './LineSample.tsx';

type Choice = { readonly kind: LineKind; readonly strength?: 1 | 2 | 3; readonly label: string };

/** Influence first: it is what most lines of people say, and Enter takes the first. */
const choices: readonly Choice[] = [
  { kind: 'influences', strength: 2, label: `Influences ${influenceStrengthLabels[2]}` },
  { kind: 'influences', strength: 3, label: `Influences ${influenceStrengthLabels[3]}` },
  { kind: 'influences', strength: 1, label: `Influences ${influenceStrengthLabels[1]}` },
  { kind: 'ally', label: 'Ally of' },
  { kind: 'conflict', label: 'Conflict with' },
  { kind: 'dotted', label: 'Also reports to (dotted line)' },
  { kind: 'reports-to', label: 'Reports to' },
];

/** Kinds that would say what is there already; alliances and conflicts have no direction. */
function kindsBetween(state: PartnerState, from: SeatId, to: SeatId): ReadonlySet<LineKind> {
  const kinds = new Set<LineKind>();
  for (const line of storedLines(state)) {
    const isSame = line.from === from && line.to === to;
    const isTurned = line.from === to && line.to === from;
    if (isSame || (isTurned && (line.kind === 'ally' || line.kind === 'conflict'))) kinds.add(line.kind);
  }
  if (currentScene().stage.hierarchy.managerOf(from) === to) kinds.add('reports-to');
  return kinds;
}

/** Asks for the kind of a line once both ends are chosen, at the place where it was dropped. */
export function KindMenu(): ReactElement | null {
  const draft = useMap((store) => store.lineDraft);
  if (draft === null || draft.to === null || draft.askKindAt === null) return null;
  return <Open from={draft.from} to={draft.to} at={draft.askKindAt} />;
}

type Props = {
  readonly from: SeatId;
  readonly to: SeatId;
  readonly at: { readonly x: number; readonly y: number };
};

function Open({ from, to, at }: Props): ReactElement {
  const menu = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) dropLine();
    };
    window.addEventListener('pointerdown', outside, { capture: true });
    return () => window.removeEventListener('pointerdown', outside, { capture: true });
  }, []);

  function close(): void {
    dropLine();
    mapControl()?.takeFocus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const index = items.findIndex((item) => item === document.activeElement);
    const next = stepTo(event.key, index, items.length, { wraps: true });
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (next !== null) items[next]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const state = currentState();
  const there = kindsBetween(state, from, to);
  const offered = choices.filter(({ kind }) => !there.has(kind));
  const names = [nameOfSeat(state, from), nameOfSeat(state, to)] as const;
  const { width, height } = mapControl()?.pane() ?? { width: 600, height: 400 };
  const place = {
    left: Math.max(8, Math.min(at.x, width - 256)),
    top: Math.max(8, Math.min(at.y, height - 270)),
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={`Line from ${names[0]} to ${names[1]}`}
      className={styles.menu}
      style={place}
      data-map-panel
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        {names[0]} <span aria-hidden>→</span> {names[1]}
      </div>
      {offered.map(({ kind, strength, label }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={styles.item}
          onClick={() => {
            close();
            void drawLine(kind, from, to, strength);
          }}
        >
          <LineSample kind={kind} {...(strength === undefined ? {} : { strength })} />
          {label}
        </button>
      ))}
    </div>
  );
}
