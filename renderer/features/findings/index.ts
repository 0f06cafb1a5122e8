import { registerSteps } from './steps.ts';

registerSteps();

export { FindingsAbout } from './FindingsAbout.tsx';
export { FindingsList } from './FindingsList.tsx';
export { FindingsSummary } from './FindingsSummary.tsx';
export { severityIcons } from './severity.ts';
export { StatusLight } from './StatusLight.tsx';
