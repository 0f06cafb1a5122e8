export { ChampionsView } from './ChampionsView.tsx';
