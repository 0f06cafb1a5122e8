import { refusalText, type RefusalCode } from '#shared/sharing/snapshot-refusal.ts';

/** A snapshot that is not taken; nothing of it was used. `detail` is one technical line without content, for the log. */
export class SnapshotRefused extends Error {
  override readonly name = 'SnapshotRefused';
  readonly code: RefusalCode;
  readonly detail: string;

  constructor(code: RefusalCode, detail = '', options?: ErrorOptions) {
    super(refusalText(code).title, options);
    this.code = code;
    this.detail = detail;
  }
}
