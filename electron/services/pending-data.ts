import { AppError } from '#shared/ipc/errors.ts';
import type { DataPort } from '../ipc/data-port.ts';

/** Stands in for the data thread until it is there: every call is refused. */
export function pendingData(): DataPort {
  return {
    open: () => Promise.resolve(null),
    ask: () => Promise.reject(new AppError('profile-unavailable')),
    close: () => Promise.resolve(),
  };
}
