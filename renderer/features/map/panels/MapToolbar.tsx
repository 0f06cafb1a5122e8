import {
  AlignStartVertical,
  FlaskConical,
  Focus,
  History,
  Maximize,
  Spline,
  UserPlus,
  WandSparkles,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { commandItem } from '#renderer/commands/command-item.ts';
import { describeCommand, mayRunCommand, runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CommandId } from '#shared/commands/command-list.ts';
import { lensLabels, lenses } from '#shared/layout/lens.ts';
import { lineKindLabels, lineKinds } from '#shared/model/line.ts';
import { alignCommands } from '../input/align.ts';
import { setLens, toggleKind, useMap, type MapShape } from '../state/map-store.ts';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { useWhatIf } from '#renderer/session/what-if-store.ts';
import { useView } from '../view/view-store.ts';
import styles from './MapToolbar.module.css';
import { MapSearch } from './MapSearch.tsx';
import looks from '#renderer/ui/looks.module.css';

const shapeOptions = [
  { value: 'chart', label: 'Chart' },
  { value: 'power', label: 'Power' },
] as const satisfies readonly { readonly value: MapShape; readonly label: string }[];
const lensOptions = lenses.map((lens) => ({ value: lens, label: lensLabels[lens] }));

/** The bar above the map: what colours it, which lines it shows, search, and what can be done with the cards. */
export function MapToolbar(): ReactElement {
  const lens = useMap((store) => store.lens);
  const shape = useMap((store) => store.shape);
  const allLines = useMap((store) => store.allLines);
  useView((store) => store.ready);
  const several = useSelection(({ seatIds }) => seatIds.size > 1);
  const whatIf = useWhatIf((store) => store.on);
  const comparing = useComparison((store) => store.shown !== null);
  const focusOn = useMap((store) => store.focusOn);
  // Renews what may run.
  useSelection((store) => store.focusSeatId);
  useDocument((store) => store.revision);
  useDocument((store) => store.readOnly);
  useDocument((store) => store.isSnapshot);
  return (
    <div className={styles.bar} role="toolbar" aria-label="Map">
      <SegmentedControl
        label="Show"
        value={shape}
        options={shapeOptions}
        onValueChange={() => void runCommand('map.power')}
      />
      <div className={styles.lens}>
        <span aria-hidden>Colour by</span>
        <Select label="Colour by" labelHidden value={lens} options={lensOptions} onValueChange={setLens} />
      </div>
      <LinesMenu />
      <Button
        variant="plain"
        size="s"
        aria-pressed={allLines}
        title="Draw every line at once"
        onClick={() => useMap.setState({ allLines: !allLines })}
      >
        All lines
      </Button>
      <span className={looks.grow} />
      {several && <AlignMenu />}
      <CommandButton id="seat.addReport" icon={<UserPlus />} label="Add a report" />
      <CommandButton id="map.focus" icon={<Focus />} pressed={focusOn !== null} />
      <CommandButton id="map.whatIf" icon={<FlaskConical />} label="What if" pressed={whatIf} />
      <CommandButton id="map.compare" icon={<History />} pressed={comparing} />
      <CommandButton id="map.tidy" icon={<WandSparkles />} />
      <CommandButton id="map.fit" icon={<Maximize />} />
      <MapSearch />
    </div>
  );
}

function CommandButton(props: {
  readonly id: CommandId;
  readonly icon: ReactElement;
  readonly label?: string;
  readonly pressed?: boolean;
}): ReactElement {
  const { label, shortcut } = describeCommand(props.id);
  return (
    <IconButton
      label={props.label ?? label}
      icon={props.icon}
      disabled={!mayRunCommand(props.id)}
      onClick={() => void runCommand(props.id)}
      {...(shortcut === undefined ? {} : { shortcut })}
      {...(props.pressed === undefined ? {} : { pressed: props.pressed })}
    />
  );
}

function LinesMenu(): ReactElement {
  const hidden = useMap((store) => store.hiddenKinds);
  const count = lineKinds.length - hidden.size;
  return (
    <Menu
      trigger={
        <Button variant="plain" size="s" icon={<Spline />} title="Lines">
          <span className={styles.word}>
            Lines{hidden.size > 0 ? ` (${String(count)} of ${String(lineKinds.length)})` : ''}
          </span>
        </Button>
      }
      items={lineKinds.map((kind) => ({
        id: kind,
        label: lineKindLabels[kind],
        checked: !hidden.has(kind),
        onSelect: () => toggleKind(kind),
      }))}
    />
  );
}

function AlignMenu(): ReactElement {
  return (
    <Menu
      trigger={
        <Button variant="plain" size="s" icon={<AlignStartVertical />} title="Align">
          <span className={styles.word}>Align</span>
        </Button>
      }
      items={alignCommands.map((id) => commandItem(id))}
    />
  );
}
