import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import './print.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { call } from '#renderer/bridge/bridge.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { planContent } from '#shared/print/plan-content.ts';
import type { PlanDocument } from '#shared/print/plan-document.ts';
import { InternalPages } from './InternalPages.tsx';
import { fontsReady } from './measure-text.ts';
import { layPaper } from './paper.ts';
import { PartnerSafePages } from './PartnerSafePages.tsx';
import { readRoute, type Paper, type PrintRoute } from './route.ts';

const route = readRoute(window.location.hash);
if (route !== null) void print(route);

/** Lays the document out and tells the main process that it can be printed, or why not. */
async function print(asked: PrintRoute): Promise<void> {
  try {
    const [start, rows] = await Promise.all([
      call('app.start', undefined),
      call('partner.open', { partnerId: asked.partnerId }),
    ]);
    const plan = planContent(stateFromRows(rows), asked.audience, start.today);
    await fontsReady(JSON.stringify({ ...plan, map: [...plan.map.cards.values()] }));
    show(plan, asked.paper);
    await document.fonts.ready;
    await call('print.ready', { jobId: asked.jobId, error: null });
  } catch (failure) {
    const error = failure instanceof Error ? failure.message : 'unknown failure';
    await call('print.ready', { jobId: asked.jobId, error: error.slice(0, 2_000) });
  }
}

function show(plan: PlanDocument, paper: Paper): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('print.html has no #root');
  document.title = `${plan.partnerName} – Relationship plan`;
  layPaper(paper, plan);
  const pages =
    plan.audience === 'internal' ? (
      <InternalPages plan={plan} paper={paper} />
    ) : (
      <PartnerSafePages plan={plan} paper={paper} />
    );
  // At once: a hidden window may wait for ever for its next frame.
  flushSync(() => createRoot(root).render(pages));
}
