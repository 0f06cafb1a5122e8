/**
 * Marks the element inside which the keys without Mod work: `<div data-key-scope="map">`. The keys are heard in the bubbling
 * phase, so that a feature that handles a key itself calls `preventDefault` and nothing else happens.
 */
export const MAP_KEY_SCOPE = 'map';

/** Gives the keys to the map (or the table in its place); false when there is none on the screen. */
export function giveKeysToMap(): boolean {
  const map = document.querySelector<HTMLElement>(`[data-key-scope="${MAP_KEY_SCOPE}"]`);
  map?.focus();
  return map !== null;
}
