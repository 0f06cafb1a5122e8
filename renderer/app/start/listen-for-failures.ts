import { onCommandFailure } from '#renderer/commands/commands.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';

/** The last listeners for failures that nobody handled: of commands, and of promises that were not waited for. */
export function listenForFailures(): () => void {
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    tellFailure(event.reason);
  };
  window.addEventListener('unhandledrejection', onRejection);
  const stop = onCommandFailure((_id, failure) => tellFailure(failure));
  return () => {
    window.removeEventListener('unhandledrejection', onRejection);
    stop();
  };
}
