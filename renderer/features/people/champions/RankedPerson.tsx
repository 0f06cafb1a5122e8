import { useToday } from '#renderer/document/document-store.ts';
import { ChevronRight, DoorOpen, GraduationCap, KeyRound, Star } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useSelection } from '#renderer/session/selection-store.ts';
import { ChampionTests } from '#renderer/parts/ratings/ChampionTests.tsx';
import { TestRemark } from '#renderer/parts/ratings/TestRemark.tsx';
import { PathsIn } from '#renderer/parts/people/PathsIn.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { ScoreParts } from '#renderer/ui/ScoreParts.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { ChampionRank } from '#shared/rules/champions/champion-rank.ts';
import { countTests, testCountText, testRemark } from '#shared/rules/champions/champion-tests.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import styles from './RankedPerson.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly state: PartnerState;
  readonly rank: ChampionRank;
  /** 1 for the best. */
  readonly place: number;
  /** The points of a full bar. */
  readonly scale: number;
  readonly entry: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

/** One place of the ranking: who, how many points, and opened the parts, the champion tests and the ways in. */
export function RankedPerson({ state, rank, place, scale, entry, open, onOpen }: Props): ReactElement {
  const { personId, total, parts } = rank;
  const bodyId = useId();
  const name = nameOf(state, personId);
  const seat = seatOf(state, personId);
  const selected = useSelection(({ seatIds }) => seat !== undefined && seatIds.has(seat.id as never)); // ids of seat rows
  return (
    <li className={styles.item} data-selected={selected || undefined}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          aria-label={`${String(place)}. ${name}, ${pointsText(total)} points, show why`}
          onClick={() => onOpen(!open)}
        >
          <ChevronRight size={14} aria-hidden className={styles.chevron} data-open={open || undefined} />
          <span className={looks.medium} data-tabular>
            {place}
          </span>
        </button>
        <div className={styles.who}>
          <PersonLink personId={personId} name={name} />
          <span className={styles.title}>{seat?.title ?? ''}</span>
        </div>
        <Marks state={state} personId={personId} entry={entry} />
        <span className={styles.bar} aria-hidden>
          <span className={styles.fill} style={{ width: `${String(Math.max(0, (total / scale) * 100))}%` }} />
        </span>
        <span className={styles.total} data-tabular>
          {pointsText(total)}
        </span>
      </div>
      <div id={bodyId} hidden={!open}>
        {open && (
          <div className={styles.body}>
            <div className={styles.column}>
              <section className={styles.part} aria-label={`Points of ${name}`}>
                <h3>Why {pointsText(total)} points</h3>
                <ScoreParts
                  meaning="How well this person can carry us: the more points, the better."
                  parts={parts.map(({ points, ...part }) => ({
                    ...part,
                    value: signed(points),
                    none: points === 0,
                  }))}
                />
              </section>
              <section className={styles.part} aria-label={`Paths in to ${name}`}>
                <h3>Paths in</h3>
                <PathsIn personId={personId} />
              </section>
            </div>
            <section className={styles.part} aria-label={`Champion tests of ${name}`}>
              <h3>
                Champion tests <span className={styles.quiet}>{testCountText(state, personId)}</span>
              </h3>
              <TestRemark personId={personId} />
              <ChampionTests personId={personId} />
            </section>
          </div>
        )}
      </div>
    </li>
  );
}

function Marks(props: {
  readonly state: PartnerState;
  readonly personId: PersonId;
  readonly entry: boolean;
}): ReactElement {
  const { state, personId, entry } = props;
  const today = useToday();
  const { championIds, coachIds } = championsOf(state, today);
  const { failed } = countTests(state, personId);
  return (
    <span className={styles.marks}>
      {entry && (
        <Badge tone="accent">
          <DoorOpen size={12} aria-hidden /> Entry point
        </Badge>
      )}
      {championIds.has(personId) && (
        <Badge tone="ok">
          <Star size={12} aria-hidden /> Champion
        </Badge>
      )}
      {coachIds.has(personId) && (
        <Badge>
          <GraduationCap size={12} aria-hidden /> Coach
        </Badge>
      )}
      {failed > 0 && valueOf(state, personId, 'support') === 'advocate' && (
        <Badge tone="warn">
          <span title={testRemark(state, personId)}>
            {failed === 1 ? 'One test failed' : `${String(failed)} tests failed`}
          </span>
        </Badge>
      )}
      {isKeyPlayer(state, personId) && (
        <Badge>
          <KeyRound size={12} aria-hidden /> Key player
        </Badge>
      )}
    </span>
  );
}

function pointsText(points: number): string {
  return String(points).replace('-', '−');
}

function signed(points: number): string {
  return points > 0 ? `+${pointsText(points)}` : pointsText(points);
}
