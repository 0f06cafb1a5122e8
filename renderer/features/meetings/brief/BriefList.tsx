import { CalendarPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { touchpointKindLabels } from '#shared/model/touchpoint.ts';
import { dateText } from '#shared/reading/calendar.ts';
import styles from './BriefList.module.css';
import { lookAtBrief } from '#renderer/session/brief-store.ts';
import type { BriefGroups } from './group-briefs.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly groups: BriefGroups; readonly current: MeetingBrief };

/** All planned meetings: beside the page where there is room, else as one field above it. */
export function BriefList({ groups, current }: Props): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  const parts = [
    ['Coming', groups.coming],
    ['To be noted', groups.toNote],
    ['Held', groups.held],
  ] as const;
  const all = parts.flatMap(([, briefs]) => briefs);
  const planButton = (
    <ReadOnlyArea value={readOnly}>
      <Button size="s" edits icon={<CalendarPlus />} onClick={() => void runCommand('brief.new')}>
        Plan a meeting
      </Button>
    </ReadOnlyArea>
  );
  return (
    <>
      <nav className={styles.list} aria-label="Meetings">
        {planButton}
        {parts.map(
          ([title, briefs]) =>
            briefs.length > 0 && (
              <section key={title} aria-label={title}>
                <h2 className={styles.title}>{title}</h2>
                <ul>
                  {briefs.map((brief) => (
                    <li key={brief.id}>
                      <button
                        type="button"
                        className={classNames(styles.entry, brief.id === current.id && styles.here)}
                        aria-current={brief.id === current.id ? 'true' : undefined}
                        onClick={() => lookAtBrief(brief.id)}
                      >
                        <span className={looks.mediumWords}>{nameOf(brief)}</span>
                        <span className={looks.note}>{dayOf(brief)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </nav>
      <div className={styles.narrow}>
        <div className={styles.choice}>
          <Select
            label="Meeting"
            labelHidden
            value={current.id}
            options={all.map((brief) => ({ value: brief.id, label: `${nameOf(brief)} – ${dayOf(brief)}` }))}
            onValueChange={lookAtBrief}
          />
        </div>
        {planButton}
      </div>
    </>
  );
}

function nameOf({ title, kind }: MeetingBrief): string {
  return title.trim() === '' ? touchpointKindLabels[kind] : title.trim();
}

function dayOf({ on, time }: MeetingBrief): string {
  if (on === null) return 'No date yet';
  return time === '' ? dateText(on) : `${dateText(on)}, ${time}`;
}
