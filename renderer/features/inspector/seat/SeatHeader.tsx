import { leavingText } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { changeSeats } from '#shared/edit/seats/seat-edits.ts';
import { GraduationCap, KeyRound, Star } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameRefusal } from '#shared/reading/names.ts';
import type { Person } from '#shared/model/person.ts';
import type { Seat } from '#shared/model/seat.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { departmentsOf } from '#renderer/parts/people/departments.ts';
import { nameShown, returnFocus, usePersonStore } from '#renderer/session/inspector-store.ts';
import { Photo } from './Photo.tsx';
import { SeatMenu } from './SeatMenu.tsx';
import { SupportBadge } from '#renderer/parts/ratings/SupportBadge.tsx';
import { TestRemark } from '#renderer/parts/ratings/TestRemark.tsx';
import styles from './SeatHeader.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly seat: Seat; readonly person: Person | undefined };

/** Who sits where: photo, name, title and department, edited in place, and what marks the person. */
export function SeatHeader({ seat, person }: Props): ReactElement {
  const seatId = seat.id;
  const departments = useDocument(({ state }) => departmentsOf(state.seat));
  const first = useRef<HTMLInputElement>(null);
  const wanted = usePersonStore((store) => store.nameWantedFor === seatId);
  useEffect(() => {
    if (!wanted) return;
    first.current?.focus();
    first.current?.select();
    nameShown();
  }, [wanted]);

  return (
    <header className={styles.header}>
      <div className={styles.top}>
        {person !== undefined && <Photo person={person} />}
        <KeyScope className={styles.words} onKeyDown={onWordsKey}>
          {person === undefined ? (
            <p className={styles.vacant}>Vacant seat</p>
          ) : (
            <InlineText
              ref={first}
              label="Name"
              size="l"
              strong
              value={person.name}
              draft={fieldDraft('person', person.id, 'name')}
              refuse={(name) => nameRefusal(person.name, name)}
              onCommit={(name) => run(changePeople, { personIds: [person.id], facts: { name: name.trim() } })}
            />
          )}
          <div className={styles.place}>
            <InlineText
              {...(person === undefined ? { ref: first } : {})}
              label="Title"
              fitted
              value={seat.title}
              draft={fieldDraft('seat', seatId, 'title')}
              onCommit={(title) => run(changeSeats, { seatIds: [seatId], facts: { title: title.trim() } })}
            />
            <span aria-hidden className={looks.faint}>
              ·
            </span>
            <InlineText
              label="Department"
              fitted
              value={seat.department}
              draft={fieldDraft('seat', seatId, 'department')}
              suggestions={departments}
              onCommit={(department) =>
                run(changeSeats, { seatIds: [seatId], facts: { department: department.trim() } })
              }
            />
          </div>
        </KeyScope>
        <SeatMenu seat={seat} />
      </div>
      <Marks seat={seat} person={person} />
      {/* the id of a person's row */}
      {person !== undefined && <TestRemark personId={person.id} />}
    </header>
  );
}

/** The field has saved or restored its text by now; an Escape that restored does not come here. */
function onWordsKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' || event.key === 'Escape') returnFocus();
}

function Marks({ seat, person }: Props): ReactElement | null {
  const keyPlayer = useDocument(({ state }) => person !== undefined && isKeyPlayer(state, person.id));
  const today = useToday();
  const { championIds, coachIds } = useDocument(({ state }) => championsOf(state, today));
  const personId = person?.id;
  const champion = personId !== undefined && championIds.has(personId);
  const coach = personId !== undefined && coachIds.has(personId);
  const left = person?.leftOn ?? null;
  const support = useDocument(({ state }) =>
    personId === undefined ? null : valueOf(state, personId, 'support'),
  );
  if (support === null && !keyPlayer && !champion && !coach && left === null && seat.onMap) return null;
  return (
    <div className={looks.wrap1}>
      {support !== null && <SupportBadge support={support} />}
      {keyPlayer && (
        <Badge tone="accent">
          <KeyRound size={12} aria-hidden /> Key player
        </Badge>
      )}
      {champion && (
        <Badge tone="ok">
          <Star size={12} aria-hidden /> Champion
        </Badge>
      )}
      {coach && (
        <Badge>
          <GraduationCap size={12} aria-hidden /> Coach
        </Badge>
      )}
      {!seat.onMap && <Badge>In the tray</Badge>}
      {left !== null && <Badge tone="warn">{leavingText(left, today)}</Badge>}
    </div>
  );
}
