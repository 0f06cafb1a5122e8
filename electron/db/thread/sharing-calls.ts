import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { canonicalJson, WrittenJson } from '#shared/merge/canonical-json.ts';
import {
  OF_ALL_PARTNERS,
  payloadLevels,
  type PartnerPayload,
  type PayloadSource,
} from '#shared/merge/payload.ts';
import { asksBeforeRemoving, removesPartner, removedPeopleIn } from '#shared/merge/preview.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { snapshotContent, type SnapshotContent } from '#shared/sharing/snapshot-content.ts';
import type { MergeOptions, MergeResult } from '../commits/merge-partner.ts';
import type { Store } from '../commits/store.ts';
import type { Reader } from '../engine/connection.ts';
import {
  subjectKey,
  type AboutSnapshot,
  type AskingSnapshot,
  type ContentWish,
  type SharedContent,
  type TakeOutcome,
  type TakeWish,
} from './sharing-protocol.ts';
import {
  deviceOf,
  formerDevices,
  hasPartner,
  orRefusal,
  peopleOf,
  problemRefused,
  readTold,
  versionOf,
  type Telling,
} from './snapshot-calls.ts';

/** A clock may be so far off before anybody is told, in milliseconds: files take a while. */
const CLOCK_TOLERANCE = 120_000;

/** The content of a snapshot for the shared folder; null when there is no such partner, or nothing else to tell than was told. Cost: reads every row of it. */
export function writeSharedContent(
  store: Store,
  { subject, level, told, previous, workspaceName, namedAt, shares = {} }: ContentWish,
  { author, now }: Telling,
): SharedContent | null {
  const whole = store.exportPartner(subject, level === 'nothing' ? 'facts' : level);
  if (whole === null) return null;
  const payload: PartnerPayload = level === 'nothing' ? { ...whole, rows: {}, erased: [] } : whole;
  const rows = new WrittenJson(payload.rows);
  const hash = createHash('sha256')
    .update(canonicalJson([payload.partnerId, payload.level, payload.erased, author, workspaceName, shares]))
    .update(rows.text)
    .digest('hex');
  if (hash === told) return null;
  const content = snapshotContent({
    kind: subject === OF_ALL_PARTNERS ? 'workspace' : 'partner',
    author,
    createdAt: now,
    device: deviceOf(store.reader),
    formerDevices: formerDevices(store.reader),
    names: namesOfOthers(store.reader),
    workspaceName,
    namedAt,
    shares,
    schemaVersion: versionOf(store.reader),
    previous,
    payload: { ...payload, rows },
  });
  return { content: new TextEncoder().encode(canonicalJson(content)), hash };
}

/** The colleagues that are known by name, the latest first: there is room for so many. */
function namesOfOthers(reader: Reader): Record<string, string> {
  const found = reader
    .prepareRaw("SELECT id, name FROM device WHERE name <> '' ORDER BY key DESC LIMIT 1000")
    .all() as [string, string][]; // in this order
  return Object.fromEntries(found);
}

/** Merges a snapshot of the shared folder, unless it is left alone, says nothing new, or has to be agreed to first. */
export function takeSnapshot(store: Store, wish: TakeWish): TakeOutcome {
  return orRefusal(() => {
    const told = readTold(wish.content);
    // Who signs may only speak under its own id: what it wrote is told apart from what others wrote by that.
    if (told.device !== wish.deviceId) throw new SnapshotRefused('other-sender', 'device');
    const about = aboutOf(store.reader, told, wish.now);
    const { subject, level } = about;
    const isOld = (wish.merged[subjectKey(subject, level)] ?? 0) > wish.seq;
    if (isOld || wish.skipped.includes(subject)) return { ...about, outcome: 'skipped' };
    const isNew = subject !== OF_ALL_PARTNERS && !hasPartner(store.reader, subject);
    let asked: Asked | null = null;
    const look = (changes: readonly Change[]): void => {
      asked = wish.way === 'ask' ? askedOf(store.reader, subject, changes) : null;
      if (asked !== null) throw new AppError('cancelled');
    };
    try {
      const { commandId } = merged(store, told, { look, keepsRemoved: wish.way === 'keep' });
      const partnerName = partnerNameOf(store.reader, subject);
      const partnerId = partnerIdOf(subject);
      const who = commandId === '' ? '' : whoOf(store.reader, commandId);
      const news = { commandId, who, partnerId, partnerName, isNew };
      return { ...about, outcome: 'merged', news: commandId === '' ? null : news };
    } catch (failure) {
      const question = asked as Asked | null; // set by `look`, which the compiler does not see
      if (question === null) throw failure;
      return { ...about, ...question, outcome: 'asks', partnerName: partnerNameOf(store.reader, subject) };
    }
  });
}

