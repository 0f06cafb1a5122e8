import { rememberLayout, useSettings } from './settings-store.ts';

const KEY = 'inspector.section.';

/** Whether a section of the inspector is open. A saved preference: it holds for every person and after a restart. */
export function useSectionOpen(id: string, atFirst: boolean): boolean {
  const remembered = useSettings(({ layout }) => layout[KEY + id]);
  return typeof remembered === 'boolean' ? remembered : atFirst;
}

export function rememberSection(id: string, open: boolean): void {
  rememberLayout(KEY + id, open);
}
