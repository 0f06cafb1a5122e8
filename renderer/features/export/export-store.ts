import { create } from 'zustand';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { rememberedText, rememberLayout, useSettings } from '#renderer/session/settings-store.ts';
import type { Audience } from '#shared/print/audience.ts';
import type { ExportKind } from '#shared/export/export-kind.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { upperFirst } from '#shared/text/wording.ts';
import { sectionsFor, type PlanSection } from '#shared/print/plan/plan-sections.ts';

/** What the user has chosen in the export dialog. */
export type ExportChoice = {
  readonly kind: ExportKind;
  readonly audience: Audience;
  readonly paper: 'a4' | 'letter';
  /** Pixels of the picture for one unit of the map. */
  readonly pixels: 2 | 3 | 4;
  /** Sections of the plan that are not wanted, by audience. What is left out is kept, so that a section that comes later is in. */
  readonly without: Readonly<Record<Audience, readonly PlanSection[]>>;
  /** Where what changed begins, in the plan and on the map; null = nothing is compared. */
  readonly since: MomentChoice | null;
};

export type ExportJob = { readonly jobId: string; readonly abort: AbortController };

/** The export dialog. Transient: paper and sections alone are remembered, in the settings. */
export type ExportStore = {
  readonly open: boolean;
  readonly choice: ExportChoice;
  readonly job: ExportJob | null;
};

export const useExport = create<ExportStore>(() => ({
  open: false,
  choice: {
    kind: 'pdf',
    audience: 'internal',
    paper: 'a4',
    pixels: 2,
    without: { internal: ['changes'], 'partner-safe': [] },
    since: null,
  },
  job: null,
}));

/** Shows the dialog for one kind of file; the audience starts as internal each time, so that nobody relies on the last one. */
export function openExport(kind: ExportKind): void {
  const { choice, job } = useExport.getState();
  if (job !== null) return useExport.setState({ open: true });
  const { paper } = useSettings.getState();
  const without = {
    internal: rememberedWithout('internal'),
    'partner-safe': rememberedWithout('partner-safe'),
  };
  const since = shownMoment();
  useExport.setState({
    open: true,
    choice: { ...choice, kind, paper, audience: 'internal', without, since },
  });
}

/** What the map compares with now, so that its picture shows the same. */
function shownMoment(): MomentChoice | null {
  const { shown } = useComparison.getState();
  if (shown === null || shown.moments.to !== null) return null;
  const { from, name } = shown.moments;
  return { id: 'shown', label: upperFirst(name) || 'As on the map', name, moment: from };
}

/** Closes the dialog; a running export goes on. */
export function closeExport(): void {
  useExport.setState({ open: false });
}

/** Changes a part of the choice. */
export function choose(part: Partial<ExportChoice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...part } }));
}

/** The sections that are wanted, in the order of the document; may be none. */
export function chosenSections({ audience, without }: ExportChoice): readonly PlanSection[] {
  return sectionsFor(audience).filter((section) => !without[audience].includes(section));
}

/** Takes a section into the plan for these readers or leaves it out, and remembers it; a plan without any section is not remembered. */
export function wantSection(audience: Audience, section: PlanSection, wanted: boolean): void {
  const { choice } = useExport.getState();
  const others = choice.without[audience].filter((each) => each !== section);
  leaveOut(audience, wanted ? others : [...others, section]);
}

/** Takes all sections into the plan for these readers. */
export function wantAllSections(audience: Audience): void {
  leaveOut(audience, []);
}

function leaveOut(audience: Audience, sections: readonly PlanSection[]): void {
  const { choice } = useExport.getState();
  const next = { ...choice, without: { ...choice.without, [audience]: sections } };
  useExport.setState({ choice: next });
  if (chosenSections({ ...next, audience }).length > 0) rememberLayout(keyOf(audience), sections.join(' '));
}

/** Which moment to tell of is a question of its own, so that it waits until it is wanted. */
const leftOutAtFirst: readonly string[] = ['changes'];

function keyOf(audience: Audience): string {
  return `export.without.${audience}`;
}

function rememberedWithout(audience: Audience): readonly PlanSection[] {
  const words = rememberedText(keyOf(audience))?.split(' ') ?? leftOutAtFirst;
  return sectionsFor(audience).filter((section) => words.includes(section));
}
