import { firstTables } from './0001-first-tables.ts';
import { campaign } from './0006-campaign.ts';
import { edits } from './0004-edits.ts';
import { wholeMethod } from './0002-whole-method.ts';
import { papersClose } from './0008-papers-close.ts';
import { drafts } from './0003-drafts.ts';
import { reasons } from './0005-reasons.ts';
import { clocks } from './0009-clocks.ts';
import { roleSince } from './0007-role-since.ts';
import { versions } from './0010-versions.ts';
import { onlyForMe } from './0011-only-for-me.ts';
import { conflicts } from './0012-conflicts.ts';
import { erasureReceipts } from './0013-erasure-receipts.ts';
import { retention } from './0014-retention.ts';
import { samePeople } from './0015-same-person.ts';
import { othersKeep } from './0016-others-keep.ts';
import { shareableActions } from './0017-shareable-actions.ts';
import type { Migration } from './migration.ts';

/** All migrations in order. A test fails when one of them has no test of its own. */
export const migrations: readonly Migration[] = [
  firstTables,
  wholeMethod,
  drafts,
  edits,
  reasons,
  campaign,
  roleSince,
  papersClose,
  clocks,
  versions,
  onlyForMe,
  conflicts,
  erasureReceipts,
  retention,
  samePeople,
  othersKeep,
  shareableActions,
];
