import { registerSteps } from './steps.ts';

registerSteps();

export { FindingsList } from './FindingsList.tsx';
export { FindingsSummary } from './FindingsSummary.tsx';
export { StatusLight } from './StatusLight.tsx';
