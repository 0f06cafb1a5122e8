/** An edit that was asked for while edits rest (`pauseEdits`): nothing of it was written. */
export class EditsPausedError extends Error {
  override readonly name = 'EditsPausedError';
}
