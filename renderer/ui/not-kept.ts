import { takeFocus } from './focus.ts';
import { toast } from './toast.ts';

const SHOWN = 80;

/**
 * Escape takes typed words away at once; the way back is offered in place of a question before, and leads to the field again. Dates
 * and numbers are just as quickly typed again.
 */
export function tellNotKept(text: string, putBack: () => void, field: EventTarget): void {
  if (!/\p{L}/u.test(text)) return;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  toast({
    title: 'What you typed was not kept',
    description: `“${line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line}”`,
    action: {
      label: 'Put it back',
      onSelect: () => {
        putBack();
        // The message that goes away would take the focus along.
        requestAnimationFrame(() => field instanceof HTMLElement && takeFocus(field));
      },
    },
    key: 'not-kept',
  });
}
