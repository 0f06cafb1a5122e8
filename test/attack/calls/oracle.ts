import type { CallName } from '#shared/ipc/contract.ts';
import { isCalendarDate } from '#shared/model/calendar-date.ts';
import { entityNames, type EntityName } from '#shared/model/registry.ts';
import { isObject, valueFits } from './fields-oracle.ts';

type Judge = (request: Readonly<Record<string, unknown>>) => boolean;

/** Texts count in UTF-16 units. */
const text = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && value.length >= least && value.length <= most;
const id = (value: unknown): boolean => text(value, 1, 120);
const oneOf = (value: unknown, ...ids: readonly string[]): boolean =>
  typeof value === 'string' && ids.includes(value);
const whole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const maybe = (value: unknown, fits: (given: unknown) => boolean): boolean =>
  value === undefined || fits(value);
const flag = (value: unknown): boolean => typeof value === 'boolean';
/** A list without holes, by its length first. */
const list = (value: unknown, most: number, fits: (each: unknown) => boolean): boolean => {
  if (!Array.isArray(value) || value.length > most) return false;
  for (let at = 0; at < value.length; at += 1)
    if (!Object.hasOwn(value, at) || !fits(value[at])) return false;
  return true;
};
const entity = (value: unknown): value is EntityName =>
  typeof value === 'string' && (entityNames as readonly string[]).includes(value);

const sections = [
  'overview',
  'map',
  'key-players',
  'month',
  'adapt',
  'paths',
  'changes',
  'map-pages',
  'summary',
  'people',
  'culture',
  'champions',
  'actions',
];

function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { entity: name, row, fields } = value;
  if (!entity(name) || !id(row) || !isObject(fields)) return false;
  return Object.entries(fields).every(([field, given]) => valueFits(name, field, given));
}

function isMoment(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, day, versionId, command } = value;
  if (kind === 'day') return typeof day === 'string' && isCalendarDate(day);
  if (kind === 'version') return id(versionId);
  return oneOf(kind, 'before', 'after') && whole(command, 1, Number.MAX_SAFE_INTEGER);
}

function isSince(value: unknown): boolean {
  return isObject(value) && isMoment(value['moment']) && text(value['name'], 0, 300);
}

function isAside(file: unknown): boolean {
  return typeof file === 'string' && /^(rapport|not-restored)-[0-9a-z-]+\.sqlite$/.test(file);
}

const nothing = null;

/**
 * What each call may take, written by hand from the documents and not from the product's schemas; null = no argument at all. A call of
 * the contract without an entry does not compile.
 */
