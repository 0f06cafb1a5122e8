import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import { useSettings } from '#renderer/session/settings-store.ts';
import type { ChosenFolder } from '#shared/ipc/sharing-types.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { folderName, sharedAtFirst, type Access, type AccessProblems } from './wizard-words.ts';

export type StepName = 'folder' | 'access' | 'partners' | 'done';

/** What the user has said so far. */
export type Connecting = {
  readonly step: StepName;
  /** The steps that are asked, without the last page. Who joins can share partners of their own later. */
  readonly steps: readonly StepName[];
  readonly joins: boolean;
  readonly folder: ChosenFolder | null;
  readonly access: Access;
  readonly problems: AccessProblems;
  /** The partners that are shared from the start. */
  readonly shared: ReadonlyMap<PartnerId, PayloadLevel>;
  readonly goTo: (step: StepName) => void;
  readonly choose: (folder: ChosenFolder) => void;
  readonly type: (access: Partial<Access>) => void;
  readonly setProblems: (problems: AccessProblems) => void;
  readonly refusePassphrase: () => void;
  /** Null = not shared. */
  readonly share: (partnerId: PartnerId, level: PayloadLevel | null) => void;
};

const WRONG =
  'This is not the passphrase of this folder. Nothing was changed. Capital and small letters count; ask whoever made the folder.';

export function useConnecting(): Connecting {
  const { userName } = useSettings();
  const [step, setStep] = useState<StepName>('folder');
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [proposed, setProposed] = useState('');
  const [access, setAccess] = useState<Access>({ workspaceName: '', passphrase: '', userName });
  const [problems, setProblems] = useState<AccessProblems>({});
  const [shared, setShared] = useState<ReadonlyMap<PartnerId, PayloadLevel>>(atFirst);
  const joins = folder?.isShared === true;

  useEffect(() => {
    call('snapshot.proposePassphrase', undefined).then(setProposed, () => undefined); // an own one can be typed
  }, []);

  return {
    step,
    steps: joins ? ['folder', 'access'] : ['folder', 'access', 'partners'],
    joins,
    folder,
    access,
    problems,
    shared,
    goTo: setStep,
    choose: (next) => {
      setFolder(next);
      setProblems({});
      const { isShared, path } = next;
      setAccess((before) => ({
        ...before,
        workspaceName: isShared ? '' : folderName(path),
        passphrase: isShared ? '' : proposed,
      }));
    },
    type: (part) => {
      setAccess((before) => ({ ...before, ...part }));
      const typed = new Set(Object.keys(part));
      setProblems((before) =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !typed.has(field))),
      );
    },
    setProblems,
    refusePassphrase: () => {
      setProblems({ passphrase: WRONG });
      setStep('access');
    },
    share: (partnerId, level) =>
      setShared((before) => {
        const next = new Map(before);
        if (level === null) next.delete(partnerId);
        else next.set(partnerId, level);
        return next;
      }),
  };
}

function atFirst(): ReadonlyMap<PartnerId, PayloadLevel> {
  const partnerId = sharedAtFirst(partnerInView(), usePartners.getState().partners ?? []);
  return new Map(partnerId === null ? [] : [[partnerId, 'everything']]);
}
