import { run } from '#renderer/edits/run.ts';
import { deleteRespondent } from '#shared/edit/culture/culture-edits.ts';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Bar } from '#renderer/ui/Bar.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { cultureItems } from '#shared/model/culture-item.ts';
import { openItems, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { AddRespondent } from './AddRespondent.tsx';
import { goTo, respondentsByName, setComparing, useIsComparing, usePlace } from './culture-store.ts';
import styles from './RespondentBar.module.css';
import { RespondentDialog } from './RespondentDialog.tsx';
import looks from '#renderer/ui/looks.module.css';

/** Who answers, how far each one is, and the way to see them side by side. With only examples, the page below asks who begins. */
export function RespondentBar({ subject }: { readonly subject: CultureSubject }): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const [about, setAbout] = useState(false);
  const comparing = useIsComparing(subject);
  const { respondentId } = usePlace(subject);
  const respondents = respondentsByName(state, subject);
  const chosen = respondents.find(({ id }) => id === respondentId);
  return (
    <Bar>
      <div className={styles.people} role="group" aria-label="Respondents">
        {respondents.map(({ id, name }) => {
          const done = cultureItems.length - openItems(state, subject, id, cultureItems).length;
          return (
            <button
              key={id}
              type="button"
              className={styles.person}
              aria-pressed={!comparing && id === respondentId}
              onClick={() => {
                setComparing(subject, false);
                goTo(subject, id);
              }}
            >
              <span className={looks.oneLine}>{name}</span>
              <span className={styles.count}>
                {done} of {cultureItems.length}
              </span>
            </button>
          );
        })}
        {respondents.filter(({ sample }) => !sample).length > 1 && (
          <button
            type="button"
            className={styles.person}
            aria-pressed={comparing}
            onClick={() => setComparing(subject, true)}
          >
            Side by side
          </button>
        )}
      </div>
      {respondentId !== null && <AddRespondent subject={subject} />}
      {!comparing && chosen !== undefined && (
        <Menu
          align="end"
          trigger={<IconButton label={`More about ${chosen.name}`} icon={<Ellipsis />} size="s" />}
          items={[
            {
              id: 'about',
              label: `About ${chosen.name} …`,
              icon: <Pencil />,
              onSelect: () => setAbout(true),
            },
            {
              id: 'delete',
              label: `Delete the answers of ${chosen.name}`,
              icon: <Trash2 />,
              danger: true,
              disabled: readOnly,
              onSelect: () => void remove(subject, chosen.id, chosen.name),
            },
          ]}
        />
      )}
      {chosen !== undefined && (
        <RespondentDialog subject={subject} respondentId={chosen.id} open={about} onOpenChange={setAbout} />
      )}
    </Bar>
  );
}

async function remove(subject: CultureSubject, id: string, name: string): Promise<void> {
  if (!(await run(deleteRespondent[subject], { id }))) return;
  toast({
    title: `The answers of ${name} were deleted`,
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}
