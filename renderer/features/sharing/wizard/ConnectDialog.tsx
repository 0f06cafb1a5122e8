import { useEffect, useRef, useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { takeFocus } from '#renderer/ui/focus.ts';
import looks from '#renderer/ui/looks.module.css';
import { folderTroubleText, type FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { setConnecting, useSharing } from '../sharing-store.ts';
import { AccessStep } from './AccessStep.tsx';
import { connectFolder } from './connect-folder.ts';
import { DoneStep } from './DoneStep.tsx';
import { FolderStep } from './FolderStep.tsx';
import { PartnersStep } from './PartnersStep.tsx';
import type { StepProps } from './step-props.ts';
import { useConnecting, type Connecting, type StepName } from './use-connecting.ts';
import { accessProblems } from './wizard-words.ts';

/** Leads from any folder to a shared one, made or joined; nothing is written before its last button. Mounted once by the app. */
export function ConnectDialog(): ReactElement | null {
  const open = useSharing((store) => store.connecting);
  return open ? <Connect /> : null;
}

const titles: Readonly<Record<StepName, string>> = {
  folder: 'Share through a folder',
  access: 'Share through a folder',
  partners: 'What do you share?',
  done: 'You are connected',
};

function Connect(): ReactElement {
  const state = useConnecting();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [trouble, setTrouble] = useState<FolderTroubleCode | null>(null);
  const { step, steps, joins } = state;
  const isLast = step === steps.at(-1);
  const at = steps.indexOf(step);
  const close = (): void => setConnecting(false);
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(false);
  const shown = useRef(step);

  // Where the user goes on: the field that is wrong, or the first one of a new step.
  useEffect(() => {
    if (busy) return;
    const isNew = shown.current !== step;
    shown.current = step;
    const wrong = asked.current ? (form.current?.querySelector('[aria-invalid="true"]') ?? null) : null;
    asked.current = false;
    if (!takeFocus(wrong) && isNew) takeFocus(form.current?.querySelector(FIRST) ?? null);
  });

  async function work(job: () => Promise<FolderTroubleCode | null>): Promise<void> {
    setBusy(true);
    setFailure(null);
    setTrouble(null);
    try {
      setTrouble(await job());
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  async function finish(): Promise<FolderTroubleCode | null> {
    const refused = await connectFolder(state);
    if (refused === 'wrong-passphrase') {
      state.refusePassphrase();
      return null;
    }
    if (refused === null) state.goTo('done');
    return refused;
  }

  function goOn(): void {
    if (busy) return;
    asked.current = true;
    setTrouble(null);
    setFailure(null);
    if (step === 'access') {
      const problems = accessProblems(state.access, joins);
      state.setProblems(problems);
      if (Object.keys(problems).length > 0) return;
    }
    if (isLast) void work(finish);
    else state.goTo(steps[at + 1] ?? step);
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      dismissable={!busy}
      title={titles[step]}
      {...(step === 'done' ? {} : { description: stepText(state) })}
      footer={
        step === 'done' ? (
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        ) : (
          <>
            {at > 0 && (
              <Button disabled={busy} onClick={() => state.goTo(steps[at - 1] ?? step)}>
                Back
              </Button>
            )}
            <Button disabled={busy} onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" submit form={FORM} busy={busy} disabled={state.folder === null}>
              {busy ? 'Connecting …' : isLast ? (joins ? 'Join' : 'Make the shared folder') : 'Next'}
            </Button>
          </>
        )
      }
    >
      <form
        id={FORM}
        ref={form}
        className={looks.column3}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        {trouble !== null && <ErrorNote {...folderTroubleText(trouble)} />}
        <StepContent state={state} busy={busy} work={work} />
      </form>
    </Dialog>
  );
}

const FORM = 'connect-folder';
/** What can be filled in, or pressed where nothing can. */
const FIRST = 'input, [role="radio"][aria-checked="true"], button';

function stepText({ step, steps, joins, folder }: Connecting): string {
  const at = steps.indexOf(step) + 1;
  if (folder === null) return 'No server and no account: only a folder that you and your colleagues can see.';
  const what = joins ? 'Nothing is written before you join.' : 'Nothing is written before the last step.';
  return `Step ${String(at)} of ${String(steps.length)}. ${what}`;
}

function StepContent(props: StepProps): ReactElement {
  switch (props.state.step) {
    case 'folder':
      return <FolderStep {...props} />;
    case 'access':
      return <AccessStep {...props} />;
    case 'partners':
      return <PartnersStep {...props} />;
    case 'done':
      return <DoneStep {...props} />;
  }
}