export const oracle: Readonly<Record<CallName, Judge | null>> = {
  'app.start': nothing,
  'app.quit': nothing,
  'app.left': ({ state }) => oneOf(state, 'saving', 'saved', 'unsaved'),
  'settings.set': ({ theme, paper, userName, hintsDone, layout }) =>
    maybe(theme, (given) => oneOf(given, 'system', 'light', 'dark')) &&
    maybe(paper, (given) => oneOf(given, 'a4', 'letter')) &&
    maybe(userName, (given) => text(given, 0, 200)) &&
    maybe(hintsDone, flag) &&
    maybe(layout, isLayout),
  'partners.list': nothing,
  'partners.findings': nothing,
  'partners.trends': ({ months }) => whole(months, 1, 120),
  'partners.shared': nothing,
  'sample.add': nothing,
  'profile.counts': nothing,
  'partners.tacticUse': nothing,
  'agenda.list': ({ partnerId, days }) => (partnerId === null || id(partnerId)) && whole(days, 0, 36_500),
  'people.find': ({ query, most }) => text(query, 0, 200) && whole(most, 1, 50),
  'partner.open': ({ partnerId }) => id(partnerId),
  'profile.rows': nothing,
  'data.commit': ({ command, changes, jobId, withoutChanges, drafts }) =>
    isObject(command) &&
    text(command['name'], 1, 80) &&
    maybe(command['label'], (given) => text(given, 0, 400)) &&
    isObject(command['parameters']) &&
    (command['partnerId'] === null || text(command['partnerId'], 1, 64)) &&
    maybe(jobId, id) &&
    maybe(withoutChanges, flag) &&
    maybe(drafts, (given) => list(given, 200, id)) &&
    list(changes, 60_000, isChange),
  'data.undo': nothing,
  'data.redo': nothing,
  'data.undoState': nothing,
  'data.cancel': ({ jobId }) => id(jobId),
  'data.history': ({ entity: name, row }) => entity(name) && id(row),
  'history.between': ({ partnerId, from, to }) =>
    id(partnerId) && isMoment(from) && (to === null || isMoment(to)),
  'history.list': ({ partnerId, personId, topic, who, before, most }) =>
    id(partnerId) &&
    (personId === null || id(personId)) &&
    (topic === null ||
      oneOf(topic, 'people', 'ratings', 'lines', 'plan', 'meetings', 'culture', 'company', 'versions')) &&
    (who === null || text(who, 0, 200)) &&
    (before === null || whole(before, 1, Number.MAX_SAFE_INTEGER)) &&
    whole(most, 1, 500),
  'history.takeBack': ({ command }) => whole(command, 1, Number.MAX_SAFE_INTEGER),
  'partner.waiting': ({ partnerId }) => id(partnerId),
  'differences.list': nothing,
  'differences.removed': ({ id: of }) => id(of),
  'differences.written': ({ id: of }) => id(of),
  'history.versions': ({ partnerId }) => id(partnerId),
  'history.trend': ({ partnerId, months }) => id(partnerId) && whole(months, 1, 120),
  'drafts.list': nothing,
  'drafts.keep': (draft) =>
    id(draft['id']) &&
    (draft['entity'] === 'settings' || entity(draft['entity'])) &&
    id(draft['row']) &&
    text(draft['field'], 1, 120) &&
    list(draft['personIds'], 5_000, id) &&
    (draft['partnerId'] === null || id(draft['partnerId'])) &&
    text(draft['label'], 0, 400) &&
    text(draft['text'], 0, 100_000) &&
    (draft['form'] === null || (text(draft['form'], 0, 100_000) && isJsonText(draft['form']))),
  'drafts.drop': ({ ids }) => list(ids, 200, id),
  'files.openList': nothing,
  'files.openTactics': nothing,
  'files.openPicture': nothing,
  'files.save': ({ kind, suggestedName, bytes }) =>
    oneOf(kind, 'pdf', 'pptx', 'svg', 'png', 'csv', 'xlsx', 'json', 'ics') &&
    text(suggestedName, 1, 200) &&
    bytes instanceof Uint8Array,
  'pdf.print': (request) => text(request['suggestedName'], 1, 200) && isPrintRequest(request),
  'pdf.preview': isPrintRequest,
  'files.openSaved': null,
  'files.showSaved': null,
  'pdf.cancel': ({ jobId }) => id(jobId),
  'print.ready': ({ jobId, error }) => id(jobId) && (error === null || text(error, 0, 2_000)),
  'snapshot.proposePassphrase': nothing,
  'snapshot.save': ({ partnerId, level, passphrase, suggestedName }) =>
    id(partnerId) &&
    oneOf(level, 'everything', 'facts') &&
    (passphrase === null || text(passphrase, 0, 2_000)) &&
    text(suggestedName, 1, 200),
  'snapshot.open': nothing,
  'snapshot.given': nothing,
  'snapshot.sample': ({ partnerId }) => id(partnerId),
  'snapshot.drop': ({ fileName, bytes }) => text(fileName, 0, 300) && bytes instanceof Uint8Array,
  'snapshot.preview': ({ id: file, passphrase }) =>
    id(file) && (passphrase === null || text(passphrase, 0, 2_000)),
  'snapshot.rows': ({ id: file }) => id(file),
  'snapshot.merge': ({ id: file, mayRemovePeople }) => id(file) && flag(mayRemovePeople),
  'snapshot.close': ({ id: file }) => id(file),
  'sharing.status': nothing,
  'sharing.chooseFolder': nothing,
  'sharing.connect': (wish) =>
    id(wish['id']) &&
    text(wish['passphrase'], 0, 2_000) &&
    text(wish['workspaceName'], 0, 200) &&
    text(wish['userName'], 0, 200),
  'sharing.unlock': ({ passphrase }) => text(passphrase, 0, 2_000),
  'sharing.stopSharing': nothing,
  'sharing.share': ({ partnerId, level }) => id(partnerId) && oneOf(level, 'everything', 'facts'),
  'sharing.unshare': ({ partnerId }) => id(partnerId),
  'sharing.publishNow': nothing,
  'sharing.readNow': nothing,
  'sharing.cancel': nothing,
  'sharing.folderHealth': nothing,
  'sharing.verify': nothing,
  'sharing.activity': ({ before, most }) =>
    (before === null || whole(before, 1, Number.MAX_SAFE_INTEGER)) && whole(most, 1, 500),
  'sharing.colleagues': nothing,
  'sharing.waiting': nothing,
  'sharing.accept': ({ id: one }) => id(one),
  'sharing.refuse': ({ id: one }) => id(one),
  'backup.list': nothing,
  'backup.make': nothing,
  'profile.warnings': nothing,
  'backup.restore': ({ file }) =>
    typeof file === 'string' &&
    /^rapport-[0-9]{8}-[0-9]{9}-(daily|quit|migration|before-restore|set-aside)(-[0-9]+)?\.sqlite$/.test(
      file,
    ),
  'person.report': ({ personId }) => id(personId),
  'erase.texts': ({ personId }) => id(personId),
  'erase.list': nothing,
  'erase.person': ({ personId, choices, jobId }) =>
    id(personId) &&
    (jobId === undefined || id(jobId)) &&
    list(choices, 20_000, (each) => {
      if (typeof each !== 'object' || each === null) return false;
      const { entity, row, field, way } = each as Readonly<Record<string, unknown>>; // just found to be one
      return (
        text(entity, 1, 60) && text(row, 1, 120) && text(field, 1, 60) && oneOf(way, 'name', 'text', 'keep')
      );
    }),
  'aside.list': nothing,
  'aside.restore': ({ file }) => isAside(file),
  'aside.remove': ({ file }) => isAside(file),
  'backup.look': ({ place, file }) => oneOf(place, 'backups', 'set-aside') && text(file, 1, 200),
  'profile.retry': nothing,
  'profile.startFresh': nothing,
  'profile.accept': nothing,
  'profile.putBack': nothing,
  'profile.showFolder': nothing,
  'menu.state': ({ enabled, undoLabel, redoLabel }) =>
    list(enabled, 500, (each) => text(each, 0, 80)) &&
    [undoLabel, redoLabel].every((label) => label === null || text(label, 0, 400)),
};

