import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { useOverdue } from '#renderer/session/agenda-store.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { StatusLight } from '#renderer/parts/findings/StatusLight.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { partnerKindLabels, tierLabels } from '#shared/model/partner.ts';
import { FindingsCell } from './FindingsCell.tsx';
import { useFindingCounts } from './finding-counts.ts';
import type { PartnerOrder } from './partner-list.ts';
import { usePartnerTrends } from './partner-trends.ts';
import { SupportCell } from './SupportCell.tsx';
import { partnerMenu } from './partner-menu.ts';
import { lightTexts, sayDay, sayDue } from './partner-words.ts';
import styles from './PartnersTable.module.css';

type Sorting = { readonly order: PartnerOrder; readonly descending: boolean };
type Props = Sorting & {
  readonly partners: readonly PartnerSummary[];
  readonly onSort: (sorting: Sorting) => void;
};

const columns: readonly {
  readonly order: PartnerOrder;
  readonly label: string;
  readonly className?: string;
}[] = [
  { order: 'name', label: 'Partner' },
  { order: 'tier', label: 'Tier', className: 'tier' },
  { order: 'people', label: 'People', className: 'number' },
  { order: 'covered', label: 'Key players covered', className: 'covered' },
  { order: 'status', label: 'Map status' },
  { order: 'findings', label: 'Findings', className: 'findings' },
  { order: 'due', label: 'Next action' },
  { order: 'changed', label: 'Last change', className: 'changed' },
];

/** The partners as a table; a click on a head sorts by it, a second click turns the order round. */
export function PartnersTable({ partners, order, descending, onSort }: Props): ReactElement {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => {
              const sorted = column.order === order;
              const head = (
                <th
                  key={column.order}
                  scope="col"
                  className={column.className === undefined ? '' : (styles[column.className] ?? '')}
                  aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => onSort({ order: column.order, descending: sorted && !descending })}
                  >
                    {column.label}
                    {sorted &&
                      (descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
                  </button>
                </th>
              );
              // Its values come later than the list, which is never sorted by what is not there yet.
              return column.order === 'findings' ? [<SupportHead key="support" />, head] : head;
            })}
            <th scope="col" aria-label="More" />
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <Row key={partner.id} partner={partner} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ partner }: { readonly partner: PartnerSummary }): ReactElement {
  const today = useDocument((store) => store.today);
  const counts = useFindingCounts((store) => store.counts[partner.id]);
  const trend = usePartnerTrends((store) => store.trends[partner.id]);
  const overdue = useOverdue(partner.id);
  const { id, name, kind, tier, sample, people, keyPlayers, keyPlayersCovered, nextDue } = partner;
  const isLate = nextDue !== null && nextDue.due < today;
  return (
    <ContextMenu items={() => partnerMenu(partner)}>
      {/* The name is the button for keyboards; a click anywhere in the row is a convenience for the mouse. */}
      <tr className={styles.row} onClick={() => void openPartner(id)}>
        <th scope="row" className={styles.name}>
          <button type="button" className={styles.open}>
            {name}
          </button>
          <span className={styles.kind}>
            {tier !== null && <span className={styles.tierInName}>{tierLabels[tier]} · </span>}
            {partnerKindLabels[kind]}
            {sample && ' · sample'}
          </span>
        </th>
        <td className={styles.tier}>{tier === null ? <None /> : tierLabels[tier]}</td>
        <td className={styles.number}>{people}</td>
        <td className={styles.covered}>
          {keyPlayers === 0 ? <None /> : <Covered of={keyPlayers} n={keyPlayersCovered} />}
        </td>
        <td>
          <span className={styles.status}>
            <StatusLight light={partner.light} because={lightTexts[partner.light]} />
            {partner.statusText}
          </span>
        </td>
        <td className={styles.trend}>
          <SupportCell trend={trend} />
        </td>
        <td className={styles.findings}>
          <FindingsCell counts={counts} />
        </td>
        <td>
          {nextDue === null ? (
            <None />
          ) : (
            <span className={styles.action}>
              <span className={styles.actionText}>{nextDue.text}</span>
              <time dateTime={nextDue.due} className={classNames(isLate && styles.late)}>
                {sayDue(nextDue.due, today)}
              </time>
            </span>
          )}
          {overdue > (isLate ? 1 : 0) && <Badge tone="danger">{overdue} overdue</Badge>}
        </td>
        <td className={styles.changed}>{sayDay(partner.lastChangeAt, today)}</td>
        <td className={styles.more} onClick={(event) => event.stopPropagation()}>
          <Menu
            trigger={<IconButton label={`More about ${name}`} icon={<Ellipsis />} />}
            items={partnerMenu(partner)}
            align="end"
          />
        </td>
      </tr>
    </ContextMenu>
  );
}

function SupportHead(): ReactElement {
  return (
    <th scope="col" className={styles.trend} title="Support of those who count, over a year">
      Support
    </th>
  );
}

function None(): ReactElement {
  return <span className={styles.none}>–</span>;
}

function Covered({ n, of }: { readonly n: number; readonly of: number }): ReactElement {
  return (
    <span className={styles.share}>
      {n} of {of}
      <meter className={styles.meter} min={0} max={of} value={n} aria-hidden />
    </span>
  );
}
