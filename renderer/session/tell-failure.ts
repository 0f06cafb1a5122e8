import { isCancelled } from '#renderer/document/error-text.ts';
import { toldFailure } from '#renderer/document/told-failure.ts';
import { toast } from '#renderer/ui/toast.ts';

/** Shows a failure as a message in the corner; a cancelled job says nothing. */
export function tellFailure(error: unknown): void {
  if (isCancelled(error)) return;
  const { title, description } = toldFailure(error);
  toast({ title, description, tone: 'danger', key: title });
}
