import { Tooltip } from 'radix-ui';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { keepEscapeForLists } from './escape.ts';
import { followFocus } from './focus.ts';
import { Toaster } from './Toaster.tsx';

/** What the components of this folder need once above them: the timing of tooltips, the place of toasts, the Escape key, the way back of the focus. */
export function UiRoot({ children }: { readonly children: ReactNode }): ReactElement {
  useEffect(keepEscapeForLists, []);
  useEffect(followFocus, []);
  return (
    <Tooltip.Provider delayDuration={450} skipDelayDuration={300}>
      {children}
      <Toaster />
    </Tooltip.Provider>
  );
}
