import { useNavigation, type PartnerTab } from './navigation.ts';
import { isAnythingSelected, useSelection, type SelectionStore } from './selection-store.ts';

/** Whether the inspector has nothing to say: the partner as a whole stands beside the map only, and nobody of the map beside the culture. */
function isIdle(tab: PartnerTab, selection: SelectionStore): boolean {
  return tab === 'culture' || (tab !== 'map' && !isAnythingSelected(selection));
}

export function isInspectorIdle(): boolean {
  return isIdle(useNavigation.getState().tab, useSelection.getState());
}

/** The same, followed. */
export function useInspectorIdle(): boolean {
  const tab = useNavigation((navigation) => navigation.tab);
  return useSelection((selection) => isIdle(tab, selection));
}
