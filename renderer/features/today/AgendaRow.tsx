import { run } from '#renderer/edits/run.ts';
import {
  BadgeCheck,
  CalendarDays,
  ClipboardList,
  Clock,
  FileSearch,
  Handshake,
  ListTodo,
  MessagesSquare,
  Scale,
  Target,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { undo } from '#renderer/document/commit.ts';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { doneWord, finishAgendaItem } from '#shared/edit/agenda/agenda-edits.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { canFinish, canPostpone } from '#shared/edit/agenda/agenda-items.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { AgendaGroup, AgendaItem, AgendaKind } from '#shared/rules/agenda/agenda-item.ts';
import { dateText, daysBetween, daysText, weekdayText } from '#shared/reading/calendar.ts';
import styles from './AgendaRow.module.css';
import { MoveMenu } from './MoveMenu.tsx';
import { openItem, writeUp } from './open-item.ts';

type Props = { readonly item: AgendaItem; readonly group: AgendaGroup };

const kinds: Readonly<Record<AgendaKind, { readonly label: string; readonly icon: ReactNode }>> = {
  meeting: { label: 'Meeting', icon: <CalendarDays /> },
  promise: { label: 'Promise', icon: <Handshake /> },
  action: { label: 'Action', icon: <ListTodo /> },
  step: { label: 'Plan', icon: <ClipboardList /> },
  objective: { label: 'Objective', icon: <Target /> },
  adjustment: { label: 'Adjustment', icon: <Scale /> },
  validation: { label: 'Test of the culture', icon: <BadgeCheck /> },
  review: { label: 'Review', icon: <FileSearch /> },
  cadence: { label: 'Conversation', icon: <MessagesSquare /> },
  stale: { label: 'Ratings', icon: <Clock /> },
};

/** One thing that is due: what, with whom, since or until when; done or moved here, or opened where it belongs. */
export function AgendaRow({ item, group }: Props): ReactElement {
  const today = useDocument((store) => store.today);
  const { kind, text, personIds, personName, detail, colleagueName, due } = item;
  const { label, icon } = kinds[kind];
  // The name of one person stands beside it already.
  const about = [personIds.length > 1 ? personName : '', detail, kind === 'promise' ? '' : colleagueName];
  const isContact = kind === 'cadence' || (kind === 'meeting' && due <= today);
  return (
    <li className={styles.row}>
      <div className={styles.box}>
        {canFinish(item) && (
          <EditArea>
            <Checkbox
              label={`${doneWord(item)}: ${text}`}
              labelHidden
              checked={false}
              onCheckedChange={() => void finish(item)}
            />
          </EditArea>
        )}
      </div>
      <span className={styles.icon} title={label}>
        {icon}
      </span>
      <div className={styles.words}>
        <button type="button" className={styles.open} onClick={() => void openItem(item)}>
          <Hidden>{label}: </Hidden>
          {text}
        </button>
        <span className={styles.meta}>
          {about.filter(Boolean).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      </div>
      <span className={styles.due} data-overdue={group === 'overdue' || undefined}>
        {dueText(item, group, today)}
      </span>
      <span className={styles.tools}>
        {isContact && (
          <Button
            size="s"
            edits
            aria-label={`${kind === 'meeting' ? 'Write up' : 'Log the conversation'}: ${text}`}
            onClick={() => void writeUp(item)}
          >
            {kind === 'meeting' ? 'Write up' : 'Log'}
          </Button>
        )}
        {canPostpone(item) && <MoveMenu item={item} />}
      </span>
    </li>
  );
}

function dueText({ kind, due, time }: AgendaItem, group: AgendaGroup, today: IsoDate): string {
  if (kind === 'stale') return '';
  // A meeting was on its day; everything else only should have been.
  if (group === 'overdue')
    return `${kind === 'meeting' ? '' : 'Due '}${daysText(daysBetween(due, today))} ago`;
  if (group === 'today') return time === '' ? 'Today' : `Today, ${time}`;
  return group === 'week' ? weekdayText(due).replace(/ \d{4}$/, '') : dateText(due);
}

async function finish(item: AgendaItem): Promise<void> {
  if (!(await run(finishAgendaItem, item, { of: item.partnerId }))) return;
  toast({
    title: item.kind === 'review' ? `Reviewed today: ${item.partnerName}` : `${doneWord(item)}: ${item.text}`,
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'agenda',
  });
}
