import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import './print.css';
import { resolveAliases } from '#shared/reading/aliases.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import { compare, daysOf } from '#shared/history/compare.ts';
import { lastMeetingBefore } from '#shared/history/last-meeting.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import { statesOf } from '#shared/history/state-then.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { briefContent } from '#shared/print/meetings/brief-content.ts';
import { heldContent } from '#shared/print/people/held-content.ts';
import { fitBrief } from '#shared/print/meetings/fit-brief.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import type { PlanDocument } from '#shared/print/plan/plan-document.ts';
import type { Since } from '#shared/print/plan/printed-changes.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { HeldPages } from './HeldPages.tsx';
import { InternalPages } from './InternalPages.tsx';
import { fontsReady, measureText } from './measure-text.ts';
import { fitPages } from './fit-pages.ts';
import { JointPlanPages } from './JointPlanPages.tsx';
import { layPaper, type Furniture } from './paper.ts';
import { textRoom } from './paper-sizes.ts';
import { readRoute, type PrintRoute } from './route.ts';
import { plainLine } from '#shared/text/plain-line.ts';

/** A document, ready to be shown. */
type Pages = { readonly title: string; readonly furniture: Furniture; readonly content: ReactElement };

const route = readRoute(window.location.hash);
if (route !== null) void print(route);

/** Lays the document out and tells the main process that it can be printed, or why not. */
async function print(asked: PrintRoute): Promise<void> {
  try {
    const [start, rows] = await Promise.all([
      call('app.start', undefined),
      call('partner.open', { partnerId: asked.partnerId }),
    ]);
    const state = resolveAliases(stateFromRows(rows));
    const { document: wanted } = asked;
    const root = show(await pagesOf(state, asked, wanted, start.today), asked);
    await document.fonts.ready;
    // A photo that cannot be drawn is left out, not waited for.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    fitPages(root);
    await call('print.ready', { jobId: asked.jobId, error: null });
  } catch (failure) {
    const error = failure instanceof Error ? failure.message : 'unknown failure';
    await call('print.ready', { jobId: asked.jobId, error: error.slice(0, 2_000) });
  }
}

function pagesOf(
  state: PartnerState,
  asked: PrintRoute,
  wanted: PrintRoute['document'],
  today: IsoDate,
): Promise<Pages> {
  switch (wanted.kind) {
    case 'plan':
      return planPages(state, asked, wanted, today);
    case 'brief':
      return briefPage(state, asked, wanted.briefId, today);
    case 'held':
      return heldPages(state, asked, wanted.personId, today);
  }
}

/** What is held about somebody, read when it is printed, so that it is what is on the disk. */
async function heldPages(
  state: PartnerState,
  { audience }: PrintRoute,
  personId: string,
  today: IsoDate,
): Promise<Pages> {
  const held = heldContent(await call('person.report', { personId }), state, today);
  const { photo: _photo, ...words } = held;
  await fontsReady(JSON.stringify(words));
  const { name, partnerName, printedOn } = held;
  const photo = await shownPhoto(held.photo);
  return {
    title: `What we hold about ${name}`,
    furniture: { partnerName, audience, document: `What we hold about ${name}`, printedOn },
    content: <HeldPages held={held} photo={photo} />,
  };
}

/** The address of a stored photo, once it can be drawn; empty for none and for one that cannot be. */
async function shownPhoto(stored: string): Promise<string> {
  const image = new Image();
  image.src = photoUrl(stored);
  return image.decode().then(
    () => image.src,
    () => '',
  );
}

async function planPages(
  state: PartnerState,
  { audience, paper, partnerId }: PrintRoute,
  { sections, since }: Extract<PrintRoute['document'], { kind: 'plan' }>,
  today: IsoDate,
): Promise<Pages> {
  const isWanted = since !== null && audience === 'internal' && sections.includes('changes');
  const compared = isWanted ? await readSince(state, partnerId, since, today) : null;
  const plan = planContent(state, audience, today, compared);
  await fontsReady(JSON.stringify({ ...plan, map: [...plan.map.cards.values()], changes: changesIn(plan) }));
  const { partnerName, printedOn } = plan;
  const document = audience === 'internal' ? 'Relationship plan' : 'Joint plan';
  return {
    title: `${partnerName} – ${document}`,
    furniture: { partnerName, audience, document, printedOn },
    content:
      plan.audience === 'internal' ? (
        <InternalPages plan={plan} paper={paper} sections={sections} />
      ) : (
        <JointPlanPages plan={plan} paper={paper} sections={sections} />
      ),
  };
}

/** What changed since a moment; the rows were read before, so that nothing that is saved meanwhile is missing from what leads back. */
async function readSince(
  state: PartnerState,
  partnerId: PartnerId,
  { moment, name }: NonNullable<Extract<PrintRoute['document'], { kind: 'plan' }>['since']>,
  today: IsoDate,
): Promise<Since> {
  const between = await call('history.between', { partnerId, from: moment, to: null });
  const states = statesOf(state, between);
  const days = daysOf(moment, null, between, today);
  const title = momentsText({ name, until: '', to: null }, days);
  return { title, states, comparison: compare(states, between, days) };
}

/** The texts of the section of changes, whose letters need fonts. */
function changesIn(plan: PlanDocument): unknown {
  if (plan.audience !== 'internal' || plan.changes === null) return null;
  return { ...plan.changes, map: [...plan.changes.map.cards.values()] };
}

async function briefPage(
  state: PartnerState,
  { audience, paper, partnerId }: PrintRoute,
  briefId: string,
  today: IsoDate,
): Promise<Pages> {
  const row = state.meeting_brief.get(briefId);
  if (row === undefined) throw new Error('the brief is not there any more');
  const last = audience === 'internal' ? lastMeetingBefore(state, row, today) : null;
  const since = last === null ? null : await readSince(state, partnerId, last, today);
  const brief = briefContent(state, row, audience, today, since);
  await fontsReady(JSON.stringify(brief));
  const { partnerName, printedOn } = brief;
  return {
    title: `${partnerName} – Meeting brief`,
    furniture: { partnerName, audience, document: 'Meeting brief', printedOn },
    content: (
      <main>
        <BriefSheet brief={fitBrief(brief, textRoom(paper), measureText)} withNotes />
      </main>
    ),
  };
}

function show({ title, furniture, content }: Pages, { paper }: PrintRoute): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('print.html has no #root');
  document.title = plainLine(title); // becomes the title of the PDF
  layPaper(paper, furniture);
  // At once: a hidden window may wait for ever for its next frame.
  flushSync(() => createRoot(root).render(content));
  return root;
}
