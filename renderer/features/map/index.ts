import './commands.ts';

export { MapTab } from './MapTab.tsx';
export { addAssumption } from './what-if/what-if-store.ts';
export { WhatIfNote } from './what-if/WhatIfNote.tsx';
