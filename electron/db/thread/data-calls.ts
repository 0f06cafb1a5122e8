import { personReport } from '../erasing/person-report.ts';
import { readErasures } from '../erasing/pending-erasures.ts';
import { namingTexts } from '../erasing/naming-texts.ts';
import type { CallName, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import { problemOfEdit } from '#shared/edit/logged/all-edits.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { readAgenda } from '../reads/agenda.ts';
import { historyOf } from '../commits/command-log.ts';
import { readTrend, readTrends } from '../history/read-trend.ts';
import { readEntries } from '../history/read-entries.ts';
import { versionPlaces } from '../history/log-place.ts';
import { readBetween } from '../history/read-between.ts';
import { bringBackRemoved, takeBackOfMerge } from '../history/take-back.ts';
import { writtenUnknowing } from '../reads/written-unknowing.ts';
import { readWaiting } from '../reads/waiting.ts';
import { readDifferences } from '../reads/differences.ts';
import { findPeople } from '../reads/find-people.ts';
import { readFindings } from '../reads/finding-counts.ts';
import { addSample } from './sample-call.ts';
import type { Profile } from '../profile/profile.ts';
import { readProfileCounts } from '../reads/profile-counts.ts';
import { readPartner, readShared } from '../reads/rows.ts';
import { listAside, lookInside, removeAside } from '../backups/set-aside.ts';
import { readSharedRows } from '../reads/shared-rows.ts';
import type { CommitOptions, Store } from '../commits/store.ts';
import { readSummaries } from '../reads/summaries.ts';
import { readTacticUse } from '../reads/tactic-use.ts';

/** What a call works with besides its request. */
export type CallSetting = {
  readonly profile: Profile;
  /** The open store. Fails with `profile-unavailable` when there is none. */
  readonly store: Store;
  /** Local date when the call was made. */
  readonly today: IsoDate;
  /** Progress and cancelling of a call that carries a job id; empty for others. */
  readonly watch: Pick<CommitOptions, 'onProgress' | 'isCancelled'>;
};

type Answers = {
  readonly [C in CallName]: (setting: CallSetting, request: RequestOf<C>) => ResponseOf<C>;
};

/**
 * The calls of the contract that the data thread answers, one line each: the only list of them. A new read of data is a line in the
 * contract, a line here, and the file of its query.
 */
export const dataCalls = {
  'partners.list': ({ store, today }) => readSummaries(store.reader, store.kept.figures, today),
  'partners.findings': ({ store, today }) => readFindings(store.reader, store.kept, today),
  'partners.trends': ({ store, today }, { months }) =>
    readTrends(store.reader, store.kept, { months, today }),
  'partners.shared': ({ store }) => readSharedRows(store.reader),
  'profile.counts': ({ store }) => readProfileCounts(store.reader),
  'partners.tacticUse': ({ store }) => readTacticUse(store.reader),
  'agenda.list': ({ store, today }, wish) => readAgenda(store.reader, today, wish),
  'people.find': ({ store, today }, wish) => findPeople(store.reader, wish, today),
  'partner.open': ({ store }, { partnerId }) =>
    readPartner(store.reader, partnerId) ?? refuse(new AppError('not-found', 'partner')),
  'profile.rows': ({ store }) => readShared(store.reader),
  'data.commit': ({ store, watch }, { command, changes, withoutChanges, drafts }) => {
    const problem = problemOfEdit(command);
    if (problem !== null) throw new AppError('bad-request', problem);
    const result = store.commit(command, changes, drafts === undefined ? watch : { ...watch, drafts });
    return withoutChanges === true ? { ...result, changes: [] } : result;
  },
  'sample.add': ({ store, today }) => addSample(store, today),
  'data.undo': ({ store }) => store.undo(),
  'data.redo': ({ store }) => store.redo(),
  'data.undoState': ({ store }) => store.undoState(),
  'data.history': ({ store }, { entity, row }) => historyOf(store.reader, entity, row),
  'history.between': ({ store }, wish) => readBetween(store.reader, wish),
  'history.list': ({ store }, wish) => readEntries(store.reader, wish),
  'history.takeBack': ({ store }, { command }) => takeBackOfMerge(store.reader, command),
  'differences.list': ({ store }) => readDifferences(store.reader),
  'partner.waiting': ({ store }, { partnerId }) => readWaiting(store.reader, partnerId),
  'differences.removed': ({ store }, { id }) => bringBackRemoved(store.reader, id),
  'differences.written': ({ store }, { id }) => writtenUnknowing(store.reader, id),
  'history.versions': ({ store }, { partnerId }) => versionPlaces(store.reader, partnerId),
  'history.trend': ({ store, today }, wish) => readTrend(store.reader, store.kept.trends, { ...wish, today }),
  'drafts.list': ({ store }) => store.drafts(),
  'drafts.keep': ({ store }, draft) => {
    store.keepDraft(draft);
    return null;
  },
  'drafts.drop': ({ store }, { ids }) => {
    store.dropDrafts(ids);
    return null;
  },
  'backup.list': ({ profile }) => profile.backups(),
  'backup.look': ({ profile }, { place, file }) => lookInside(profile.folder, place, file, profile.newest),
  'aside.list': ({ profile }) => listAside(profile.folder, profile.newest),
  'aside.restore': ({ profile }, { file }) => profile.restoreAside(file),
  'aside.remove': ({ profile }, { file }) => {
    removeAside(profile.folder, file, profile.newest);
    return null;
  },
  'backup.make': ({ profile }) => profile.backUp('daily'),
  'backup.restore': ({ profile }, { file }) => profile.restore(file),
  'person.report': ({ store }, { personId }) => personReport(store.reader, personId, Date.now()),
  'erase.texts': ({ store }, { personId }) => namingTexts(store.reader, personId),
  'erase.list': ({ store }) => readErasures(store.reader),
  'erase.person': ({ profile, watch }, { personId, choices }) => profile.erase({ personId, choices }, watch),
  'profile.retry': ({ profile }) => profile.open(),
  'profile.startFresh': ({ profile }) => profile.startFresh(),
  'profile.accept': ({ profile }) => profile.accept(),
  'profile.putBack': ({ profile }) => profile.putBack(),
} satisfies Partial<Answers>;

export type DataCallName = keyof typeof dataCalls;

function refuse(error: AppError): never {
  throw error;
}
