import type { DataCallName } from '#electron/db/data-calls.ts';
import { callNames, type CallName } from '#shared/ipc/contract.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import type { DataPort } from '../../services/data-port.ts';
import type { Profile } from '../../services/profile.ts';
import type { Warnings } from '../../services/warnings.ts';
import type { Handlers, HandlersOf } from '../handlers.ts';

/** The calls that the main process answers by itself; together with those of the data thread they have to be all. */
type OwnCallName = Exclude<CallName, DataCallName | 'data.cancel'>;

/**
 * Everything that answers the window: the main process's own calls as they are given, all others by the data thread. `onProfileChanged`
 * hears of a profile that was opened or replaced.
 */
export function allCalls(
  own: HandlersOf<OwnCallName>,
  data: DataPort,
  profile: Profile,
  warnings: Warnings,
  onProfileChanged: (problem: ProfileProblem | null) => void,
): Handlers {
  /** Passes an answer about the profile on to whoever keeps track of it. */
  const noted = async (opening: Promise<ProfileProblem | null>): Promise<ProfileProblem | null> => {
    const problem = await opening;
    profile.setProblem(problem);
    // Another file, or the same one looked at anew: the next comparison will tell.
    warnings.settle('differences');
    onProfileChanged(problem);
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
    'backup.restore': (request) => noted(data.ask('backup.restore', request)),
    'aside.restore': (request) => noted(data.ask('aside.restore', request)),
    'profile.retry': (request) => noted(data.ask('profile.retry', request)),
    'profile.startFresh': (request) => noted(data.ask('profile.startFresh', request)),
  };
}
