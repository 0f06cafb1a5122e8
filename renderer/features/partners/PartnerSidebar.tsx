import { Plus } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useOverdue } from '#renderer/session/agenda-store.ts';
import { openPartner, useNavigation } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { StatusLight } from '#renderer/parts/findings/StatusLight.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { partnerKindLabels, tierLabels } from '#shared/model/partner.ts';
import { openPartnerDialog } from './dialog-store.ts';
import { listPartners } from './partner-list.ts';
import { partnerMenu } from './partner-menu.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import styles from './PartnerSidebar.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  /** The way to the list of all partners, the button that hides the sidebar, and what stands at its lower end. */
  readonly home: ReactNode;
  readonly hide: ReactNode;
  /** The ways to the other screens that belong to no partner. */
  readonly screens: ReactNode;
  readonly foot: ReactNode;
  /** Called when the user went somewhere, so that a drawer can close. */
  readonly onGo: () => void;
};

/** The active partners with tier, status light and what is overdue. */
export function PartnerSidebar({ home, hide, screens, foot, onGo }: Props): ReactElement {
  const partners = usePartners((state) => state.partners);
  const readOnly = useDocument((store) => store.readOnly);
  const [query, setQuery] = useState('');
  const shown = useMemo(
    () => listPartners(partners ?? [], { query, archived: false, order: 'name', descending: false }),
    [partners, query],
  );

  return (
    <nav className={styles.sidebar} aria-label="Partners">
      <header className={styles.head}>
        {home}
        <IconButton
          label="New partner"
          shortcut="Mod+N"
          icon={<Plus />}
          disabled={readOnly}
          onClick={() => openPartnerDialog({ kind: 'new' })}
        />
        {hide}
      </header>
      {screens}
      <div className={styles.search}>
        <SearchField label="Find a partner" value={query} onValueChange={setQuery} />
      </div>
      <ul className={styles.list}>
        {shown.map((partner) => (
          <li key={partner.id}>
            <Entry partner={partner} onGo={onGo} />
          </li>
        ))}
        {shown.length === 0 && partners !== null && (
          <li className={styles.none}>{query === '' ? 'No partner yet' : 'No partner fits'}</li>
        )}
      </ul>
      <div className={styles.foot}>{foot}</div>
    </nav>
  );
}

function Entry({
  partner,
  onGo,
}: {
  readonly partner: PartnerSummary;
  readonly onGo: () => void;
}): ReactElement {
  const openId = useDocument((store) => (store.isSnapshot ? null : store.partnerId));
  const opening = useNavigation((state) => state.opening);
  const here = (opening ?? openId) === partner.id;
  const overdue = useOverdue(partner.id);
  const { name, kind, tier, light, statusText } = partner;
  return (
    <ContextMenu items={() => partnerMenu(partner)}>
      <button
        type="button"
        className={classNames(styles.entry, here && styles.here)}
        aria-current={here ? 'page' : undefined}
        onKeyDown={moveFocus}
        onClick={() => {
          void openPartner(partner.id);
          onGo();
        }}
      >
        <StatusLight light={light} {...(light === 'grey' ? {} : { because: `${statusText}.` })} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={looks.note}>
            {tier === null ? partnerKindLabels[kind] : tierLabels[tier]}
            {light === 'grey' && ' · not started'}
          </span>
        </span>
        {overdue > 0 && <Badge tone="danger">{overdue} overdue</Badge>}
      </button>
    </ContextMenu>
  );
}

/** Arrows, Home and End move through the list; Enter opens, as on every button. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const at = entries.findIndex((entry) => entry === event.currentTarget);
  if (at < 0) return;
  const entry = entries[stepTo(event.key, at, entries.length) ?? -1];
  if (entry === undefined) return;
  event.preventDefault();
  entry.focus();
}
