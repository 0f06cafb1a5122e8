import type { ReactElement } from 'react';
import { showView } from '#renderer/session/navigation.ts';
import { CultureNoteField } from './comparison/CultureNoteField.tsx';
import { Questionnaire } from './questionnaire/Questionnaire.tsx';
import { Result } from './result/Result.tsx';

/** What the questionnaire says about the open partner. */
export function CultureResultView(): ReactElement {
  return (
    <Result
      subject="partner"
      onAnswer={() => showView('culture', 'questionnaire')}
      noteFor={(component) => <CultureNoteField component={component} />}
    />
  );
}

/** The questionnaire about the open partner. */
export function CultureQuestionnaireView(): ReactElement {
  return <Questionnaire subject="partner" onResult={() => showView('culture', 'result')} />;
}
