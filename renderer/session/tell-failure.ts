import { onCommandFailure } from '#renderer/commands/commands.ts';
import { toast } from '#renderer/ui/toast.ts';
import { errorText, isCancelled } from '#renderer/document/error-text.ts';

/** Shows a failure as a message in the corner; a cancelled job says nothing. */
export function tellFailure(error: unknown): void {
  if (isCancelled(error)) return;
  const { title, description } = errorText(error);
  toast({ title, description, tone: 'danger', key: title });
}

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
