import { ChartColumn, Coins, HeartHandshake, Wrench, type LucideIcon } from 'lucide-react';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { orientationLabels, type Orientation } from '#shared/model/rating.ts';
import { orientationGuide } from '#shared/playbook/plan/message-form.ts';
import { orientationPicture, type OrientedPerson } from '#shared/rules/people/orientation-picture.ts';
import { ChipList } from '../chips/ChipList.tsx';
import { NotRated } from '../chips/NotRated.tsx';
import page from '../chips/Page.module.css';
import { countText } from '../chips/count-text.ts';
import styles from './OrientationView.module.css';
import looks from '#renderer/ui/looks.module.css';

const icons: Readonly<Record<Orientation, LucideIcon>> = {
  financial: Coins,
  technical: Wrench,
  business: ChartColumn,
  relationship: HeartHandshake,
};

/** The partner’s people by what moves their decisions first, with message and proof for each (method, section 4). */
export function OrientationView(): ReactElement {
  const state = useDeferredValue(useDocument((document) => document.state));
  const today = useToday();
  const { fields, notRated } = useMemo(() => orientationPicture(state, today), [state, today]);
  const all = fields.reduce((sum, { people }) => sum + people.length, notRated.length);
  if (all === 0)
    return (
      <NobodyYet then="Once decision orientation is rated, this shows what each listens to and which proof counts." />
    );
  return (
    <section className={page.view} aria-label="Decision orientation">
      <p className={looks.quiet}>
        Everybody stands where their decisions are moved first; what comes second is named behind. Key players
        are in bold and stand first.
      </p>
      <div className={styles.fields}>
        {fields.map(({ orientation, people }) => (
          <Field key={orientation} state={state} orientation={orientation} people={people} />
        ))}
      </div>
      <NotRated
        state={state}
        people={notRated}
        what="decision orientation"
        advice="Ask what the last decision was judged by, then rate the orientation."
      />
    </section>
  );
}

type FieldProps = {
  readonly state: PartnerState;
  readonly orientation: Orientation;
  readonly people: readonly OrientedPerson[];
};

function Field({ state, orientation, people }: FieldProps): ReactElement {
  const { listensTo, question, form, proof } = orientationGuide[orientation];
  const label = orientationLabels[orientation];
  const Icon = icons[orientation];
  const keyPlayers = people.filter(({ keyPlayer }) => keyPlayer).length;
  const seconds = new Map(people.map(({ personId, second }) => [personId, second]));
  return (
    <section className={styles.field} aria-label={label}>
      <header className={looks.row2}>
        <Icon size={18} aria-hidden className={styles.icon} />
        <h2 className={looks.largeHeading}>
          {label}{' '}
          <span className={styles.count}>
            {countText(people.length)}
            {keyPlayers > 0 && (keyPlayers === 1 ? ', 1 key player' : `, ${String(keyPlayers)} key players`)}
          </span>
        </h2>
      </header>
      <p className={styles.question}>“{question}”</p>
      {people.length > 0 && (
        <ChipList
          state={state}
          label={`People: ${label}`}
          people={people.map(({ personId }) => personId)}
          detailOf={(personId) => {
            const second = seconds.get(personId) ?? null;
            return second === null ? undefined : `then ${orientationLabels[second].toLowerCase()}`;
          }}
        />
      )}
      <dl className={classNames(page.guide, styles.guide)}>
        <div>
          <dt>Listens to</dt>
          <dd>{listensTo}</dd>
        </div>
        <div>
          <dt>Form</dt>
          <dd>{form}</dd>
        </div>
        <div>
          <dt>Proof</dt>
          <dd>{proof}</dd>
        </div>
      </dl>
    </section>
  );
}
