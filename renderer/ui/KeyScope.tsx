import { createElement, type HTMLAttributes, type ReactElement, type RefObject } from 'react';

type Props = HTMLAttributes<HTMLElement> & {
  readonly as?: 'div' | 'section' | 'article' | 'fieldset' | 'form' | 'ul' | 'ol' | 'li';
  readonly ref?: RefObject<HTMLElement | null>;
};

/**
 * An element that hears the keys, and the focus, of the controls in it. It is no control itself: nobody has to reach it by the keyboard, and
 * a screen reader has nothing to say about it but its name, if it has one.
 */
export function KeyScope({ as = 'div', ...rest }: Props): ReactElement {
  return createElement(as, rest);
}
