/** Largest list that is read, in bytes; larger files are refused before they are opened. */
export const MAX_LIST_BYTES = 25_000_000;
/** Most rows that are read; a partner's chart is far smaller, and one commit has a limit of its own. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 250;
