import { join } from 'node:path';
import { z } from 'zod';
import { openJsonFile, type JsonFile } from './json-file.ts';

const time = z.number().int().min(0);
const hex = (digits: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`));

const connectionSchema = z.object({
  path: z.string(),
  /** As it was when the folder was connected. */
  workspace: z.object({ workspaceId: hex(32), salt: hex(64), keyCheck: hex(64), createdAt: time }),
  /** The key of the workspace as the system keeps it; null where the passphrase is asked for at each start. */
  sealedKey: z.string().nullable(),
});

/** Which shared folder this profile is connected to. */
export type KeptConnection = z.infer<typeof connectionSchema>;

const notesSchema = z.object({
  name: z.string(),
  /** When the name was given; the newest one is the name. */
  namedAt: time,
  /** By partner. */
  levels: z.record(z.string(), z.enum(['everything', 'facts', 'not'])),
  /** The partners whose level came with a colleague's snapshot, and was not chosen here: it goes down when theirs does. */
  followed: z.array(z.string()).default([]),
  /** The id that the database got when it was joined with the key of this device; null before that. */
  joinedAs: z.string().nullable(),
  /** By subject and level: what was told last, and up to which own command. */
  told: z.record(z.string(), z.object({ hash: z.string(), seq: time })),
  /** By partner: how many erased rows the snapshots in the folder know of. */
  erased: z.record(z.string(), time).default({}),
  /** Other devices, and what they sent last. */
  devices: z.record(
    z.string(),
    z.object({
      name: z.string(),
      lastSeen: time,
      clockOffBy: z.number().nullable(),
      /** How far its user has chosen to share each partner; as of the number `sharesAt` of its snapshots. */
      shares: z.record(z.string(), z.enum(['everything', 'facts', 'not'])).default({}),
      sharesAt: z.number().default(0),
      /** By subject and level: the highest number that was merged. */
      merged: z.record(z.string(), z.number()),
    }),
  ),
});

/** What is known of a workspace besides its files: what is shared, what was told, who was seen. */
export type WorkspaceNotes = z.infer<typeof notesSchema>;

/** The connection of a profile, in its folder. */
export function openConnection(profile: string): JsonFile<KeptConnection | null> {
  return openJsonFile<KeptConnection | null>(
    join(profile, 'sharing', 'connection.json'),
    connectionSchema.nullable(),
    null,
  );
}

/** Where a profile keeps what it knows of a workspace. */
export function workspaceFolder(profile: string, workspaceId: string): string {
  return join(profile, 'sharing', workspaceId);
}

export function openNotes(profile: string, workspaceId: string): JsonFile<WorkspaceNotes> {
  const path = join(workspaceFolder(profile, workspaceId), 'notes.json');
  return openJsonFile<WorkspaceNotes>(path, notesSchema, {
    name: '',
    namedAt: 0,
    levels: {},
    followed: [],
    joinedAs: null,
    told: {},
    erased: {},
    devices: {},
  });
}
