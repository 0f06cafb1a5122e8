import type { ReactElement, ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { isPanelOpen, setPanel, usePanels, type PanelName } from '#renderer/session/panels.ts';
import { rememberedNumber, rememberLayout } from '#renderer/session/settings-store.ts';
import styles from './Split.module.css';

type Props = {
  readonly name: PanelName;
  readonly side: 'left' | 'right';
  /** The panel has nothing to show now: it takes no room, and is back as it was when it has. */
  readonly idle?: boolean;
  /** Widths in px of the side panel. */
  readonly min: number;
  readonly max: number;
  readonly usual: number;
  /** Name of the line that is dragged, for screen readers. */
  readonly separatorLabel: string;
  readonly panel: ReactNode;
  readonly children: ReactNode;
};

/**
 * A main part with a side panel that is resized, closed and remembered. In a narrow window the panel lies over the main part
 * as a drawer. The main part stays mounted whatever the panel does.
 */
export function Split(props: Props): ReactElement {
  const { name, side, idle = false, min, max, usual, separatorLabel, panel, children } = props;
  const panels = usePanels();
  const open = isPanelOpen(panels, name) && !idle;
  const key = `${name}.width`;
  const separator = (
    <Separator key="separator" className={styles.separator} aria-label={separatorLabel} disableDoubleClick />
  );
  const beside = (
    <Panel
      key="side"
      id={name}
      minSize={min}
      maxSize={max}
      defaultSize={Math.min(max, Math.max(min, rememberedNumber(key, usual)))}
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }, _id, before) => {
        if (before !== undefined && inPixels >= min) rememberLayout(key, Math.round(inPixels));
      }}
    >
      {panel}
    </Panel>
  );
  const main = (
    <Panel key="main" id={`${name}-main`} minSize={280}>
      {children}
    </Panel>
  );
  const shown = open && !panels.narrow;
  return (
    <div className={styles.split}>
      <Group id={`${name}-group`} className={styles.group}>
        {shown && side === 'left' && beside}
        {shown && side === 'left' && separator}
        {main}
        {shown && side === 'right' && separator}
        {shown && side === 'right' && beside}
      </Group>
      {open && panels.narrow && <Drawer {...props} />}
    </div>
  );
}

function Drawer({ name, side, usual, panel }: Props): ReactElement {
  const close = () => setPanel(name, false);
  return (
    <>
      <div className={styles.shade} data-side={side} aria-hidden onClick={close} />
      <div
        className={styles.drawer}
        data-side={side}
        style={{ width: usual }}
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) close();
        }}
      >
        {panel}
      </div>
    </>
  );
}
