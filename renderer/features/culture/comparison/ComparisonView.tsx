import { Scale } from 'lucide-react';
import type { ReactElement } from 'react';
import { showScreen, showView } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { compareCultures } from '#shared/rules/culture/compare.ts';
import { cultureTypeFor, ownerCultureTypeFor, type CultureTypeFor } from '#shared/rules/culture/score.ts';
import { typeText } from '#shared/rules/culture/verdict.ts';
import { Adjustments } from './Adjustments.tsx';
import styles from './ComparisonView.module.css';
import { Distances } from './Distances.tsx';
import { Guidelines } from './Guidelines.tsx';
import page from '../page/Page.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The channel owner against the partner: distances, common ground, guidelines, and what we change (method, section 6). */
export function ComparisonView(): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const ours = ownerCultureTypeFor(state);
  const theirs = cultureTypeFor(state);
  const comparison = compareCultures(state);
  if (ours.type === null && theirs.type === null && state.adjustment.size === 0) return <NothingYet />;
  return (
    <ReadOnlyArea value={readOnly}>
      <div className={page.page}>
        <section className={looks.column2} aria-label="The two cultures">
          <div className={styles.pair}>
            <Side
              title="We are"
              known={ours}
              missing="Say what we are like, once for all partners."
              action="Answer for ourselves"
              onAct={() => showScreen('our-culture')}
            />
            <Side
              title="The partner is"
              known={theirs}
              missing="Answer the questionnaire, or choose a type under Result."
              action="Answer for the partner"
              onAct={() => showView('culture', 'questionnaire')}
            />
          </div>
        </section>
        {comparison === null ? (
          <p className={page.lead}>
            Distances appear as soon as the questionnaire has answers for both sides. The guidelines need only
            the two types.
          </p>
        ) : (
          <Distances comparison={comparison} />
        )}
        <Guidelines />
        <Adjustments />
      </div>
    </ReadOnlyArea>
  );
}

type SideProps = {
  readonly title: string;
  readonly known: CultureTypeFor;
  readonly missing: string;
  readonly action: string;
  readonly onAct: () => void;
};

function Side({ title, known, missing, action, onAct }: SideProps): ReactElement {
  return (
    <div className={styles.side}>
      <h2 className={looks.label}>{title}</h2>
      <p className={looks.largeHeading}>
        {known.type === null ? 'Not known yet' : typeText(known.type, known.second)}
      </p>
      <p className={looks.quiet}>{known.type === null ? missing : known.because}</p>
      {known.source !== 'questionnaire' && (
        <Button size="s" onClick={onAct}>
          {action}
        </Button>
      )}
    </div>
  );
}

function NothingYet(): ReactElement {
  return (
    <EmptyState
      icon={<Scale />}
      title="Nothing to compare yet"
      description="Answer the questionnaire once for your own company and once for this partner, or choose the two types. You then see what you have in common, where you differ, and what to do differently here."
      actions={
        <>
          <Button variant="primary" onClick={() => showView('culture', 'questionnaire')}>
            Answer for the partner
          </Button>
          <Button onClick={() => showScreen('our-culture')}>Answer for ourselves</Button>
        </>
      }
    />
  );
}
