import { run } from '#renderer/edits/run.ts';
import { changeChannelOwner } from '#shared/edit/culture/culture-edits.ts';
import { useState, type ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { CHANNEL_OWNER_ID } from '#shared/model/channel-owner.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import styles from './OurCulture.module.css';
import { Questionnaire } from './questionnaire/Questionnaire.tsx';
import { Result } from './result/Result.tsx';
import looks from '#renderer/ui/looks.module.css';

type Part = 'result' | 'questionnaire';

/** The culture of our own company, which is compared with each partner's: its name, its questionnaire, its result. */
export function OurCulture(): ReactElement {
  const [part, setPart] = useState<Part>('result');
  const owner = useDocument(({ state }) => state.channel_owner.get(CHANNEL_OWNER_ID));
  return (
    <div className={looks.pane}>
      <header className={styles.head}>
        <div>
          <h1 className={looks.title}>Our own culture</h1>
          <p className={looks.quiet}>Filled once, and compared with every partner’s.</p>
        </div>
        <EditArea>
          <TextField
            className={styles.name ?? ''}
            label="Name of our company"
            value={owner?.name ?? ''}
            draft={fieldDraft('channel_owner', CHANNEL_OWNER_ID, 'name')}
            placeholder="Our company"
            onCommit={(name) => run(changeChannelOwner, { facts: { name: name.trim() } })}
          />
        </EditArea>
      </header>
      <div className={styles.tabs}>
        <Tabs
          label="Our own culture"
          value={part}
          onValueChange={setPart}
          tabs={[
            {
              value: 'result',
              label: 'Result',
              content: <Result subject="owner" onAnswer={() => setPart('questionnaire')} />,
            },
            {
              value: 'questionnaire',
              label: 'Questionnaire',
              content: <Questionnaire subject="owner" onResult={() => setPart('result')} />,
            },
          ]}
        />
      </div>
    </div>
  );
}
