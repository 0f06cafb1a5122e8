/** Gives the keyboard to the search of the map. */
export function openMapSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-map-search] input');
  field?.focus();
  field?.select();
}
