import { OnlyForMeButton, PrivateMark } from '#renderer/parts/private/OnlyForMe.tsx';
import { run } from '#renderer/edits/run.ts';
import { deleteTouch } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import { CalendarDays, GraduationCap, Mail, Pencil, Phone, Presentation, Trash2, Users } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { type Touchpoint, touchpointKindLabels, type TouchpointKind } from '#shared/model/touchpoint.ts';
import { dateText, weekdayText } from '#shared/reading/calendar.ts';
import { promisesOfTouch } from '#shared/rules/touchpoints/promises.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { MoodMark } from '#renderer/parts/touchpoints/MoodMark.tsx';
import { PromiseItem } from '#renderer/parts/touchpoints/PromiseItem.tsx';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import styles from './TouchpointCard.module.css';
import looks from '#renderer/ui/looks.module.css';

/** A picture for each kind of contact; the word stands beside it. */
const kindIcons: Readonly<Record<TouchpointKind, ReactNode>> = {
  meeting: <Users />,
  call: <Phone />,
  mail: <Mail />,
  event: <Presentation />,
  training: <GraduationCap />,
};

/** One contact of the timeline with its people, words, mood and promises. */
export function TouchCard({ touch }: { readonly touch: Touchpoint }): ReactElement {
  const state = useDocument((store) => store.state);
  const today = useDocument((store) => store.today);
  const { id, on, kind, personIds, colleagueIds, summary, mood } = touch;
  const promises = promisesOfTouch(state, id);
  const colleagues = colleagueIds.map((each) => colleagueNameOf(state, each)).filter(Boolean);
  const name = `${touchpointKindLabels[kind].toLowerCase()}${on === null ? '' : ` of ${dateText(on)}`}`;
  return (
    <li className={looks.column1}>
      <header className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {kindIcons[kind]}
        </span>
        <span className={looks.strong}>{touchpointKindLabels[kind]}</span>
        <span className={styles.day}>{on === null ? '' : weekdayText(on)}</span>
        {on !== null && on > today && (
          <span className={styles.planned}>
            <CalendarDays size={12} aria-hidden /> planned
          </span>
        )}
        <MoodMark mood={mood} />
        <PrivateMark rowId={id} />
        <span className={looks.endTools}>
          <OnlyForMeButton what={name} kind="touchpoint" rowId={id} about={personIds[0] ?? touch.partnerId} />
          <IconButton
            size="s"
            edits
            label={`Change the ${name}`}
            icon={<Pencil />}
            onClick={() => openQuickEntry({ touchpointId: id })}
          />
          <IconButton
            size="s"
            edits
            label={`Delete the ${name}`}
            icon={<Trash2 />}
            onClick={() => void removeCard(id, name, promises.length)}
          />
        </span>
      </header>
      <p className={styles.people}>
        {personIds.map((each) => (
          <PersonLink key={each} personId={each} name={nameOf(state, each)} />
        ))}
        {colleagues.length > 0 && <span className={looks.quiet}>with {colleagues.join(', ')}</span>}
      </p>
      {summary !== '' && <p className={styles.summary}>{summary}</p>}
      {promises.length > 0 && (
        <ul className={styles.promises} aria-label="Promises of this conversation">
          {promises.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
    </li>
  );
}

async function removeCard(id: string, name: string, promises: number): Promise<void> {
  if (!(await run(deleteTouch, { id }))) return;
  const along =
    promises === 0 ? '' : promises === 1 ? ' and its promise' : ` and its ${String(promises)} promises`;
  toast({
    title: `Deleted the ${name}${along}`,
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'touch',
  });
}
