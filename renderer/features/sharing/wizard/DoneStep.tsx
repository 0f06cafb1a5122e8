import { Copy, KeyRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { openPartner } from '#renderer/session/navigation.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import looks from '#renderer/ui/looks.module.css';
import { countText } from '#shared/text/wording.ts';
import { copyAndSay } from '../copy-and-say.ts';
import { setConnecting, useSharing } from '../sharing-store.ts';
import type { StepProps } from './step-props.ts';
import styles from './ConnectDialog.module.css';
import { invitation } from './wizard-words.ts';

/** What is next: how colleagues join, or what has come. */
export function DoneStep({ state }: StepProps): ReactElement {
  const path = state.folder?.path ?? '';
  return state.joins ? (
    <Joined />
  ) : (
    <Made
      text={invitation(state.access.workspaceName, path, state.access.userName)}
      passphrase={state.access.passphrase}
      shared={state.shared.size}
    />
  );
}

type MadeProps = { readonly text: string; readonly passphrase: string; readonly shared: number };

function Made({ text, passphrase, shared }: MadeProps): ReactElement {
  return (
    <>
      <p>
        {shared === 0
          ? 'The shared folder is there. Nothing is shared yet; choose partners on the screen Sharing whenever you like.'
          : `${countText(shared, 'partner')} ${shared === 1 ? 'goes' : 'go'} into the folder now, and every later change by itself.`}
      </p>
      <p>Send this to the colleagues who shall join, and tell them the passphrase in another way:</p>
      <p className={styles.message}>{text}</p>
      <div className={looks.row2Wrap}>
        <Button icon={<Copy />} onClick={() => copyAndSay('Text', text)}>
          Copy this text
        </Button>
        <Button variant="plain" icon={<KeyRound />} onClick={() => copyAndSay('Passphrase', passphrase)}>
          Copy passphrase
        </Button>
      </div>
    </>
  );
}

function Joined(): ReactElement {
  const levels = useSharing((store) => store.status?.connection?.levels) ?? {};
  const reading = useSharing((store) => store.status?.work?.kind === 'reading');
  const partners = usePartners((store) => store.partners) ?? [];
  const shared = partners.filter(({ id }) => (levels[id] ?? 'not') !== 'not');
  return (
    <>
      <p>
        {shared.length === 0
          ? reading
            ? 'The folder is being read …'
            : 'Nothing has come yet: colleagues choose what they share. It appears in your list of partners by itself.'
          : `${countText(shared.length, 'partner is', 'partners are')} shared with you:`}
      </p>
      {shared.length > 0 && (
        <ul className={looks.column2}>
          {shared.slice(0, 5).map(({ id, name }) => (
            <li key={id}>
              <Button
                onClick={() => {
                  setConnecting(false);
                  void openPartner(id);
                }}
              >
                Open {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={looks.note}>
        Your own partners stay on this computer. You can share them on the screen Sharing, which the foot of
        the sidebar leads to.
      </p>
    </>
  );
}
