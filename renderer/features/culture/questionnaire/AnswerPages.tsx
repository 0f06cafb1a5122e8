import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import type { RespondentId } from '#shared/model/id.ts';
import {
  cultureComponentLabels,
  cultureComponents,
  cultureItems,
  type CultureComponent,
} from '#shared/model/culture-item.ts';
import { itemsOf } from '#shared/playbook/culture/questionnaire.ts';
import { openItems, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { goTo } from '../respondents/culture-store.ts';
import { ItemCard } from './ItemCard.tsx';
import styles from './AnswerPages.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly subject: CultureSubject;
  readonly respondentId: RespondentId;
  readonly component: CultureComponent;
  readonly onResult: () => void;
};

/** The questionnaire as one respondent answers it: a page of four items for each component, in any order, at any time. */
export function AnswerPages({ subject, respondentId, component, onResult }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const left = openItems(state, subject, respondentId, cultureItems);
  const openIn = (each: CultureComponent): number =>
    openItems(state, subject, respondentId, itemsOf(each)).length;
  const at = cultureComponents.indexOf(component);
  const before = cultureComponents[at - 1];
  const after = cultureComponents[at + 1];
  const go = (to: CultureComponent): void => goTo(subject, respondentId, to);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Turned by a button at the foot of the page before, which went with it.
    if (document.activeElement === document.body) page.current?.focus();
  }, [component]);
  return (
    <>
      <nav className={styles.steps} aria-label="Components of the questionnaire">
        {cultureComponents.map((each) => {
          const open = openIn(each);
          return (
            <button
              key={each}
              type="button"
              className={styles.step}
              aria-current={each === component ? 'step' : undefined}
              onClick={() => go(each)}
            >
              {cultureComponentLabels[each]}
              {open === 0 ? (
                <Check size={14} aria-label="done" className={styles.done} />
              ) : (
                <span className={styles.count}>{itemsOf(each).length - open} of 4</span>
              )}
            </button>
          );
        })}
        <div className={styles.progress}>
          <ProgressBar
            label={`${cultureItems.length - left.length} of ${cultureItems.length} questions are answered or marked “don’t know”`}
            value={cultureItems.length - left.length}
            max={cultureItems.length}
          />
        </div>
      </nav>
      <div
        key={component}
        ref={page}
        className={styles.page}
        role="group"
        aria-label={cultureComponentLabels[component]}
        tabIndex={-1}
      >
        <div className={styles.column}>
          <p className={looks.quiet}>
            Split ten points by how true each statement is. Drag, or use the keys: arrows move a point, digits
            set points, End gives all ten. Whatever you move, the four stay ten together.
          </p>
          {itemsOf(component).map((item) => (
            <ItemCard key={item} subject={subject} respondentId={respondentId} item={item} />
          ))}
          <footer className={styles.foot}>
            {before !== undefined && (
              <Button icon={<ArrowLeft />} onClick={() => go(before)}>
                {cultureComponentLabels[before]}
              </Button>
            )}
            <span className={styles.left}>
              {left.length === 0
                ? 'All 20 questions are answered or marked “don’t know”.'
                : `${left.length} of 20 questions are open. Everything is saved; go on whenever you like.`}
            </span>
            {after === undefined || left.length === 0 ? (
              <Button variant={left.length === 0 ? 'primary' : 'quiet'} onClick={onResult}>
                See the result
              </Button>
            ) : (
              <Button variant="primary" icon={<ArrowRight />} onClick={() => go(after)}>
                {cultureComponentLabels[after]}
              </Button>
            )}
          </footer>
        </div>
      </div>
    </>
  );
}
