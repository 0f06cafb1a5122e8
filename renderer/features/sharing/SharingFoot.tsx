import {
  CircleAlert,
  Cloud,
  CloudOff,
  CloudUpload,
  KeyRound,
  RefreshCw,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { enterScreen } from '#renderer/session/enter.ts';
import { useNavigation } from '#renderer/session/navigation.ts';
import looks from '#renderer/ui/looks.module.css';
import styles from './SharingFoot.module.css';
import { useSharing } from './sharing-store.ts';
import { standingOf, type Standing } from './standing.ts';

const icons: Readonly<Record<Standing['kind'], LucideIcon>> = {
  passphrase: KeyRound,
  trouble: CloudOff,
  working: RefreshCw,
  deciding: CircleAlert,
  unsent: CloudUpload,
  looking: Cloud,
  fine: Cloud,
};

/** How it stands with the shared folder, for the foot of the sidebar; leads to the screen. Nothing where nothing is shared. */
export function SharingFoot({ onGo }: { readonly onGo: () => void }): ReactElement | null {
  const status = useSharing((store) => store.status);
  const today = useToday();
  const here = useNavigation(({ screen }) => screen === 'sharing');
  const standing = status === null ? null : standingOf(status, today);
  if (standing === null) return null;
  const Icon = icons[standing.kind];
  return (
    <button
      type="button"
      className={styles.foot}
      data-kind={standing.kind}
      aria-current={here ? 'page' : undefined}
      onClick={() => {
        enterScreen('sharing');
        onGo();
      }}
    >
      <Icon size={14} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={looks.medium}>Sharing</span>
        <span className={styles.state}>{standing.short}</span>
      </span>
    </button>
  );
}
