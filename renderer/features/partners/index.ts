/** Public face of the list of partners, the partner's details and the first start. Importing it attaches the commands. */
import './commands.ts';

export { namesakeHint, useNamesake } from './namesake.ts';
export { closePartnerDialog } from './dialog-store.ts';
export { followChanges, partnerName, refreshPartners, usePartners } from './partners-store.ts';
export { PartnerDialogs } from './PartnerDialogs.tsx';
export { CultureField, KindField, NotesField, ReviewIntervalField, TierField } from './PartnerFactFields.tsx';
export { ReviewFields } from './ReviewFields.tsx';
export { PartnerSidebar } from './PartnerSidebar.tsx';
export { PartnersHome } from './PartnersHome.tsx';
export { StartHint } from './StartHint.tsx';
