import { registerPersonCommands } from './commands.ts';

registerPersonCommands();

export { Inspector } from './Inspector.tsx';
export { ColleaguePicker } from './ColleaguePicker.tsx';
export { SeatPicker } from './SeatPicker.tsx';
export { departmentsOf } from './departments.ts';
export { ratingChoices } from './rating-choices.ts';
export { usePersonStore, wantName } from './person-store.ts';
