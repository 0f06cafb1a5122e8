import type { ProfileProblem } from '#shared/ipc/types.ts';
import type { Profile } from '../../services/profile.ts';
import type { DataCallName, DataPort } from '../data-port.ts';
import type { HandlersOf } from '../handlers.ts';

/** The calls that go through to the data thread; `onProfileChanged` hears of a profile that was opened or replaced. */
export function dataCalls(
  data: DataPort,
  profile: Profile,
  onProfileChanged: (problem: ProfileProblem | null) => void,
): HandlersOf<DataCallName> {
  const opened = async (attempt: Promise<ProfileProblem | null>): Promise<ProfileProblem | null> => {
    const problem = await attempt;
    profile.setProblem(problem);
    onProfileChanged(problem);
    return problem;
  };
  return {
    'partners.list': (request) => data.ask('partners.list', request),
    'partners.findings': (request) => data.ask('partners.findings', request),
    'partners.shared': (request) => data.ask('partners.shared', request),
    'partners.tacticUse': (request) => data.ask('partners.tacticUse', request),
    'agenda.list': (request) => data.ask('agenda.list', request),
    'people.find': (request) => data.ask('people.find', request),
    'partner.open': (request) => data.ask('partner.open', request),
    'profile.rows': (request) => data.ask('profile.rows', request),
    'data.commit': (request) => data.ask('data.commit', request),
    'data.undo': (request) => data.ask('data.undo', request),
    'data.redo': (request) => data.ask('data.redo', request),
    'data.undoState': (request) => data.ask('data.undoState', request),
    'data.cancel': (request) => data.ask('data.cancel', request),
    'data.history': (request) => data.ask('data.history', request),
    'backup.list': (request) => data.ask('backup.list', request),
    'backup.restore': (request) => opened(data.ask('backup.restore', request)),
    'profile.retry': (request) => opened(data.ask('profile.retry', request)),
    'profile.startFresh': (request) => opened(data.ask('profile.startFresh', request)),
  };
}
