/** Public face of the Today view: the screen and its figure for the sidebar. */
export { TodayCount } from './TodayCount.tsx';
export { TodayScreen } from './TodayScreen.tsx';
