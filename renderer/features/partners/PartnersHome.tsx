import { Archive, Building2, Plus, SearchX } from 'lucide-react';
import { useMemo, useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { openPartnerDialog } from './dialog-store.ts';
import { useCounting, useFindingCounts } from './finding-counts.ts';
import { useTrends } from './partner-trends.ts';
import { FirstStart } from './FirstStart.tsx';
import { listPartners, type PartnerOrder } from './partner-list.ts';
import { PartnersTable } from './PartnersTable.tsx';
import { refreshPartners, usePartners } from '#renderer/session/partners-store.ts';
import looks from '#renderer/ui/looks.module.css';
import styles from './PartnersHome.module.css';

const shelves = [
  { value: 'active', label: 'Active' },
  { value: 'archived', label: 'Archived' },
] as const;
type Shelf = (typeof shelves)[number]['value'];
type Sorting = { readonly order: PartnerOrder; readonly descending: boolean };

/** The list of all partners, or the first start when there is none at all. */
export function PartnersHome(): ReactElement {
  const { partners, failure } = usePartners();
  const waiting = useSlow(partners === null && failure === null);
  if (partners === null) {
    if (failure === null)
      return <div className={styles.waiting}>{waiting && <output>Reading the partners …</output>}</div>;
    return (
      <div className={styles.home}>
        <ErrorNote
          {...errorText(failure)}
          actions={<Button onClick={() => void refreshPartners()}>Try again</Button>}
        />
      </div>
    );
  }
  return partners.length === 0 ? <FirstStart /> : <List partners={partners} />;
}

function List({ partners }: { readonly partners: readonly PartnerSummary[] }): ReactElement {
  const readOnly = useDocument((store) => store.readOnly);
  const [query, setQuery] = useState('');
  const [shelf, setShelf] = useState<Shelf>('active');
  const [sorting, setSorting] = useState<Sorting>({ order: 'name', descending: false });
  useCounting(partners);
  useTrends(partners);
  const counts = useFindingCounts((store) => store.counts);
  const shown = useMemo(
    () => listPartners(partners, { query, archived: shelf === 'archived', ...sorting }, counts),
    [partners, query, shelf, sorting, counts],
  );

  return (
    <div className={styles.home}>
      <header className={looks.screenHead}>
        <h1 className={styles.title}>Partners</h1>
        <div className={styles.tools}>
          <div className={styles.search}>
            <SearchField label="Search partners" value={query} onValueChange={setQuery} />
          </div>
          <SegmentedControl label="Which partners" value={shelf} options={shelves} onValueChange={setShelf} />
          <Button
            variant="primary"
            icon={<Plus />}
            disabled={readOnly}
            onClick={() => openPartnerDialog({ kind: 'new' })}
          >
            New partner
          </Button>
        </div>
      </header>
      {shown.length === 0 ? (
        <Nothing query={query} shelf={shelf} />
      ) : (
        <PartnersTable partners={shown} {...sorting} onSort={setSorting} />
      )}
    </div>
  );
}

function Nothing({ query, shelf }: { readonly query: string; readonly shelf: Shelf }): ReactElement {
  if (query.trim() !== '')
    return (
      <EmptyState
        icon={<SearchX />}
        title="No partner fits"
        description="Search looks at name, kind and tier. Try fewer letters, or look among the other partners."
      />
    );
  if (shelf === 'archived')
    return (
      <EmptyState
        icon={<Archive />}
        title="The archive is empty"
        description="A partner that you archive keeps all its data and waits here."
      />
    );
  return (
    <EmptyState
      icon={<Building2 />}
      title="No active partner"
      description="All your partners are in the archive. Take one out, or make a new one."
    />
  );
}
