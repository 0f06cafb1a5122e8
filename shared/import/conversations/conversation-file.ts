/** A file as it was chosen or dropped. */
export type ConversationFile = { readonly name: string; readonly bytes: Uint8Array };

/** Whether a file by its name holds calendar entries or mails. */
export function isConversationFile(name: string): boolean {
  return /\.(ics|ical|ifb|icalendar|eml|mbox|mbx|msg)$/i.test(name);
}