function isJsonText(value: unknown): boolean {
  try {
    return JSON.parse(String(value)) !== undefined;
  } catch {
    return false;
  }
}

function isLayout(value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([key, size]) => key.length <= 80 && (flag(size) || Number.isFinite(size) || text(size, 0, 400)),
  );
}

/** Whether a call may take an argument. */
export function mayTake(name: string, request: unknown): boolean {
  if (!Object.hasOwn(oracle, name)) return false;
  const judge = oracle[name as CallName]; // just found among the calls
  return judge === null ? request === undefined : isObject(request) && judge(request);
}

function isPrintRequest({
  partnerId,
  document,
  audience,
  paper,
  jobId,
}: Readonly<Record<string, unknown>>): boolean {
  return (
    id(partnerId) &&
    id(jobId) &&
    oneOf(paper, 'a4', 'letter') &&
    oneOf(audience, 'internal', 'partner-safe') &&
    isObject(document) &&
    ((document['kind'] === 'plan' &&
      list(document['sections'], 50, (each) => oneOf(each, ...sections)) &&
      (document['sections'] as readonly unknown[]).length > 0 &&
      (document['since'] === undefined || isSince(document['since']))) || // just found to be a list
      (document['kind'] === 'brief' && id(document['briefId'])) ||
      (document['kind'] === 'held' && id(document['personId'])))
  );
}
