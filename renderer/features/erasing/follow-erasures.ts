import { call, listen } from '#renderer/bridge/bridge.ts';
import { toast } from '#renderer/ui/toast.ts';
import { showErasures } from '#renderer/session/erasing.ts';
import { newsText } from './erasure-words.ts';

/** Tells at the start, and whenever a colleague's work came, of people who are hidden here and were not yet spoken of. The returned function stops. */
export function followErasures(): () => void {
  const told = new Set<string>();
  const look = async (): Promise<void> => {
    const all = await call('erase.list', undefined);
    const waiting = all.filter(({ held }) => held !== null);
    if (waiting.every(({ personId }) => told.has(personId))) return;
    for (const { personId } of waiting) told.add(personId);
    toast({
      title: newsText(waiting.length),
      description: 'Hidden here now. Look at what goes, and when.',
      action: { label: 'Look', onSelect: () => showErasures(true) },
      key: 'erasures',
    });
  };
  // What cannot be read now is told of with the next news.
  const tryToLook = (): void => void look().catch(() => undefined);
  tryToLook();
  return listen('sharing.merged', tryToLook);
}
