import type { ReactElement } from 'react';
import { PeopleTab } from '#renderer/features/people/index.ts';
import { MapTab } from '#renderer/features/map/index.ts';
import { Inspector } from '#renderer/features/person/index.ts';
import { PlanTab } from '#renderer/features/plan/index.ts';

/** What fills the map tab. */
export function MapPane(): ReactElement {
  return <MapTab />;
}

/** What fills the people tab. */
export function PeoplePane(): ReactElement {
  return <PeopleTab />;
}

/** What fills the plan tab. */
export function PlanPane(): ReactElement {
  return <PlanTab />;
}

/** What fills the right side. */
export function InspectorPane(): ReactElement {
  return <Inspector />;
}
