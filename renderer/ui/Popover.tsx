import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { isEscapeTaken } from './escape.ts';
import styles from './Popover.module.css';

type Props = {
  /** The button that opens it; it has to take a ref and pass its props on. */
  readonly trigger: ReactElement;
  /** Name of the panel for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
};

/** A small panel beside a button; closes on Escape and outside click. */
export function Popover(props: Props): ReactElement {
  const { trigger, label, children, side = 'bottom', align = 'start', open, onOpenChange } = props;
  return (
    <Radix.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onEscapeKeyDown={(event) => {
            if (isEscapeTaken()) event.preventDefault();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
