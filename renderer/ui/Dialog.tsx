import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { isEscapeTaken } from './escape.ts';
import { useFocusReturn } from './focus.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Buttons at the lower edge, the primary one last. */
  readonly footer?: ReactNode;
  /** s 400, m 560, l 800, xl 1080 px wide, never wider than the window. */
  readonly size?: 's' | 'm' | 'l' | 'xl';
  readonly children?: ReactNode;
  /** False while something runs that must be cancelled by its own button. */
  readonly dismissable?: boolean;
};

/**
 * A modal dialog: keeps the focus and gives it back, closes on Escape and outside click, scrolls its body. The dim layer is a plain element and
 * not Radix' overlay, which would write a style element into the page and so break the content security policy.
 */
export function Dialog(props: Props): ReactElement {
  const { open, onOpenChange, title, description, footer, size = 'm', children, dismissable = true } = props;
  const giveFocusBack = useFocusReturn(open);
  const hold = (event: Event) => {
    if (!dismissable) event.preventDefault();
  };
  const onEscape = (event: Event) => {
    if (!dismissable || isEscapeTaken()) event.preventDefault();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div className={styles.scrim} aria-hidden />
        <Radix.Content
          className={classNames(styles.dialog, styles[size])}
          data-modal
          onOpenAutoFocus={focusDialog}
          onCloseAutoFocus={giveFocusBack}
          onEscapeKeyDown={onEscape}
          onInteractOutside={hold}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className={styles.head}>
            <div className={styles.words}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className={styles.description}>{description}</Radix.Description>
              )}
            </div>
            {dismissable && (
              <Radix.Close asChild>
                <IconButton label="Close" icon={<X />} className={styles.close ?? ''} />
              </Radix.Close>
            )}
          </header>
          {children !== undefined && <div className={styles.body}>{children}</div>}
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Begins at the dialog itself, so that its title is read out and no tooltip of the close button appears. */
function focusDialog(event: Event): void {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.focus();
}
