import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { errorText } from '#renderer/document/error-text.ts';

type Props = {
  /** What is lost when it fails: one part of the window, or all of it. */
  readonly place: 'part' | 'app';
  readonly children: ReactNode;
};

/** Keeps a failure while drawing inside one part of the window, and offers a way out. A class, because React has no hook for it. */
export class ErrorBoundary extends Component<Props, { readonly failure: unknown }> {
  override state = { failure: null as unknown }; // any value may be thrown

  static getDerivedStateFromError(failure: unknown): { readonly failure: unknown } {
    return { failure: failure ?? new Error('nothing was thrown') };
  }

  override render(): ReactNode {
    const { place, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    const whole = place === 'app';
    return (
      <div role="alert" style={{ height: '100%' }}>
        <EmptyState
          title={whole ? 'The window could not be drawn' : 'This part could not be drawn'}
          description={
            whole
              ? 'Everything that you changed is saved. Load the window again.'
              : errorText(failure).description
          }
          actions={
            whole ? (
              <Button variant="primary" onClick={() => window.location.reload()}>
                Load the window again
              </Button>
            ) : (
              <Button onClick={() => this.setState({ failure: null })}>Try again</Button>
            )
          }
        />
      </div>
    );
  }
}
