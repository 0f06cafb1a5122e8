import type { ReactElement } from 'react';
import { useAgenda } from '#renderer/session/agenda-store.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { dueCount } from '#shared/rules/agenda/agenda-item.ts';

/** How many things are overdue or due today over all partners, for the sidebar; empty if there are none. */
export function TodayCount(): ReactElement | null {
  const items = useAgenda((store) => store.items);
  const today = useDocument((store) => store.today);
  const count = items === null ? 0 : dueCount(items, today);
  if (count === 0) return null;
  return (
    <Badge>
      {count}
      <Hidden> due</Hidden>
    </Badge>
  );
}
