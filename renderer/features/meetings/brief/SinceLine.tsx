import { History } from 'lucide-react';
import type { ReactElement } from 'react';
import { compareOnMap } from '#renderer/session/compare-on-map.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { SinceLastMeeting } from './use-since.ts';
import { countText } from '#shared/text/wording.ts';
import looks from '#renderer/ui/looks.module.css';

/** The way from a brief to everything that changed since the last meeting with these people. */
export function SinceLine({ since }: { readonly since: SinceLastMeeting }): ReactElement {
  const { moments, told } = since;
  const count = told.comparison.changes.filter(({ weight }) => weight > 0).length;
  return (
    <p className={looks.row2Wrap}>
      <Button
        size="s"
        variant="plain"
        icon={<History />}
        disabled={count === 0}
        onClick={() => void compareOnMap(moments)}
      >
        {told.title}
      </Button>
      <span className={looks.note}>{count === 0 ? 'nothing changed' : countText(count, 'change')}</span>
    </p>
  );
}
