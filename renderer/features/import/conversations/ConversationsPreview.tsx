import { useMemo, type ReactElement } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { numberText } from '#shared/edit/people/arrivals.ts';
import { FilterButton } from '../steps/FilterButton.tsx';
import { JobProgress } from '../steps/JobProgress.tsx';
import previewStyles from '../steps/PreviewStep.module.css';
import { useStepFocus } from '../steps/use-step-focus.ts';
import { ConversationList } from './ConversationList.tsx';
import styles from './ConversationsDialog.module.css';
import { leftOutText, statusLabels, statusOrder } from './conversation-words.ts';
import { accept, useConversations, type ConversationFilter } from './conversations-store.ts';
import { readTexts } from './conversations-flow.ts';
import type { Compared } from './use-compared.ts';

/** What would come in: counts that filter, what was left out, who could come along, and each conversation. */
export function ConversationsPreview({ compared }: { readonly compared: Compared }): ReactElement {
  const { job, failure, read, filter } = useConversations();
  const { matches, nameOf } = compared;
  const shown = useMemo(
    () => (filter === 'all' ? matches : matches.filter(({ status }) => status === filter)),
    [matches, filter],
  );
  const step = useStepFocus(job === null);
  if (job !== null) return <JobProgress job={job} />;
  const leftOut = leftOutText(read?.leftOut ?? {});
  const counts = Map.groupBy(matches, ({ status }) => status);
  const pressed = (kind: ConversationFilter) => ({
    active: filter === kind,
    onClick: () => useConversations.setState({ filter: kind }),
  });
  const comes = (counts.get('new')?.length ?? 0) + (counts.get('guess')?.length ?? 0) > 0;
  return (
    <div ref={step} className={previewStyles.step}>
      {failure !== null && <ErrorNote title={failure.title} description={failure.description} />}
      {(read?.refused.length ?? 0) > 0 && (
        <ErrorNote
          title={
            read?.refused.length === 1
              ? 'One file was not read'
              : `${numberText(read?.refused.length ?? 0)} files were not read`
          }
          description={(read?.refused ?? [])
            .slice(0, 5)
            .map(({ name, why }) => `“${name}”: ${why}`)
            .join(' ')}
        />
      )}
      <fieldset className={previewStyles.filters} aria-label="What to show">
        <FilterButton label="All" count={matches.length} {...pressed('all')} />
        {statusOrder.map((status) => (
          <FilterButton
            key={status}
            label={statusLabels[status]}
            count={counts.get(status)?.length ?? 0}
            {...pressed(status)}
          />
        ))}
      </fieldset>
      {!comes && <p className={previewStyles.notice}>{nothingText(counts.has('known'))}</p>}
      {leftOut !== '' && <p className={previewStyles.notice}>{leftOut}</p>}
      <MailTexts compared={compared} />
      <Arrivals compared={compared} />
      <ConversationList shown={shown} nameOf={nameOf} />
    </div>
  );
}

function nothingText(someKnown: boolean): string {
  return someKnown
    ? 'Everything here has been imported before.'
    : 'No one from this partner was recognised. People are recognised by their email address: add it on the map first.';
}

/** Whether what was written in the mails comes along; the user asks for it, and the files are read again for it. */
function MailTexts({ compared: { matches } }: { readonly compared: Compared }): ReactElement | null {
  const withTexts = useConversations((store) => store.withTexts);
  if (!matches.some(({ conversation: { kind }, status }) => kind === 'mail' && status !== 'nobody'))
    return null;
  return (
    <Checkbox
      label="Add the text of each mail, without earlier mails and signature"
      checked={withTexts}
      onCheckedChange={(on) => void readTexts(on)}
    />
  );
}

/** People with the partner's addresses who are not on the map yet. */
function Arrivals({ compared: { arrivals } }: { readonly compared: Compared }): ReactElement | null {
  const accepted = useConversations((store) => store.accepted);
  if (arrivals.length === 0) return null;
  const many = arrivals.length === 1 ? '1 person is' : `${numberText(arrivals.length)} people are`;
  return (
    <details className={styles.arrivals}>
      <summary>
        {many} not on the map yet{accepted.size > 0 && ` (${numberText(accepted.size)} will be added)`}
      </summary>
      <ul aria-label="People to add">
        {arrivals.map(({ address, name, conversations }) => (
          <li key={address}>
            <Checkbox
              label={`${name}, ${address}, ${conversations === 1 ? 'once' : `${numberText(conversations)} times`}`}
              checked={accepted.has(address)}
              onCheckedChange={(on) => accept(address, on)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
