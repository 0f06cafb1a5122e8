import { call, listen } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { useNavigation } from '#renderer/session/navigation.ts';
import { commandList } from '#shared/commands/command-list.ts';
import { isCommandId, mayRunCommand, onCommandsChanged, runCommand } from '#renderer/commands/commands.ts';
import { isTyping, undoesTyping } from '#renderer/ui/typing.ts';

/** What these menu items mean while a text field has the focus. */
const textCommands = new Map([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo'],
  ['edit.selectAll', 'selectAll'],
]);

/** Runs the commands that the user picks from the system's menu. */
export function listenToMenu(): () => void {
  return listen('menu.command', ({ id }) => {
    const textCommand = textCommands.get(id);
    const isOwn = id === 'edit.selectAll' ? isTyping : undoesTyping;
    if (textCommand !== undefined && isOwn(document.activeElement)) {
      document.execCommand(textCommand); // outdated by name only: nothing else reaches a field's own undo
      return;
    }
    if (isCommandId(id)) void runCommand(id);
  });
}

/** Tells the main process which menu items can run, whenever a store that decides it changes; at most once a frame. */
export function reportMenuState(): () => void {
  let frame = 0;
  let told = '';
  const tell = () => {
    frame = 0;
    const { undoState } = useDocument.getState();
    const state = {
      enabled: commandList.map(({ id }) => id).filter(mayRunCommand),
      undoLabel: undoState.undo?.label ?? null,
      redoLabel: undoState.redo?.label ?? null,
    };
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    call('menu.state', state).catch(() => {
      told = ''; // the next change tries again
    });
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const stops = [
    useDocument.subscribe(soon),
    useSelection.subscribe(soon),
    useNavigation.subscribe(soon),
    onCommandsChanged(soon),
  ];
  soon();
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}
