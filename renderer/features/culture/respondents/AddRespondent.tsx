import { isWithUs } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newRespondent } from '#shared/edit/culture/culture-edits.ts';
import type { RespondentId } from '#shared/model/id.ts';
import { UserPlus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useSettings } from '#renderer/session/settings-store.ts';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { searchFor } from '#shared/text/search.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { respondentsOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { goTo, respondentsByName, setComparing } from './culture-store.ts';
import styles from './AddRespondent.module.css';

/** Adds somebody who fills the questionnaire, whose page is shown next; resolves to whether that was done. A name that a colleague has is that colleague. */
export async function startAs(subject: CultureSubject, name: string): Promise<boolean> {
  const wanted = name.trim().toLowerCase();
  const colleague = [...currentState().colleague.values()].find(
    (row) => row.name.trim().toLowerCase() === wanted,
  );
  const colleagueId = colleague?.id ?? null;
  const id = newId<RespondentId>();
  if (!(await run(newRespondent[subject], { id, colleagueId, name }))) return false;
  setComparing(subject, false);
  goTo(subject, id);
  return true;
}

type Props = {
  readonly subject: CultureSubject;
  /** Called when the new respondent is there. */
  readonly onAdded?: () => void;
  /** It is the one thing to do here. */
  readonly first?: boolean;
};

/** A button that asks who else answers: the user, a colleague, or anybody by name. */
export function AddRespondent({ subject, onAdded, first = false }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const userName = useSettings((settings) => settings.userName.trim());
  const names = useDocument(({ state }) => state);
  const known = respondentsByName(names, subject).some(({ name }) => name === userName);
  const add = (name: string): void => {
    setOpen(false);
    void startAs(subject, name).then((added) => added && onAdded?.());
  };
  return (
    <Popover
      label="Who else answers?"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size={first ? 'm' : 's'} variant={first ? 'primary' : 'plain'} icon={<UserPlus />} edits>
          Add respondent
        </Button>
      }
    >
      <div className={styles.panel}>
        <Combobox
          label="Who answers?"
          hint="Each answers alone; differences are compared afterwards."
          text=""
          placeholder="A colleague or a name"
          autoFocus
          find={(query) => findColleagues(subject, query)}
          onChoose={(id) => add(currentState().colleague.get(id)?.name ?? '')}
          onCreate={add}
          createLabel={(name) => `Add “${name}”`}
          nothing="Type a name."
        />
        {userName !== '' && !known && (
          <Button size="s" onClick={() => add(userName)}>
            Answer yourself ({userName})
          </Button>
        )}
      </div>
    </Popover>
  );
}

/** Colleagues who still work with us and do not answer yet. */
function findColleagues(subject: CultureSubject, query: string): readonly Choice[] {
  const state = currentState();
  const isWanted = searchFor(query);
  const there = new Set([...respondentsOf(state, subject).values()].map(({ colleagueId }) => colleagueId));
  return [...state.colleague.values()]
    .filter(({ id, name }) => {
      const isNew = !there.has(id);
      return isWithUs(state, id, currentToday()) && isNew && isWanted(name);
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, title }) => ({ id, label: name, ...(title === '' ? {} : { detail: title }) }));
}
