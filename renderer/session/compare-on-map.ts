import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { goToChange, readComparison, showComparison, type Moments } from './comparison-store.ts';
import { showTab } from './navigation.ts';
import { hidePaths } from './paths-shown.ts';
import { tellFailure } from './tell-failure.ts';
import { leaveWhatIf } from './what-if-store.ts';

/**
 * Compares two moments of the open partner on its map, which opens and takes the keyboard; `changeId` is the difference that stands out
 * at once. A failure is told in a toast.
 */
export async function compareOnMap(moments: Moments, changeId: string | null = null): Promise<void> {
  try {
    const compared = await readComparison(moments);
    if (compared === null) return;
    leaveWhatIf();
    hidePaths();
    showTab('map');
    showComparison(compared);
    goToChange(changeId);
    focusHomeSoon();
  } catch (failure) {
    tellFailure(failure);
  }
}
