import { createContext, use } from 'react';

const ReadOnlyContext = createContext(false);

/** Says for all fields below it whether they can only be read: `<ReadOnlyArea value>`. */
export const ReadOnlyArea = ReadOnlyContext;

/** Whether the fields here can only be read. Texts can still be selected and parts be opened. */
export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}

const EditsOffContext = createContext(false);

/** Says for the whole window whether buttons that change data are off; fields are told by `ReadOnlyArea`, since filters go on working. */
export const EditsOff = EditsOffContext;

/** Whether a button that changes data is off here. */
export function useEditsOff(): boolean {
  const everywhere = use(EditsOffContext);
  const here = use(ReadOnlyContext);
  return everywhere || here;
}
