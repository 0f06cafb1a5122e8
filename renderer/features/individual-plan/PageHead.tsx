import { run } from '#renderer/edits/run.ts';
import { askForPlan } from '#shared/edit/people/person-edits.ts';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { choosePlan } from '#renderer/session/individual-plan.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SupportBadge } from '#renderer/parts/ratings/SupportBadge.tsx';
import { StrategyBadges } from '#renderer/parts/ratings/StrategyBadges.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { Person } from '#shared/model/person.ts';
import { planProgressOf } from '#shared/rules/individual-plan/has-plan.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import type { ListedPerson } from './listed-people.ts';
import { progressLabels } from './PeopleList.tsx';
import styles from './PageHead.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly person: Person;
  readonly people: readonly ListedPerson[];
  readonly answers: readonly PlanAnswer[];
};

/** Who it is about, why a plan is needed, how far it is, and the way to the next one. */
export function PageHead({ person, people, answers }: Props): ReactElement {
  const personId = person.id;
  const state = useDocument((document) => document.state);
  const today = useToday();
  const seat = seatOf(state, personId);
  const support = valueOf(state, personId, 'support');
  const { strategy } = strategyOf(state, personId, today);
  const progress = planProgressOf(state, personId);
  const at = people.findIndex((listed) => listed.personId === personId);
  const why = people[at]?.because ?? '';
  const before = people[at - 1];
  const after = people[at + 1];
  const position = [seat?.title ?? '', seat?.department ?? ''].filter((part) => part.trim() !== '');
  const answered = answers.filter((answer) => answer.answered).length;
  const own = answers.filter(({ from, text }) => from === 'user' && text !== '').length;
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <div className={styles.who}>
          <h2 className={styles.name} data-plan-name tabIndex={-1}>
            {nameOf(state, personId)}
          </h2>
          {position.length > 0 && <p className={looks.note}>{position.join(', ')}</p>}
        </div>
        <div className={styles.turn}>
          {at !== -1 && (
            <span className={looks.note}>
              Person {at + 1} of {people.length}
            </span>
          )}
          <IconButton
            label="Previous plan"
            shortcut="Mod+PageUp"
            icon={<ChevronUp />}
            disabled={before === undefined}
            onClick={() => before !== undefined && choosePlan(before.personId)}
          />
          <IconButton
            label="Next plan"
            shortcut="Mod+PageDown"
            icon={<ChevronDown />}
            disabled={after === undefined}
            onClick={() => after !== undefined && choosePlan(after.personId)}
          />
        </div>
      </div>
      <div className={styles.row}>
        <span className={styles.chips}>
          <Badge tone={progress === 'there' ? 'ok' : 'warn'}>{progressLabels[progress]}</Badge>
          <StrategyBadges strategy={strategy} />
          {support === null ? <Badge>Support not rated</Badge> : <SupportBadge support={support} />}
        </span>
        <span className={looks.note}>
          {answered} of {answers.length} answered, {own} in your own words
        </span>
        <Checkbox
          label="A plan was requested"
          checked={person.planAskedFor}
          onCheckedChange={(asked) => void run(askForPlan, { personIds: [personId], asked })}
        />
      </div>
      {why !== '' && <p className={looks.note}>Needs a plan: {why}</p>}
    </header>
  );
}
