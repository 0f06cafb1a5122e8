import { FileSpreadsheet, Plus, Sparkles } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { changeSettings, useSettings } from '#renderer/session/settings-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import { openPartnerDialog } from './dialog-store.ts';
import { addSample } from './partner-actions.ts';
import styles from './FirstStart.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What is shown while there is no partner at all: three ways to begin. */
export function FirstStart(): ReactElement {
  const userName = useSettings((settings) => settings.userName);
  const readOnly = useDocument((store) => store.readOnly);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={looks.column2}>
          <h1 className={styles.title}>Know your partner’s people</h1>
          <p className={styles.lead}>
            Map who they are, see who matters and who stands with you, and get an engagement plan that says
            why. Everything stays on this computer.
          </p>
        </header>
        <div className={styles.ways}>
          <Way
            icon={<Sparkles />}
            title="Look at the sample partner"
            text="25 invented people with everything filled. Change anything, delete it when you have seen enough."
            disabled={readOnly}
            onChoose={() => void addSample()}
          />
          <Way
            icon={<FileSpreadsheet />}
            title="Start with your own list"
            text="A CSV from your CRM or HR system, or rows pasted from a spreadsheet."
            disabled={readOnly}
            onChoose={() => void runCommand('import.open')}
          />
          <Way
            icon={<Plus />}
            title="Start empty"
            text="Name a partner and add its people one by one on the map."
            disabled={readOnly}
            onChoose={() => openPartnerDialog({ kind: 'new' })}
          />
        </div>
        <TextField
          className={styles.name ?? ''}
          label="Your name"
          hint="Noted with every rating, so that others see who said so. You can change it in the settings."
          value={userName}
          draft={otherDraft('settings', 'settings', 'userName')}
          onCommit={(name) => changeSettings({ userName: name.trim() })}
          maxLength={200}
        />
      </div>
    </div>
  );
}

type WayProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
};

function Way({ icon, title, text, disabled, onChoose }: WayProps): ReactElement {
  return (
    <button type="button" className={styles.way} disabled={disabled} onClick={onChoose}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={looks.strong}>{title}</span>
      <span className={looks.quiet}>{text}</span>
    </button>
  );
}
