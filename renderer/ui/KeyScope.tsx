import {
  createElement,
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';

type Props = HTMLAttributes<HTMLElement> & {
  readonly as?: 'div' | 'section' | 'article' | 'fieldset' | 'form' | 'ul' | 'ol' | 'li';
  readonly ref?: RefObject<HTMLElement | null>;
};

/**
 * An element that hears the keys, and the focus, of the controls in it. It is no control itself: nobody has to reach it by the keyboard, and
 * a screen reader has nothing to say about it but its name, if it has one. Keys of a menu or a calendar that opens from within are not its own.
 */
export function KeyScope({ as = 'div', onKeyDown, onKeyDownCapture, ...rest }: Props): ReactElement {
  return createElement(as, {
    ...rest,
    onKeyDown: onKeyDown && ifWithin(onKeyDown),
    onKeyDownCapture: onKeyDownCapture && ifWithin(onKeyDownCapture),
  });
}

type Listener = (event: KeyboardEvent<HTMLElement>) => void;

/** What is drawn elsewhere comes up here too, by the tree of components. */
function ifWithin(listener: Listener): Listener {
  return (event) => {
    if (event.target instanceof Node && event.currentTarget.contains(event.target)) listener(event);
  };
}
