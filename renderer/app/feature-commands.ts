/** Attaches what the features do to the commands of the app: each file does so when it is loaded. */
import '#renderer/features/brief/commands.ts';
import '#renderer/features/culture/commands.ts';
import '#renderer/features/export/commands.ts';
import '#renderer/features/findings/steps.ts';
import '#renderer/features/import/commands.ts';
import '#renderer/features/individual/commands.ts';
import '#renderer/features/map/commands.ts';
import '#renderer/features/partners/commands.ts';
import '#renderer/features/people/commands.ts';
import '#renderer/features/person/commands.ts';
import '#renderer/features/person/steps.ts';
import '#renderer/features/plan/commands.ts';
import '#renderer/features/profile/commands.ts';
import '#renderer/features/tactics/commands.ts';
import '#renderer/features/touch/commands.ts';
