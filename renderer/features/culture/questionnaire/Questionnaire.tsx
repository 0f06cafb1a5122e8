import { ListChecks } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '#renderer/session/settings-store.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { respondentsOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { AddRespondent, startAs } from '../respondents/AddRespondent.tsx';
import { AnswerPages } from './AnswerPages.tsx';
import { CompareRespondents } from '../respondents/CompareRespondents.tsx';
import { useIsComparing, usePlace } from '../respondents/culture-store.ts';
import styles from './Questionnaire.module.css';
import { RespondentBar } from '../respondents/RespondentBar.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly subject: CultureSubject; readonly onResult: () => void };

/** The culture questionnaire of a partner or of our own company: who answers, and the page that is answered now. */
export function Questionnaire({ subject, onResult }: Props): ReactElement {
  const respondents = useDocument(({ state }) => respondentsOf(state, subject));
  const comparing = useIsComparing(subject);
  const { respondentId, component } = usePlace(subject);
  const readOnly = useDocument((document) => document.readOnly);
  const isExample = respondents.get(respondentId ?? '')?.sample === true;
  if (respondents.size === 0) return <NobodyYet subject={subject} />;
  return (
    <section className={looks.pane} aria-label="Culture questionnaire">
      <RespondentBar subject={subject} />
      {respondentId === null ? (
        <NobodyYet subject={subject} />
      ) : comparing ? (
        <CompareRespondents subject={subject} />
      ) : (
        <ReadOnlyArea value={readOnly || isExample}>
          {isExample && (
            <p className={styles.example}>
              Example answers, to look at. They count until half of the questions have a real answer.
            </p>
          )}
          <AnswerPages
            key={respondentId}
            subject={subject}
            respondentId={respondentId}
            component={component}
            onResult={onResult}
          />
        </ReadOnlyArea>
      )}
    </section>
  );
}

function NobodyYet({ subject }: { readonly subject: CultureSubject }): ReactElement {
  const userName = useSettings((settings) => settings.userName.trim());
  return (
    <EmptyState
      icon={<ListChecks />}
      title={subject === 'partner' ? 'How does this partner work?' : 'How do we work ourselves?'}
      description="20 short questions, ten points each to split over four statements. “Don’t know” is an answer; stop and go on whenever you like. When a colleague answers as well, the result becomes more certain."
      actions={
        <>
          {userName !== '' && (
            <Button variant="primary" edits onClick={() => void startAs(subject, userName)}>
              Start as {userName}
            </Button>
          )}
          <AddRespondent subject={subject} first={userName === ''} />
        </>
      }
    />
  );
}
