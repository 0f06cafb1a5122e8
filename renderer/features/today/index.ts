/** Public face of the Today view: the screen, its figure for the sidebar, and what keeps it true. */
export { followAgenda } from './agenda-store.ts';
export { TodayCount } from './TodayCount.tsx';
export { TodayScreen } from './TodayScreen.tsx';