type Asked = Pick<AskingSnapshot, 'partnerId' | 'people' | 'removesPartner'>;

/** What the user has to agree to; null where nothing is, or where a colleague and not a partner is spoken of. */
function askedOf(reader: Reader, subject: string, changes: readonly Change[]): Asked | null {
  const partnerId = partnerIdOf(subject);
  const gone = removedPeopleIn(changes);
  const isWhole = removesPartner(changes);
  if (partnerId === null || (!isWhole && !asksBeforeRemoving(gone, peopleOf(reader, subject)))) return null;
  const ids = changes.flatMap(({ entity, row, fields }) =>
    entity === 'person' && fields['deleted'] === true ? [row] : [],
  );
  const names = reader
    .prepareRaw(
      `SELECT coalesce(readable('person', 'name', name), '') FROM person
       WHERE "partnerId" = ? AND deleted = 0 AND (? OR id IN (SELECT value FROM json_each(?)))
       ORDER BY 1 COLLATE NOCASE`,
    )
    .all(subject, isWhole ? 1 : 0, JSON.stringify(ids)) as [string][]; // one text column
  return { partnerId, people: names.flat(), removesPartner: isWhole };
}

function merged(store: Store, told: SnapshotContent, options: MergeOptions): MergeResult {
  const { device, author: name, formerDevices: former, names } = told;
  const from: PayloadSource = { device, name, formerDevices: former, names, shared: 'merge' };
  const outcome = store.mergePartner(told.payload, from, options);
  if (!('problem' in outcome)) return outcome;
  throw problemRefused(outcome.problem);
}

const inside = z.object({
  partnerId: z.string(),
  level: z.enum(payloadLevels),
  knows: z.record(z.string(), z.number()),
});

/** What a snapshot says of itself, before its rows are looked at. */
function aboutOf(reader: Reader, told: SnapshotContent, now: number): AboutSnapshot {
  const read = inside.safeParse(told.payload);
  if (!read.success) throw new SnapshotRefused('bad-content', 'payload');
  const { partnerId: subject, level, knows } = read.data;
  if ((told.kind === 'workspace') !== (subject === OF_ALL_PARTNERS))
    throw new SnapshotRefused('bad-content', 'kind');
  const { author, createdAt, workspaceName, namedAt, formerDevices: former } = told;
  const shares = told.kind === 'workspace' ? told.shares : null;
  const clockOffBy = clockOffByOf(createdAt, now, latestSeen(reader, knows));
  return {
    subject,
    level,
    author,
    createdAt,
    clockOffBy,
    workspaceName,
    namedAt,
    shares,
    formerDevices: former,
  };
}

/** A snapshot that was made in the future, or before something that its author had seen. */
function clockOffByOf(createdAt: number, now: number, seen: number): number | null {
  const off = createdAt > now ? createdAt - now : Math.min(0, createdAt - seen);
  return Math.abs(off) > CLOCK_TOLERANCE ? Math.round(off / 1_000) : null;
}

/** When this device wrote the latest of what somebody has seen of it. */
function latestSeen(reader: Reader, knows: Readonly<Record<string, number>>): number {
  const latest = reader.prepareRaw(
    `SELECT coalesce(max(c.at), 0) FROM command c JOIN device d ON d.key = c.device
     WHERE d.id = ? AND c.seq <= ? AND c.kind <> 'merge'`,
  );
  return Object.entries(knows).reduce((most, [device, seq]) => {
    const [at] = latest.get(device, seq) as [number]; // an aggregate has one row
    return Math.max(most, at);
  }, 0);
}

function partnerIdOf(subject: string): PartnerId | null {
  return subject === OF_ALL_PARTNERS ? null : (subject as PartnerId); // its shape is checked before anything is written
}

function partnerNameOf(reader: Reader, subject: string): string {
  const found = reader
    .prepareRaw("SELECT coalesce(readable('partner', 'name', name), '') FROM partner WHERE id = ?")
    .get(subject) as [string] | undefined; // one text column
  return found?.[0] ?? '';
}

function whoOf(reader: Reader, commandId: string): string {
  const [who] = reader.prepareRaw('SELECT who FROM command WHERE id = ?').get(commandId) as [string]; // it was just written
  return who;
}
