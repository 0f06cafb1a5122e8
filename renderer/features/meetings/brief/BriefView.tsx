import { CalendarPlus, NotebookText } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { BriefList } from './BriefList.tsx';
import { BriefPage } from './BriefPage.tsx';
import { useBrief } from '#renderer/session/brief-store.ts';
import styles from './BriefView.module.css';
import { briefToShow, groupBriefs } from './group-briefs.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** Planned meetings, each with its one-page brief (method, section 8). */
export function BriefView(): ReactElement {
  const table = useDocument(({ state }) => state.meeting_brief);
  const today = useDocument((document) => document.today);
  const readOnly = useDocument((document) => document.readOnly);
  const chosen = useBrief((store) => store.briefId);
  const groups = useMemo(() => groupBriefs(table.values(), today), [table, today]);
  const brief = briefToShow(table, groups, chosen);
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(brief?.id);
  useEffect(() => {
    // The meeting that had the focus was deleted: the next one takes its place.
    const isOther = shown.current !== undefined && shown.current !== brief?.id;
    shown.current = brief?.id;
    if (isOther && document.activeElement === document.body) part.current?.focus();
  }, [brief?.id]);
  if (brief === undefined)
    return (
      <ReadOnlyArea value={readOnly}>
        <NoMeeting />
      </ReadOnlyArea>
    );
  return (
    <div className={styles.view}>
      <BriefList groups={groups} current={brief} />
      <div ref={part} className={styles.brief} tabIndex={-1}>
        <ReadOnlyArea value={readOnly}>
          <MeetingForm key={brief.id} brief={brief} />
        </ReadOnlyArea>
        <BriefPage key={`page ${brief.id}`} brief={brief} />
      </div>
    </div>
  );
}

function NoMeeting(): ReactElement {
  const hasPeople = useDocument(({ state }) => state.person.size > 0);
  return (
    <EmptyState
      icon={<NotebookText />}
      title="No meeting is planned yet"
      description={
        hasPeople
          ? 'Choose a day and who is in the room. The map then fills one page: where each of them stands, what moves them, what was promised, who influences whom, and three questions to ask.'
          : 'Bring in the partner’s people first; the brief of a meeting is filled from the map.'
      }
      actions={
        <Button
          variant="primary"
          edits
          icon={<CalendarPlus />}
          onClick={() => void runCommand(hasPeople ? 'brief.new' : 'import.open')}
        >
          {hasPeople ? 'Plan a meeting' : 'Import people …'}
        </Button>
      }
    />
  );
}
