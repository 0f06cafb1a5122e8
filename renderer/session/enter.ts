import { focusHomeIfLost, focusHomeSoon } from '#renderer/ui/focus.ts';
import {
  showScreen,
  showTab,
  showView,
  useNavigation,
  type PartnerTab,
  type SharedScreen,
} from './navigation.ts';

// The focus of a button that is gone with what was shown moves to what is shown now.
useNavigation.subscribe((now, before) => {
  if (now.screen !== before.screen || now.tab !== before.tab || now.views !== before.views) focusHomeIfLost();
});

/** Shows a tab and gives it the keyboard, as keys and the palette do; a click on a tab leaves the focus there. */
export function enterTab(tab: PartnerTab): void {
  showTab(tab);
  focusHomeSoon();
}

/** Shows a view of a tab and gives it the keyboard. */
export function enterView(tab: PartnerTab, view: string): void {
  showView(tab, view);
  focusHomeSoon();
}

/** Shows a screen that belongs to no partner and gives it the keyboard. */
export function enterScreen(screen: SharedScreen): void {
  showScreen(screen);
  focusHomeSoon();
}
