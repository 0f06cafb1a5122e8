import { registerCultureCommands } from './commands.ts';

registerCultureCommands();

export { OurCulture } from './OurCulture.tsx';
export { CultureQuestionnaireView, CultureResultView } from './views.tsx';
