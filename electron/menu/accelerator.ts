/**
 * A shortcut of `shared/commands` as the menu writes it. Null for keys without Mod: they belong to the map, and a menu would take
 * them away from text fields.
 */
export function menuAccelerator(shortcut: string | undefined): string | null {
  if (shortcut === undefined || !shortcut.startsWith('Mod+')) return null;
  return shortcut.replace('Mod+', 'CommandOrControl+');
}
