/** Public face of keeping in touch: the entry of a contact, mounted once by the app, and what other features show of it. */
import './commands.ts';

export { QuickEntry } from './QuickEntry.tsx';
export { ourselves } from './ourselves.ts';
export { openQuickEntry, type QuickPreset } from './quick-entry-store.ts';
export { CoverageOfferNote } from './CoverageOfferNote.tsx';
export { CoverageOffersButton } from './CoverageOffers.tsx';
export { MoodMark } from './MoodMark.tsx';
export { PromiseItem } from './PromiseItem.tsx';
export { TimelineView } from './TimelineView.tsx';
