/** An Outlook item that is no mail; its file is refused by name. */
export const NO_MAIL = 'no mail';

/** Whether a file is of the kind that Outlook saves mails in; older Office documents are too. */
export function isOutlookFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}
