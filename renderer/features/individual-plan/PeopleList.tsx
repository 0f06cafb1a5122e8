import { currentToday } from '#renderer/document/document-store.ts';
import { Circle, CircleCheck, CircleDashed, type LucideIcon } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { namedInPlansOf, type PlanProgress } from '#shared/rules/individual-plan/has-plan.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import type { ListedPerson } from './listed-people.ts';
import { usePlans } from './plans-store.ts';
import styles from './PeopleList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly people: readonly ListedPerson[];
  readonly state: PartnerState;
  readonly shown: PersonId | null;
  readonly onChoose: (personId: PersonId) => void;
};

/** More people than this are found by searching. */
const MOST = 200;

const scopes = [
  { value: 'needed', label: 'Need a plan' },
  { value: 'all', label: 'Everybody' },
] as const;

const icons: Readonly<Record<PlanProgress, LucideIcon>> = {
  none: CircleDashed,
  begun: Circle,
  there: CircleCheck,
};

/** What the signs of the list mean. */
export const progressLabels: Readonly<Record<PlanProgress, string>> = {
  none: 'No plan yet',
  begun: 'Begun, no objective yet',
  there: 'Has a plan',
};

/** Who needs an individual plan, why, and who has one. The arrow keys turn from plan to plan. */
export function PeopleList({ people, state, shown, onChoose }: Props): ReactElement {
  const { listed, search } = usePlans();
  const list = useRef<HTMLUListElement>(null);
  const rows = people.slice(0, MOST);
  const more = people.length - rows.length;
  const waiting = people.filter((row) => row.progress !== 'there' && isAskedFor(state, row.personId)).length;
  const there = people.filter(({ progress }) => progress === 'there').length;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = stepTo(event.key, at, buttons.length) ?? -1;
    const person = rows[next];
    if (at === -1 || next === at || person === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
    onChoose(person.personId);
  }

  return (
    <nav className={styles.people} aria-label="People with and without a plan">
      <div className={styles.tools}>
        <SegmentedControl
          label="Whom to list"
          value={listed}
          options={scopes}
          onValueChange={(value) => usePlans.setState({ listed: value })}
        />
        <div data-find>
          <SearchField
            label="Search people"
            value={search}
            onValueChange={(text) => usePlans.setState({ search: text })}
          />
        </div>
        {/* Stands for the list where there is no room for it. */}
        <div className={styles.choice}>
          <Select
            label="Plan of"
            labelHidden
            value={shown}
            placeholder="Choose a person"
            options={rows.map(({ personId, progress }) => ({
              value: personId,
              label: `${nameOf(state, personId)}: ${progressLabels[progress].toLowerCase()}`,
            }))}
            onValueChange={onChoose}
          />
        </div>
        <output className={styles.count}>
          {people.length === 0 ? 'Nobody' : `${String(there)} of ${String(people.length)} have a plan`}
        </output>
        {waiting > 0 && listed === 'needed' && (
          <p className={styles.because}>
            Findings name {waiting === 1 ? 'the one' : `the ${String(waiting)}`} for whom a plan was asked
            for.
          </p>
        )}
      </div>
      <KeyScope as="ul" ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <Row
            key={row.personId}
            row={row}
            state={state}
            shown={row.personId === shown}
            onChoose={onChoose}
          />
        ))}
        {more > 0 && <li className={styles.more}>and {more} more: search for them.</li>}
      </KeyScope>
    </nav>
  );
}

/** Whether a finding would say that the plan is missing: for whom it was asked, or whom the plan of somebody else names. */
function isAskedFor(state: PartnerState, personId: PersonId): boolean {
  return (
    state.person.get(personId)?.planAskedFor === true ||
    namedInPlansOf(state, personId, currentToday()).length > 0
  );
}

type RowProps = Pick<Props, 'state' | 'onChoose'> & { readonly row: ListedPerson; readonly shown: boolean };

function Row({ row, state, shown, onChoose }: RowProps): ReactElement {
  const { personId, progress, because } = row;
  const Icon = icons[progress];
  const title = seatOf(state, personId)?.title ?? '';
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={shown || undefined}
        title={because}
        onClick={() => onChoose(personId)}
      >
        <Icon
          size={14}
          className={styles.icon}
          data-progress={progress}
          aria-label={progressLabels[progress]}
          role="img"
        />
        <span className={styles.words}>
          <span className={looks.mediumWords}>{nameOf(state, personId)}</span>
          <span className={styles.because}>{because === '' ? title : because}</span>
        </span>
      </button>
    </li>
  );
}
