export { FindingsList } from './FindingsList.tsx';
export { StatusLight } from './StatusLight.tsx';
