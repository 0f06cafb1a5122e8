import { call } from '#renderer/bridge/bridge.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { toast } from '#renderer/ui/toast.ts';

/** Says what was saved and where, and offers to open it or to show it in its folder. */
export function tellSaved(title: string, path: string): void {
  toast({
    title,
    description: path,
    key: 'export',
    action: { label: 'Open', onSelect: () => void call('files.openSaved', undefined).catch(tellFailure) },
    also: {
      label: 'Show in folder',
      onSelect: () => void call('files.showSaved', undefined).catch(tellFailure),
    },
  });
}
