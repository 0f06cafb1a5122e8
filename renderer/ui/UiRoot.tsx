import { Tooltip } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Toaster } from './Toaster.tsx';

/** What the components of this folder need once above them: the timing of tooltips, and the place of toasts. */
export function UiRoot({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Tooltip.Provider delayDuration={450} skipDelayDuration={300}>
      {children}
      <Toaster />
    </Tooltip.Provider>
  );
}
