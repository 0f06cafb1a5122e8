import { Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fitMap } from '../view/map-control.ts';
import { useView } from '../view/view-store.ts';
import styles from './ZoomControls.module.css';

/** Zoom in, out, and how far; the figure fits the whole map. */
export function ZoomControls(): ReactElement {
  const percent = useView(({ viewport }) => Math.round(viewport.zoom * 100));
  return (
    <div className={styles.zoom} data-map-panel>
      <IconButton
        size="s"
        label="Zoom out"
        shortcut="-"
        icon={<Minus />}
        onClick={() => void runCommand('map.zoomOut')}
        tooltipSide="top"
      />
      <button type="button" className={styles.percent} title="Fit the map" onClick={() => fitMap()}>
        {percent} %
      </button>
      <IconButton
        size="s"
        label="Zoom in"
        shortcut="+"
        icon={<Plus />}
        onClick={() => void runCommand('map.zoomIn')}
        tooltipSide="top"
      />
    </div>
  );
}
