import { copyText } from '#renderer/ui/copy-text.ts';
import { toast } from '#renderer/ui/toast.ts';
import { lowerFirst } from '#shared/text/wording.ts';

/** Puts a text on the clipboard and says so; `what` it is begins the message. */
export function copyAndSay(what: string, text: string): void {
  const copied = copyText(text);
  toast({ title: copied ? `${what} copied` : `The ${lowerFirst(what)} could not be copied`, key: 'copied' });
}
