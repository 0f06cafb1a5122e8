import { useState, type ReactElement } from 'react';
import { ConflictList } from '#renderer/parts/differences/ConflictList.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingConnection } from '#shared/ipc/sharing-types.ts';
import type { PartnerDifferences } from '#shared/ipc/types.ts';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

/** What colleagues say differently, partner by partner; nothing while they agree. */
export function Differences({ levels }: Pick<SharingConnection, 'levels'>): ReactElement | null {
  const all = useRead('differences.list', undefined) ?? [];
  // Of one that is not shared any more nothing reaches a colleague: its own pages still show them.
  const partners = all.filter(({ partnerId }) => levels[partnerId] !== 'not');
  const count = partners.reduce((sum, { differences }) => sum + differences.length, 0);
  if (count === 0) return null;
  return (
    <CountedPart title="Differences to settle" count={count}>
      {partners.map((partner) => (
        <OfPartner key={partner.partnerId} partner={partner} />
      ))}
    </CountedPart>
  );
}

const FIRST = 3;

function OfPartner({ partner }: { readonly partner: PartnerDifferences }): ReactElement {
  const { partnerId, name, differences } = partner;
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, FIRST);
  return (
    <section className={looks.column2} aria-label={name}>
      <p className={looks.label}>{name}</p>
      <ConflictList differences={shown} of={partnerId} />
      {differences.length > FIRST && (
        <Button
          className={rows.fold ?? ''}
          size="s"
          variant="plain"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `Show all ${String(differences.length)}`}
        </Button>
      )}
    </section>
  );
}
