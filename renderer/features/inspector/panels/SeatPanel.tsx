import { run } from '#renderer/edits/run.ts';
import { reparent } from '#shared/edit/seats/seat-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { FindingsAbout } from '../findings/FindingsAbout.tsx';
import type { SeatId } from '#shared/model/id.ts';
import { ActionsSection } from '../sections/ActionsSection.tsx';
import { ChampionSection } from '../sections/ChampionSection.tsx';
import { FactsSection } from '../sections/FactsSection.tsx';
import { FillSeat } from './FillSeat.tsx';
import { KnownBySection } from '../sections/KnownBySection.tsx';
import { LinesSection } from '../lines/LinesSection.tsx';
import { ObjectivesSection } from '../sections/ObjectivesSection.tsx';
import { DecisionsSection, PlanTextsSection } from '../sections/PlanTextsSection.tsx';
import { PrioritySection } from '../sections/PrioritySection.tsx';
import { RatingsSection } from '../ratings/RatingsSection.tsx';
import { SeatHeader } from '../seat/SeatHeader.tsx';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { StrategySection } from '../sections/StrategySection.tsx';
import { TouchSection } from '../sections/TouchpointsSection.tsx';
import { WhoSatHere } from '../seat/WhoSatHere.tsx';
import { Dossier } from '#renderer/parts/dossier/Dossier.tsx';
import { PathsInSection } from '#renderer/parts/people/PathsIn.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import styles from './Panel.module.css';

/** Everything about one seat and who sits there: first what is to be read, then what is changed. */
export function SeatPanel({ seatId }: { readonly seatId: SeatId }): ReactElement | null {
  const seat = useDocument(({ state }) => state.seat.get(seatId));
  const person = useDocument(({ state }) =>
    seat?.personId === null || seat === undefined ? undefined : state.person.get(seat.personId),
  );
  if (seat === undefined) return null;
  if (person === undefined)
    return (
      <>
        <SeatHeader seat={seat} person={undefined} />
        <FindingsAbout seatId={seatId} />
        <FillSeat seatId={seatId} />
        <LinesSection seatId={seatId} />
        <WhoSatHere seatId={seatId} />
      </>
    );
  const personId = person.id;
  return (
    <>
      <SeatHeader seat={seat} person={person} />
      {!seat.onMap && <OutOfTray seatId={seatId} />}
      <Dossier personId={personId} />
      <RatingsSection personId={personId} />
      <FindingsAbout seatId={seatId} folded />
      <StrategySection personId={personId} />
      <PrioritySection personId={personId} />
      <ChampionSection personId={personId} />
      <DecisionsSection person={person} />
      <TouchSection personId={personId} />
      <ActionsSection personId={personId} />
      <LinesSection seatId={seatId} />
      <ObjectivesSection personId={personId} />
      <PlanTextsSection person={person} />
      <TimelineSection personId={personId} />
      <KnownBySection personId={personId} />
      <PathsInSection personId={personId} />
      <FactsSection person={person} />
      <WhoSatHere seatId={seatId} />
    </>
  );
}

/** A seat in the tray goes on the map as soon as somebody is chosen to report to. */
function OutOfTray({ seatId }: { readonly seatId: SeatId }): ReactElement {
  return (
    <div className={styles.box}>
      <SeatPicker
        label="Put on the map, reporting to"
        text=""
        placeholder="Name, title or department"
        fits={(seat) => seat.id !== seatId && seat.onMap}
        onChoose={(manager) => void run(reparent, { seatIds: [seatId], managerSeatId: manager })}
      />
    </div>
  );
}
