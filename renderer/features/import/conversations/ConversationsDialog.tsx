import { CalendarDays } from 'lucide-react';
import { useMemo, useRef, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import looks from '#renderer/ui/looks.module.css';
import { numberText } from '#shared/edit/people/arrivals.ts';
import importStyles from '../ImportDialog.module.css';
import { JobProgress } from '../steps/JobProgress.tsx';
import sourceStyles from '../steps/SourceStep.module.css';
import { useStepFocus } from '../steps/use-step-focus.ts';
import { ConversationsPreview } from './ConversationsPreview.tsx';
import { closeConversations, readFiles, runConversations, stopReading } from './conversations-flow.ts';
import { closed, comesIn, useConversations } from './conversations-store.ts';
import { useCompared, type Compared } from './use-compared.ts';

/** Meetings and mails from files: chosen or dropped, looked at, and brought in as contacts. Mounted once. */
export function ConversationsDialog(): ReactElement {
  const open = useConversations((store) => store.open);
  const saving = useConversations(({ job }) => job !== null && job.jobId !== null);
  const compared = useCompared();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next && !saving) closeConversations();
      }}
      dismissable={!saving}
      title="Import meetings and mails"
      size="xl"
      footer={<Footer compared={compared} />}
    >
      <div className={importStyles.flow}>
        {compared === null ? <Source /> : <ConversationsPreview compared={compared} />}
      </div>
    </Dialog>
  );
}

function Source(): ReactElement {
  const job = useConversations((store) => store.job);
  const failure = useConversations((store) => store.failure);
  const chooser = useRef<HTMLInputElement>(null);
  const step = useStepFocus(job === null);
  if (job !== null) return <JobProgress job={job} />;
  return (
    <div ref={step} className={sourceStyles.step}>
      {failure !== null && <ErrorNote title={failure.title} description={failure.description} />}
      <div className={sourceStyles.place}>
        <span className={looks.faint} aria-hidden>
          <CalendarDays size={28} strokeWidth={1.5} />
        </span>
        <h3 className={sourceStyles.title}>Drop calendars and mails here</h3>
        <p className={sourceStyles.text}>
          Calendar files (.ics) from Outlook, Google or Apple, and mails (.eml, .msg, .mbox).
        </p>
        <Button variant="primary" onClick={() => chooser.current?.click()}>
          Choose files …
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".ics,.ical,.eml,.msg,.mbox,.mbx,text/calendar,message/rfc822"
          aria-label="Calendars and mails"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            if (files.length > 0) void readFiles(files);
          }}
        />
      </div>
      <ul className={sourceStyles.notes}>
        <li>
          Meetings, calls and mails of the last two years with this partner’s people become conversations. You
          see each one before it comes in.
        </li>
        <li>
          Day, kind, people and subject are kept; the text of a mail only if you ask for it. Nothing leaves
          this computer.
        </li>
        <li>
          Private entries, drafts and spam are left out. What you or a colleague imported before is not added
          again.
        </li>
      </ul>
    </div>
  );
}

function Footer({ compared }: { readonly compared: Compared | null }): ReactElement {
  const { job, ticked, accepted } = useConversations();
  const coming = useMemo(
    () => (compared?.matches ?? []).filter((match) => comesIn(match, ticked)),
    [compared, ticked],
  );
  if (job !== null) {
    return (
      <Button disabled={job.jobId !== null} onClick={stopReading}>
        Cancel
      </Button>
    );
  }
  if (compared === null) return <Button onClick={closeConversations}>Close</Button>;
  const arrivals = compared.arrivals.filter(({ address }) => accepted.has(address));
  const many = coming.length;
  return (
    <>
      <Button variant="plain" onClick={() => useConversations.setState({ ...closed, open: true })}>
        Back
      </Button>
      <Button
        variant="primary"
        disabled={many + arrivals.length === 0}
        onClick={() => void runConversations(coming, arrivals)}
      >
        {many + arrivals.length === 0
          ? 'Nothing to import'
          : `Import ${many === 1 ? '1 conversation' : `${numberText(many)} conversations`}`}
      </Button>
    </>
  );
}
