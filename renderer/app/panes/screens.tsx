import { BookOpen, CalendarCheck, Compass, FolderSync, House, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { OurCulture } from '#renderer/features/culture/OurCulture.tsx';
import { PartnersHome } from '#renderer/features/partners/PartnersHome.tsx';
import { SharingScreen } from '#renderer/features/sharing/screen/SharingScreen.tsx';
import { TacticsScreen } from '#renderer/features/tactics/library/TacticsScreen.tsx';
import { TodayCount } from '#renderer/features/today/TodayCount.tsx';
import { TodayScreen } from '#renderer/features/today/TodayScreen.tsx';
import type { SharedScreen } from '#renderer/session/navigation.ts';

/** A screen that belongs to no partner, as the sidebar leads to it. */
export type ScreenEntry = {
  readonly screen: SharedScreen;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly Content: () => ReactElement | null;
  /** Stands behind the label, such as how much is due. */
  readonly Count?: () => ReactElement | null;
  /** Not among the others: the foot of the sidebar leads to it where it says something. */
  readonly fromFoot?: true;
};

/** The screens that belong to no partner, in the order of the sidebar. */
export const screenEntries: readonly ScreenEntry[] = [
  { screen: 'home', label: 'All partners', icon: House, Content: PartnersHome },
  { screen: 'today', label: 'Today', icon: CalendarCheck, Content: TodayScreen, Count: TodayCount },
  { screen: 'our-culture', label: 'Our own culture', icon: Compass, Content: OurCulture },
  { screen: 'tactics', label: 'Tactics', icon: BookOpen, Content: TacticsScreen },
  { screen: 'sharing', label: 'Sharing', icon: FolderSync, Content: SharingScreen, fromFoot: true },
];
