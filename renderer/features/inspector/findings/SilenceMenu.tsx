import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { silence } from '#shared/edit/findings/finding-edits.ts';
import { BellOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays, dateText } from '#shared/reading/calendar.ts';
import type { Finding } from '#shared/rules/findings/findings.ts';

/** What the form asks for: a day, or the reason why it is never to be shown. */
export type SilenceKind = 'until' | 'never';

const WEEK = 7;
const MONTH = 30;

type Props = { readonly finding: Finding; readonly onAsk: (kind: SilenceKind) => void };

/** Not now, until …; never for this partner, because … */
export function SilenceMenu({ finding, onAsk }: Props): ReactElement {
  const today = useDocument((document) => document.today);
  const day = (id: string, words: string, days: number): MenuItem => {
    const until = addDays(today, days);
    return {
      id,
      label: `${words}, until ${dateText(until)}`,
      onSelect: () => void silenceUntil(finding, until),
    };
  };
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          size="s"
          edits
          label={`Not now or never: ${finding.title}`}
          icon={<BellOff />}
          tooltipSide="left"
        />
      }
      items={[
        { heading: 'Not now' },
        day('week', 'For a week', WEEK),
        day('month', 'For a month', MONTH),
        { id: 'until', label: 'Until a day …', onSelect: () => onAsk('until') },
        'separator',
        { id: 'never', label: 'Never for this partner …', onSelect: () => onAsk('never') },
      ]}
    />
  );
}

async function silenceUntil(finding: Finding, until: IsoDate): Promise<void> {
  if (await run(silence, { id: newId(), finding, how: { wholeRule: false, until, because: '' } }))
    tellSilenced(until);
}

/** Says that a finding is silent now, and gives the keyboard a place: its own is gone. */
export function tellSilenced(until: IsoDate | null): void {
  toast({
    title: until === null ? 'Never shown for this partner' : `Hidden until ${dateText(until)}`,
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'finding-silenced',
  });
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-findings], [data-silenced]')?.focus();
  });
}
