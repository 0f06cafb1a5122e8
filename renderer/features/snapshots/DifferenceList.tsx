import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import looks from '#renderer/ui/looks.module.css';
import { changeText, reasonText } from '#shared/history/change-text.ts';
import { compareChanges } from '#shared/history/compare-changes.ts';
import { groupChanges, type ChangeGroup } from '#shared/history/comparison-groups.ts';
import { namesIn, type NameOf } from '#shared/history/names.ts';
import type { SnapshotPreview } from '#shared/ipc/snapshot-types.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import styles from './PreviewDialog.module.css';

const AT_FIRST = 40;

/** Everything that is different from ours, entry by entry, as the history would tell it; read-only, nothing of it is written. */
export function DifferenceList({ preview }: { readonly preview: SnapshotPreview }): ReactElement | null {
  const { partnerId, isNew, changes } = preview;
  const today = useToday();
  const [ours, setOurs] = useState<PartnerState | null>(null);
  useEffect(() => {
    let wanted = true;
    const rows = isNew ? call('profile.rows', undefined) : call('partner.open', { partnerId });
    rows.then(
      (found) => {
        if (wanted) setOurs(stateFromRows(found));
      },
      () => undefined, // the counts above stay, and a merge says by itself what is wrong
    );
    return () => {
      wanted = false;
    };
  }, [isNew, partnerId]);
  const found = useMemo(
    () => (ours === null ? null : compareChanges(ours, changes, today)),
    [ours, changes, today],
  );
  if (found === null) return null;
  const nameOf = namesIn(found.states.later, found.states.earlier);
  return (
    <div className={styles.list} role="group" aria-label="Every difference">
      {groupChanges(found.comparison).map((group) => (
        <Group key={group.id} group={group} nameOf={nameOf} />
      ))}
    </div>
  );
}

type GroupProps = { readonly group: ChangeGroup; readonly nameOf: NameOf };

function Group({ group, nameOf }: GroupProps): ReactElement {
  const { label, changes } = group;
  const [all, setAll] = useState(false);
  const more = changes.length - AT_FIRST;
  return (
    <section className={looks.column1} aria-label={label}>
      <h4 className={looks.label}>
        {label} <span className={looks.count}>{changes.length}</span>
      </h4>
      <ul className={looks.column1}>
        {changes.slice(0, all ? undefined : AT_FIRST).map((change) => (
          <li key={change.id} className={looks.growWords}>
            {changeText(change, nameOf)}
            {reasonText(change) !== '' && <span className={looks.note}> {reasonText(change)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && !all && (
        <Button size="s" variant="plain" onClick={() => setAll(true)}>
          Show {more} more
        </Button>
      )}
    </section>
  );
}
