import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { copyText } from '#renderer/ui/copy-text.ts';

/** Copies a text, such as an address that the app itself never opens; `what` names it, such as `email`. */
export function CopyButton({ what, text }: { readonly what: string; readonly text: string }): ReactElement {
  return (
    <IconButton
      label={`Copy ${what}`}
      icon={<Copy />}
      onClick={() => {
        const title = copyText(text) ? `Copied: ${what}` : `The ${what} could not be copied`;
        toast({ title, key: 'copied' });
      }}
    />
  );
}
