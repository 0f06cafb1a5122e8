import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { copyAndSay } from '../copy-and-say.ts';
import type { StepProps } from './step-props.ts';

const MAX_PASSPHRASE_TYPED = 2_000;

/** The passphrase, and by which names the folder and the user are known. */
export function AccessStep({ state, busy }: StepProps): ReactElement {
  const { access, problems, joins, type } = state;
  const error = (field: keyof typeof access): { readonly error?: string } => {
    const problem = problems[field];
    return problem === undefined ? {} : { error: problem };
  };
  return (
    <>
      {!joins && (
        <TextField
          label="Name of the shared folder"
          value={access.workspaceName}
          draft={null} // part of a form that is filled in one go
          onCommit={(workspaceName) => type({ workspaceName })}
          onDraft={(workspaceName) => type({ workspaceName })}
          maxLength={200}
          disabled={busy}
          hint="As your colleagues see it in Rapport; the folder itself keeps its name."
          {...error('workspaceName')}
        />
      )}
      <TextField
        label="Passphrase"
        value={access.passphrase}
        draft={null} // a passphrase is never written to the disk
        onCommit={(passphrase) => type({ passphrase })}
        onDraft={(passphrase) => type({ passphrase })}
        maxLength={MAX_PASSPHRASE_TYPED}
        disabled={busy}
        focusFirst={joins}
        hint={
          joins
            ? 'Whoever made the shared folder knows it.'
            : 'Six words that nobody guesses, or your own with 12 characters or more. Everybody who joins needs it, and nobody can find it out again: keep it where you keep passwords.'
        }
        {...error('passphrase')}
      />
      {!joins && (
        <div>
          <Button
            size="s"
            icon={<Copy />}
            disabled={busy}
            onClick={() => copyAndSay('Passphrase', access.passphrase)}
          >
            Copy passphrase
          </Button>
        </div>
      )}
      <TextField
        label="Your name"
        value={access.userName}
        draft={null} // part of a form that is filled in one go
        onCommit={(userName) => type({ userName })}
        onDraft={(userName) => type({ userName })}
        maxLength={200}
        disabled={busy}
        hint="As your colleagues see it beside what you change."
        {...error('userName')}
      />
    </>
  );
}
