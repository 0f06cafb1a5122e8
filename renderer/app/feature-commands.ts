/** Attaches what the features do to the commands of the app: each file does so when it is loaded. */
import '#renderer/features/meetings/brief/commands.ts';
import '#renderer/features/culture/commands.ts';
import '#renderer/features/erasing/commands.ts';
import '#renderer/features/export/commands.ts';
import '#renderer/features/history/commands.ts';
import '#renderer/features/import/commands.ts';
import '#renderer/features/individual-plan/commands.ts';
import '#renderer/features/map/commands.ts';
import '#renderer/features/partners/commands.ts';
import '#renderer/features/people/commands.ts';
import '#renderer/features/inspector/commands.ts';
import '#renderer/features/plan/commands.ts';
import '#renderer/features/profile/commands.ts';
import '#renderer/features/settings/commands.ts';
import '#renderer/features/snapshots/commands.ts';
import '#renderer/features/tactics/commands.ts';
import '#renderer/features/meetings/touchpoint/commands.ts';
