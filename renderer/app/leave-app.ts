import { call, listen } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { leaveField } from './leave-field.ts';

/** Saves the field that the user still types in when the app quits, and tells the main process once it is on disk. */
export function listenForLeaving(): () => void {
  return listen('app.leaving', () => {
    leaveField();
    // A failure to answer is one of an app that is gone already.
    void inOrder(() => call('app.left', undefined)).catch(() => undefined);
  });
}
