import type { DataCallName } from '#electron/db/thread/data-calls.ts';
import { callNames, type CallName } from '#shared/ipc/contract.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import type { DataPort } from '../../services/data-port.ts';
import type { Profile } from '../../services/profile.ts';
import type { Warnings } from '../../services/warnings.ts';
import type { Handlers, HandlersOf } from '../handlers.ts';

/** The calls that the main process answers by itself; together with those of the data thread they have to be all. */
type OwnCallName = Exclude<CallName, DataCallName | 'data.cancel'>;

/**
 * Everything that answers the window: the main process's own calls as they are given, all others by the data thread. `tell` passes on
 * what became of the profile: whether it has to be loaded again, or its lost file was only looked for.
 */
export function allCalls(
  own: HandlersOf<OwnCallName>,
  data: DataPort,
  profile: Profile,
  warnings: Warnings,
  tell: (name: 'profile.changed' | 'profile.lost', problem: ProfileProblem | null) => void,
): Handlers {
  /** Passes an answer about the profile on to the part that keeps track of it. */
  const noted = async (opening: Promise<ProfileProblem | null>): Promise<ProfileProblem | null> => {
    const problem = await opening;
    profile.setProblem(problem);
    // Another file, or the same one looked at again: the next comparison will tell.
    warnings.settle('differences');
    tell('profile.changed', problem);
    return problem;
  };
  /** The same for a file that went away under the window, which still shows what is in it. */
  const looked = async (opening: () => Promise<ProfileProblem | null>): Promise<ProfileProblem | null> => {
    const before = await profile.problem();
    if (!isShownLost(before)) return noted(opening());
    const problem = await opening();
    profile.setProblem(problem);
    tell(problem === null || isShownLost(problem) ? 'profile.lost' : 'profile.changed', problem);
    return problem;
  };
  const forward = (name: CallName) => (request: never) => data.ask(name as DataCallName, request);
  const others = callNames.filter((name) => !Object.hasOwn(own, name));
  return {
    // What `own` lacks is the data thread's, by the type of `own`.
    ...(Object.fromEntries(
      others.map((name) => [name, forward(name)]),
    ) as unknown as HandlersOf<DataCallName>),
    ...own,
    'data.cancel': ({ jobId }) => {
      data.cancel(jobId);
      return null;
    },
    'backup.make': async (request) => {
      const made = await data.ask('backup.make', request);
      warnings.settle('no-backup');
      return made;
    },
    'erase.person': async (request) => {
      const result = await data.ask('erase.person', request);
      // The window still shows who is gone.
      await noted(Promise.resolve(null));
      return result;
    },
    'backup.restore': (request) => noted(data.ask('backup.restore', request)),
    'aside.restore': (request) => noted(data.ask('aside.restore', request)),
    'profile.retry': (request) => looked(() => data.ask('profile.retry', request)),
    'profile.startFresh': (request) => noted(data.ask('profile.startFresh', request)),
    'profile.accept': (request) => noted(data.ask('profile.accept', request)),
    'profile.putBack': (request) => looked(() => data.ask('profile.putBack', request)),
  };
}

function isShownLost(problem: ProfileProblem | null): boolean {
  return (
    problem !== null && problem.readable && (problem.code === 'file-gone' || problem.code === 'file-replaced')
  );
}
