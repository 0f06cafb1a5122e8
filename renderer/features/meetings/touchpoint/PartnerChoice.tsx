import { useEffect, useRef, type ReactElement } from 'react';
import { usePartners } from '#renderer/session/partners-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { searchFor } from '#shared/text/search.ts';
import { partnerKindLabels } from '#shared/model/partner.ts';
import { changeDraft } from '#renderer/session/quick-entry-store.ts';

/** Asks which partner the contact was with, where none is open. */
export function PartnerChoice(): ReactElement {
  const partners = usePartners((store) => store.partners);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function find(query: string): readonly Choice[] {
    const isWanted = searchFor(query);
    return (partners ?? [])
      .filter(({ name, archived }) => !archived && isWanted(name))
      .map(({ id, name, kind }) => ({ id, label: name, detail: partnerKindLabels[kind] }));
  }

  return (
    <Combobox
      ref={field}
      label="Partner"
      text=""
      placeholder="A few letters of the partner"
      find={find}
      openAtFirst
      nothing="No partner fits."
      onChoose={(choice) => {
        const partner = partners?.find(({ id }) => id === choice);
        if (partner !== undefined) changeDraft({ partnerId: partner.id });
      }}
    />
  );
}
