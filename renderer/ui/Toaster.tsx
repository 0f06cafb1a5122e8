import { X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import { dismissToast, useToasts, type ShownToast } from './toast.ts';
import styles from './Toaster.module.css';

const SHOWN_MS = 6_000;
const FAILURE_SHOWN_MS = 12_000;

/** The corner where toasts appear; F8 moves the focus there. */
export function Toaster(): ReactElement {
  const shown = useToasts((state) => state.shown);
  return (
    // Modal dialogs hide everything from screen readers but live regions; each message is announced by Radix itself.
    <div aria-live="off">
      <Radix.Provider label="Message" swipeDirection="left">
        {shown.map((message) => (
          <ToastBox key={message.id} message={message} />
        ))}
        <Radix.Viewport className={styles.corner} label="Messages ({hotkey})" />
      </Radix.Provider>
    </div>
  );
}

function ToastBox({ message }: { readonly message: ShownToast }): ReactElement {
  const { id, title, description, action, also, tone = 'neutral' } = message;
  return (
    <Radix.Root
      className={classNames(styles.toast, tone === 'danger' && styles.danger)}
      data-toast
      type={tone === 'danger' ? 'foreground' : 'background'}
      duration={tone === 'danger' ? FAILURE_SHOWN_MS : SHOWN_MS}
      onOpenChange={(open) => {
        if (!open) dismissToast(id);
      }}
    >
      <div className={styles.words}>
        <Radix.Title className={styles.title}>{title}</Radix.Title>
        {description !== undefined && (
          <Radix.Description className={styles.description}>{description}</Radix.Description>
        )}
      </div>
      <div className={styles.buttons}>
        {[action, also].map(
          (each) =>
            each !== undefined && (
              <Radix.Action key={each.label} asChild altText={each.label}>
                <Button size="s" onClick={each.onSelect}>
                  {each.label}
                </Button>
              </Radix.Action>
            ),
        )}
        <Radix.Close asChild>
          <IconButton label="Dismiss" icon={<X />} size="s" tooltipSide="top" />
        </Radix.Close>
      </div>
    </Radix.Root>
  );
}
