import { run } from '#renderer/edits/run.ts';
import { changeBriefText } from '#shared/edit/meetings/brief-edits.ts';
import { CalendarCheck, FileDown } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useSettings } from '#renderer/session/settings-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { BriefSheet } from '#renderer/print/BriefSheet.tsx';
import { measureText } from '#renderer/print/measure-text.ts';
import { textRoom } from '#renderer/print/paper-sizes.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { briefContent } from '#shared/print/meetings/brief-content.ts';
import { fitBrief } from '#shared/print/meetings/fit-brief.ts';
import { otherDraft } from '#shared/model/draft.ts';
import { partnerTextKey, partnerTexts, type PartnerText } from '#shared/print/safe-text.ts';
import { comingTo } from '#shared/rules/meetings/attendance.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { proposedAgenda } from '#shared/rules/meetings/propose-agenda.ts';
import { contactSummary } from '#shared/rules/meetings/contact-summary.ts';
import { dateText } from '#shared/reading/calendar.ts';
import styles from './BriefPage.module.css';
import { showAudience, useBrief } from '#renderer/session/brief-store.ts';
import { BriefNotes } from './BriefNotes.tsx';
import { BriefRowText } from './BriefRowText.tsx';
import { MissingTexts } from './MissingTexts.tsx';
import { SinceLine } from './SinceLine.tsx';
import { usePrinting } from './save-brief.ts';
import { useSince } from './use-since.ts';
import { usePrintFonts } from './use-print-fonts.ts';
import { useSheetScale } from './use-sheet-scale.ts';
import looks from '#renderer/ui/looks.module.css';

const audiences = [
  { value: 'internal', label: 'Internal' },
  { value: 'partner-safe', label: 'For the partner' },
] as const;

