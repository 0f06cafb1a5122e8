import { AppError } from '#shared/ipc/errors.ts';
import type { HandlersOf } from '../../ipc/handlers.ts';

/** Printing through hidden windows of the built app in `appFolder`. */
export function printCalls(_appFolder: string): HandlersOf<'pdf.relationshipPlan' | 'print.ready'> {
  return {
    'pdf.relationshipPlan': () => Promise.reject(new AppError('print-failed', 'not built yet')),
    'print.ready': () => null,
  };
}
