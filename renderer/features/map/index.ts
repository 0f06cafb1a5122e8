import './commands.ts';

export { MapTab } from './MapTab.tsx';
