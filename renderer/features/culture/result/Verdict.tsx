import type { ReactElement } from 'react';
import { cultureTypeLabels } from '#shared/model/culture-type.ts';
import { ITEMS_TO_OUTWEIGH } from '#shared/rules/culture/answers.ts';
import type { CultureResult } from '#shared/rules/culture/score.ts';
import { typesBySize, type Shares } from '#shared/rules/culture/shares.ts';
import { PRIMARY_LEAD, typeText } from '#shared/rules/culture/verdict.ts';
import { ConfidenceButton } from './ConfidenceButton.tsx';
import { SharesTable } from './SharesTable.tsx';
import styles from './Verdict.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly result: CultureResult; readonly shares: Shares };

/** The result in words, its shares over all components, and how sure it is. */
export function Verdict({ result, shares }: Props): ReactElement {
  const { type, confidence, answered, respondents } = result;
  const count = respondents.filter((each) => each.answered > 0).length;
  return (
    <header className={styles.verdict}>
      <div className={styles.words}>
        <p className={looks.quiet}>
          {answered < ITEMS_TO_OUTWEIGH ? 'So far, from a few answers' : 'Over all components'}
        </p>
        <h2 className={looks.title}>
          {type === null ? '' : typeText(type.type, type.kind === 'mixed' ? type.second : null)}
        </h2>
        <p className={looks.quiet}>{leadText(shares)}</p>
        <p className={styles.facts}>
          <ConfidenceButton confidence={confidence} of="the whole result" />
          <span>
            {answered} of 20 questions, {count === 1 ? '1 respondent' : `${count} respondents`}
          </span>
        </p>
      </div>
      <div className={styles.shares}>
        <SharesTable shares={shares} type={type} caption="Shares of the culture types over all components" />
      </div>
    </header>
  );
}

function leadText(shares: Shares): string {
  const [first, second] = typesBySize(shares);
  if (first === undefined || second === undefined) return '';
  const lead = shares[first] - shares[second];
  // A tenth is shown where rounding would hide why it is (not) mixed.
  const points = Math.abs(lead - PRIMARY_LEAD) < 1 ? Math.round(lead * 10) / 10 : Math.round(lead);
  return lead >= PRIMARY_LEAD
    ? `${points} points ahead of ${cultureTypeLabels[second].toLowerCase()}.`
    : `Only ${points} points apart: a type leads from ${PRIMARY_LEAD} on, so both count.`;
}
