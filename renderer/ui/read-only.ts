import { createContext, use } from 'react';

const ReadOnlyContext = createContext(false);

/** Says for all fields below it whether they can only be read: `<ReadOnlyArea value>`. */
export const ReadOnlyArea = ReadOnlyContext;

/** Whether the fields here can only be read. Texts can still be selected and parts be opened. */
export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}
