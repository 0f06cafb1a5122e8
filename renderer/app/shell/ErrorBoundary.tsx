import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import styles from './ErrorBoundary.module.css';

type Props = {
  /** What is lost when it fails: one part of the window, whatever lies over it, or all of it. */
  readonly place: 'part' | 'dialogs' | 'app';
  /** Leads away from a part that fails again and again; left out where the rest of the window does. */
  readonly wayOut?: { readonly label: string; readonly onSelect: () => void };
  readonly children: ReactNode;
};

const words: Readonly<Record<Props['place'], { readonly title: string; readonly description: string }>> = {
  part: {
    title: 'This part cannot be shown',
    description: 'What you saved is safe, and the rest of Rapport works. Try again, or go on somewhere else.',
  },
  dialogs: {
    title: 'This dialog cannot be shown',
    description: 'What you saved is safe. Reload the window to go on.',
  },
  app: {
    title: 'Rapport cannot show this window',
    description: 'What you saved is safe. Reload the window to go on.',
  },
};

/** Keeps a failure while drawing inside one part of the window, and offers a way out. A class, because React has no hook for it. */
export class ErrorBoundary extends Component<Props, { readonly failure: unknown }> {
  override state = { failure: null as unknown }; // any value may be thrown

  static getDerivedStateFromError(failure: unknown): { readonly failure: unknown } {
    return { failure: failure ?? new Error('nothing was thrown') };
  }

  override render(): ReactNode {
    const { place, wayOut, children } = this.props;
    if (this.state.failure === null) return children;
    const again = (): void => this.setState({ failure: null });
    return (
      <div role="alert" className={place === 'dialogs' ? styles.over : styles.inside}>
        <EmptyState
          {...words[place]}
          actions={
            place === 'part' ? (
              <>
                <Button variant="primary" onClick={again}>
                  Try again
                </Button>
                {wayOut !== undefined && (
                  <Button
                    onClick={() => {
                      wayOut.onSelect();
                      again();
                    }}
                  >
                    {wayOut.label}
                  </Button>
                )}
              </>
            ) : (
              <Button variant="primary" onClick={() => window.location.reload()}>
                Reload the window
              </Button>
            )
          }
        />
      </div>
    );
  }
}
