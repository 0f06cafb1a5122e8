import { GitCompareArrows, Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { compareInHistory } from '#renderer/session/history-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { changeVersion, removeVersion } from '#shared/edit/history/version-edits.ts';
import type { PlaceInLog } from '#shared/history/moment.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import { versionKindLabels, type Version } from '#shared/model/version.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { openVersionDialog } from './dialog-store.ts';
import { useVersionPlaces } from './use-version-places.ts';
import styles from './VersionsList.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The named moments of the partner, newest first. */
export function VersionsList(): ReactElement {
  const versions = useDocument((document) => document.state.version);
  const isSample = useDocument(
    ({ state, partnerId }) => partnerId !== null && state.partner.get(partnerId)?.sample === true,
  );
  const places = useVersionPlaces();
  const sorted = [...versions.values()].toSorted(
    (a, b) => (places?.[b.id]?.command ?? 0) - (places?.[a.id]?.command ?? 0) || (a.id < b.id ? 1 : -1),
  );
  return (
    <div className={styles.scroller}>
      <h2 className={styles.title}>Versions</h2>
      <p className={looks.note}>
        A version is a moment with a name, to compare with later. Versions stay on this computer.
      </p>
      {sorted.length === 0 ? (
        <Button edits onClick={() => void runCommand('version.new')}>
          Name this version …
        </Button>
      ) : (
        <JoinedCards>
          {sorted.map((version) => (
            <VersionItem key={version.id} version={version} place={places?.[version.id]} />
          ))}
        </JoinedCards>
      )}
      {isSample && (
        <div className={looks.column1}>
          <Button edits onClick={() => void runCommand('snapshot.sample')}>
            Open a colleague’s snapshot of the sample
          </Button>
          <p className={looks.note}>
            Ben Okoye has met other people than you: see what differs, then merge it or close it.
          </p>
        </div>
      )}
    </div>
  );
}

type ItemProps = { readonly version: Version; readonly place: PlaceInLog | undefined };

function VersionItem({ version, place }: ItemProps): ReactElement {
  const today = useDocument((document) => document.today);
  const { id, name, note, kind } = version;
  const when = place === undefined || place.at === null ? '' : momentText(new Date(place.at), today);
  const facts = [when, kind === 'own' ? '' : versionKindLabels[kind]].filter((text) => text !== '');
  return (
    <li className={looks.column1}>
      <header className={looks.topRow2}>
        <span className={looks.growWords}>
          <span className={looks.strong}>{name}</span>
          {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
        </span>
        <IconButton
          size="s"
          label={`Compare “${name}” with now`}
          icon={<GitCompareArrows />}
          onClick={() =>
            compareInHistory({
              from: { kind: 'version', versionId: id },
              to: null,
              name: `“${name}”`,
              until: '',
            })
          }
        />
        <IconButton
          size="s"
          edits
          label={`Rename “${name}”`}
          icon={<Pencil />}
          onClick={() => openVersionDialog({ kind: 'rename', versionId: id })}
        />
        <IconButton
          size="s"
          edits
          label={`Delete “${name}”`}
          icon={<Trash2 />}
          onClick={() => void remove(version)}
        />
      </header>
      <EditArea>
        <TextArea
          label={`Note on “${name}”`}
          labelHidden
          placeholder="Add a note"
          rows={1}
          value={note}
          draft={fieldDraft('version', id, 'note')}
          onCommit={(text) => run(changeVersion, { id, note: text })}
        />
      </EditArea>
    </li>
  );
}

async function remove({ id, name }: Version): Promise<void> {
  if (!(await run(removeVersion, { id }))) return;
  toast({
    title: `Deleted the version “${name}”`,
    description: 'What happened stays in the history.',
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'version',
  });
}
