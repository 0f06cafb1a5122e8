import { Ellipsis } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { levels } from '#renderer/parts/sharing/level-words.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingConnection } from '#shared/ipc/sharing-types.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import { LevelMeaning } from '../LevelMeaning.tsx';
import { noneText, stoppedText } from '../sharing-words.ts';
import { takeStatus } from '../sharing-store.ts';
import { DeleteForAll } from './DeleteForAll.tsx';
import rows from './Rows.module.css';

type Props = {
  readonly connection: SharingConnection;
  /** Nothing can be changed before the passphrase is known. */
  readonly locked: boolean;
  /** Whether the folder is being read right now. */
  readonly reading: boolean;
};

/** Which partners colleagues get, and how far; the others are folded. */
export function SharedPartners({ connection, locked, reading }: Props): ReactElement {
  const partners = usePartners((store) => store.partners) ?? [];
  const [unfolded, setUnfolded] = useState(false);
  const [deleting, setDeleting] = useState<PartnerSummary | null>(null);
  const levelOf = ({ id }: PartnerSummary): PayloadLevel | null => {
    const level = connection.levels[id] ?? 'not';
    return level === 'not' ? null : level;
  };
  const shared = partners.filter((partner) => levelOf(partner) !== null);
  const others = partners.filter((partner) => levelOf(partner) === null && !partner.archived);
  const stopped = (id: string): string => stoppedText(connection.stoppedBy?.[id] ?? []);
  const open = unfolded || shared.length === 0;
  return (
    <CountedPart title="What is shared" count={shared.length}>
      {shared.length === 0 && <p className={looks.quiet}>{noneText(others.length > 0, reading)}</p>}
      <JoinedCards dense>
        {shared.map((partner) => (
          <SharedRow
            key={partner.id}
            partner={partner}
            level={levelOf(partner) ?? 'facts'}
            locked={locked}
            note={stopped(partner.id)}
            onDelete={() => setDeleting(partner)}
          />
        ))}
      </JoinedCards>
      {others.length > 0 && shared.length > 0 && (
        <Button
          className={rows.fold ?? ''}
          size="s"
          variant="plain"
          aria-expanded={open}
          onClick={() => setUnfolded(!unfolded)}
        >
          {open ? 'Hide what is not shared' : `Share another partner (${String(others.length)})`}
        </Button>
      )}
      {open && others.length > 0 && (
        <>
          <JoinedCards dense label="Not shared">
            {others.map(({ id, name }) => (
              <li key={id} className={rows.row}>
                <span className={rows.words}>
                  <span>{name}</span>
                  {stopped(id) !== '' && <span className={looks.note}>{stopped(id)}</span>}
                </span>
                <span className={rows.tools}>
                  {levels.map(({ value, label }) => (
                    <Button
                      key={value}
                      size="s"
                      edits
                      disabled={locked}
                      aria-label={`Share ${name}: ${label.toLowerCase()}`}
                      onClick={() => void share(id, value).catch(tellFailure)}
                    >
                      {label}
                    </Button>
                  ))}
                </span>
              </li>
            ))}
          </JoinedCards>
          <LevelMeaning />
        </>
      )}
      {deleting !== null && <DeleteForAll partner={deleting} onClose={() => setDeleting(null)} />}
    </CountedPart>
  );
}

type RowProps = {
  readonly partner: PartnerSummary;
  readonly level: PayloadLevel;
  readonly locked: boolean;
  /** Who does not share it any more; empty where nobody stopped. */
  readonly note: string;
  readonly onDelete: () => void;
};

function SharedRow({ partner, level, locked, note, onDelete }: RowProps): ReactElement {
  const { id, name } = partner;
  return (
    <li className={rows.row}>
      <span className={rows.words}>
        <span>{name}</span>
        {note !== '' && <span className={looks.note}>{note}</span>}
      </span>
      <span className={rows.tools}>
        <SegmentedControl
          label={`How far ${name} is shared`}
          value={level}
          options={levels}
          disabled={locked}
          onValueChange={(next) => void change(id, name, next).catch(tellFailure)}
        />
        <Menu
          align="end"
          trigger={<IconButton label={`More about ${name}`} icon={<Ellipsis />} />}
          items={[
            { id: 'open', label: 'Open', onSelect: () => void openPartner(id) },
            {
              id: 'stop',
              label: 'Stop sharing (everybody keeps what they have)',
              disabled: locked,
              onSelect: () => void stopSharing(id, name).catch(tellFailure),
            },
            'separator',
            {
              id: 'delete',
              label: 'Delete for everybody …',
              danger: true,
              disabled: locked,
              onSelect: onDelete,
            },
          ]}
        />
      </span>
    </li>
  );
}

async function share(partnerId: PartnerSummary['id'], level: PayloadLevel): Promise<void> {
  takeStatus(await call('sharing.share', { partnerId, level }));
}

async function change(partnerId: PartnerSummary['id'], name: string, level: PayloadLevel): Promise<void> {
  await share(partnerId, level);
  if (level === 'facts')
    toast({
      title: `Only the facts of ${name} are shared now`,
      description:
        'What you sent beyond them is taken out of the folder, and who joins later gets the facts. Colleagues keep what they have; one who chose “Everything” goes on sharing it in files of their own.',
      key: 'sharing-level',
    });
}

async function stopSharing(partnerId: PartnerSummary['id'], name: string): Promise<void> {
  takeStatus(await call('sharing.unshare', { partnerId }));
  toast({
    title: `${name} is no longer shared`,
    description:
      'Nothing goes out or comes in any more, and your files of it are taken out of the folder. You keep it, and colleagues keep what they have; one who chose to share it goes on doing so in files of their own.',
    key: 'sharing-level',
    action: { label: 'Share again', onSelect: () => void share(partnerId, 'everything').catch(tellFailure) },
  });
}
