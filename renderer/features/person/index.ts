import { registerPersonCommands } from './commands.ts';
import { registerSteps } from './steps.ts';

registerPersonCommands();
registerSteps();

export { ActionItem } from './ActionItem.tsx';
export { ADJUSTMENT_MARK, AdjustmentItem } from './AdjustmentItem.tsx';
export { AddText } from './AddText.tsx';
export { ChampionTests } from './ChampionTests.tsx';
export { leftText } from './FormerPeople.tsx';
export { FormerPersonButtons } from './FormerPersonButtons.tsx';
export { Inspector } from './Inspector.tsx';
export { ColleaguePicker } from './ColleaguePicker.tsx';
export { SeatDialogs } from './SeatDialogs.tsx';
export { SeatPicker } from './SeatPicker.tsx';
export { departmentsOf } from './departments.ts';
export { LogTouch } from './LogTouch.tsx';
export { ObjectiveItem } from './ObjectiveItem.tsx';
export { OwnerOfWork } from './OwnerOfWork.tsx';
export { PersonPicker } from './PersonPicker.tsx';
export { WorkItem } from './WorkItem.tsx';
export { StrategyChoice } from './StrategyChoice.tsx';
export { afterClick, ratingChoices } from './rating-choices.ts';
export { hasPhoto, photoMenu } from './photo-menu.ts';
export { photoTarget } from './take-photo.ts';
export { wantLines, wantName } from './person-store.ts';
export { TestRemark } from './TestRemark.tsx';
export { WaysIn } from './WaysIn.tsx';
