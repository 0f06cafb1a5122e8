import type { ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingColleague } from '#shared/ipc/sharing-types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { clockText } from '../sharing-words.ts';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

/** Whose computers were seen in the folder, and when last. */
export function Colleagues(): ReactElement | null {
  const today = useToday();
  const devices = useRead('sharing.colleagues', undefined);
  if (devices === null) return null;
  return (
    <CountedPart title="Colleagues and their computers" count={devices.length}>
      <JoinedCards dense>
        {devices.map((device) => (
          <li key={device.deviceId} className={rows.row}>
            <span className={rows.words}>
              <span>
                {nameText(device)} {device.isThis && <Badge>this computer</Badge>}
              </span>
              <span className={looks.note}>{seenText(device, today)}</span>
            </span>
            {clockText(device) !== '' && <Badge tone="warn">{clockText(device)}</Badge>}
          </li>
        ))}
      </JoinedCards>
      {devices.length === 1 && (
        <p className={looks.quiet}>
          Nobody else has been here yet. A colleague joins with File &gt; Share through a folder …, the same
          folder and your passphrase.
        </p>
      )}
    </CountedPart>
  );
}

function nameText({ name, isThis }: SharingColleague): string {
  if (name.trim() !== '') return name.trim();
  return isThis ? 'You' : 'A colleague without a name';
}

function seenText({ lastSeen, isThis }: SharingColleague, today: IsoDate): string {
  if (lastSeen === null) return isThis ? 'Nothing sent yet' : 'Nothing could be read yet';
  const at = momentText(new Date(lastSeen), today);
  return isThis ? `Sent last: ${at}` : `Last seen: ${at}`;
}
