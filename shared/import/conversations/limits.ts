/** Largest file that is read, in bytes; larger ones are refused before they are opened. */
export const MAX_CONVERSATION_FILE = 50_000_000;
/** Most bytes of all files that are chosen at once. */
export const MAX_CONVERSATION_BYTES = 100_000_000;
export const MAX_CONVERSATION_FILES = 2_000;
/** Most conversations that are brought to a preview, and most entries or mails that are looked at. */
export const MAX_CONVERSATIONS = 20_000;
/** Largest single entry of a calendar, in characters, that is read. */
export const MAX_ENTRY = 500_000;
/** Most people of one conversation; who comes after is left out. */
export const MAX_ATTENDEES = 200;
/** Most steps of one recurring entry: twenty-seven years of every day. */
export const MAX_STEPS = 10_000;
/** Most steps of all recurring entries of one file. */
export const MAX_ALL_STEPS = 400_000;
/** How far back conversations are taken, in days. */
export const WINDOW_DAYS = 731;
