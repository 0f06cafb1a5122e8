/** Public face of the pictures of a partner’s people: views of the tab People. */
import { registerPortraitCommands } from './commands.ts';

registerPortraitCommands();

export { AdoptionCurveView } from './AdoptionCurveView.tsx';
export { MatrixView } from './MatrixView.tsx';
export { OrientationView } from './OrientationView.tsx';
export { PhotoBoardView } from './PhotoBoardView.tsx';