/** The one page of a meeting as it will be printed; its texts are edited in place. */
export function BriefPage({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const readOnly = useDocument((document) => document.readOnly);
  const paper = useSettings((settings) => settings.paper);
  const audience = useBrief((store) => store.audience);
  const since = useSince(brief);
  const content = useMemo(
    () => briefContent(state, brief, audience, today, since?.told ?? null),
    [state, brief, audience, today, since],
  );
  const texts = useMemo(() => briefOf(state, brief, today), [state, brief, today]);
  const fonts = usePrintFonts(content);
  const fitted = useMemo(
    // Measured again once the fonts of the page are there.
    () => (fonts === 0 ? null : fitBrief(content, textRoom(paper), measureText)),
    [fonts, content, paper],
  );
  const { frame, scale, flowing } = useSheetScale(paper);
  return (
    <section className={styles.part} aria-label="Brief">
      <Bar brief={brief} />
      {audience === 'internal' && since !== null && <SinceLine since={since} />}
      <ReadOnlyArea value={readOnly}>
        {audience === 'partner-safe' && <PartnerTexts brief={brief} />}
        <div ref={frame} className={styles.desk}>
          {fitted !== null && (
            <div
              className={styles.paper}
              data-paper={paper}
              data-flowing={flowing || undefined}
              style={{ zoom: scale }}
            >
              <BriefSheet
                brief={fitted}
                {...(content.audience === 'internal'
                  ? {
                      rowContent: (row) => <BriefRowText brief={brief} texts={texts} row={row} />,
                      behind: (block) =>
                        block?.id === 'people' && texts.attendees.length === 0 ? (
                          <p className={styles.nobody}>Nobody yet. Choose above who is there.</p>
                        ) : (
                          <MissingTexts
                            brief={brief}
                            texts={texts}
                            about={block?.title ?? 'the meeting'}
                            rows={content.missing.filter(({ blockId }) => blockId === (block?.id ?? null))}
                          />
                        ),
                    }
                  : {})}
              />
            </div>
          )}
        </div>
      </ReadOnlyArea>
      {fitted !== null && (
        <ReadOnlyArea value={readOnly}>
          <BriefNotes brief={brief} texts={texts} fitted={fitted} />
        </ReadOnlyArea>
      )}
    </section>
  );
}

function Bar({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  const audience = useBrief((store) => store.audience);
  const printing = usePrinting((store) => store.jobId !== null);
  return (
    <div className={looks.row2Wrap}>
      <SegmentedControl label="For whom" value={audience} options={audiences} onValueChange={showAudience} />
      {audience === 'internal' && brief.title.trim() === '' && (
        <span className={looks.faintNote}>The meeting has no title yet: say above what it is called.</span>
      )}
      <span className={looks.grow} />
      <ReadOnlyArea value={readOnly}>
        <Noted brief={brief} />
      </ReadOnlyArea>
      <Button
        size="s"
        variant="primary"
        icon={<FileDown />}
        busy={printing}
        onClick={() => void runCommand('brief.print')}
      >
        Save as PDF …
      </Button>
      {printing && (
        <output className={styles.progress}>
          <ProgressBar label="Saving the brief" value={null} />
        </output>
      )}
    </div>
  );
}

/** After the meeting: the brief becomes the contact, with its people, its day and what was promised. */
function Noted({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const today = useDocument((document) => document.today);
  const touchpoint = useDocument(({ state }) =>
    brief.touchpointId === null ? undefined : state.touchpoint.get(brief.touchpointId),
  );
  const { id, colleagueIds, kind, on } = brief;
  const state = useDocument((document) => document.state);
  const personIds = useMemo(() => comingTo(state, brief, today), [state, brief, today]);
  if (touchpoint !== undefined)
    return (
      <Button
        size="s"
        variant="plain"
        icon={<CalendarCheck />}
        onClick={() => openQuickEntry({ touchpointId: touchpoint.id })}
      >
        Noted{touchpoint.on === null ? '' : ` for ${dateText(touchpoint.on)}`}
      </Button>
    );
  const day = on === null || on > today ? today : on;
  return (
    <Button
      size="s"
      edits
      icon={<CalendarCheck />}
      disabled={personIds.length === 0}
      onClick={() =>
        openQuickEntry({
          briefId: id,
          personIds,
          colleagueIds,
          kind,
          on: day,
          summary: contactSummary(brief),
        })
      }
    >
      It took place …
    </Button>
  );
}

const partnerTextLabels: Readonly<Record<PartnerText, string>> = {
  title: 'Title, as the partner reads it',
  purpose: 'Purpose, as the partner reads it',
  agenda: 'Agenda, one point a line',
  questions: 'Questions, one a line',
};

function PartnerTexts({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const agenda = brief.edits[partnerTextKey('agenda')] ?? '';
  return (
    <div className={styles.partnerTexts}>
      <p className={styles.note}>
        This page may be handed to the partner. It holds names, titles, day and place, and what you write
        here; nothing else of what you know. Without an agenda and questions of yours, three questions that
        fit every meeting stand there.
      </p>
      {partnerTexts.map((text) => (
        <TextArea
          key={text}
          label={partnerTextLabels[text]}
          value={brief.edits[partnerTextKey(text)] ?? ''}
          draft={otherDraft('meeting_brief', brief.id, `edits.${partnerTextKey(text)}`)}
          rows={1}
          onCommit={(next) =>
            run(changeBriefText, {
              id: brief.id,
              key: partnerTextKey(text),
              text: next.trim() === '' ? null : next,
            })
          }
        />
      ))}
      {agenda.trim() === '' && <ProposeAgenda brief={brief} />}
    </div>
  );
}

/** Writes an agenda into its field, to be read and changed before the page goes out. */
function ProposeAgenda({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  return (
    <Button
      size="s"
      edits
      onClick={() => {
        const { state, today } = useDocument.getState();
        const text = proposedAgenda(state, brief, today);
        void run(changeBriefText, { id: brief.id, key: partnerTextKey('agenda'), text });
      }}
    >
      Propose an agenda from title, open actions and their priorities
    </Button>
  );
}
