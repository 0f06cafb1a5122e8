import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { readComparison, type Moments } from '#renderer/session/comparison-store.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { lastMeetingBefore } from '#shared/history/last-meeting.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { Since } from '#shared/print/plan/printed-changes.ts';

/** What changed since the last meeting with somebody in the room, and which moments these are. */
export type SinceLastMeeting = { readonly moments: Moments; readonly told: Since };

/** Reads what changed since the last meeting, again after every change; null while nothing is known, or there was no meeting. */
export function useSince(brief: MeetingBrief): SinceLastMeeting | null {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const last = useMemo(() => lastMeetingBefore(state, brief, today), [state, brief, today]);
  const [known, setKnown] = useState<(SinceLastMeeting & { readonly id: string }) | null>(null);
  const id = last === null ? '' : `${brief.id} ${last.id} ${last.name}`;
  useEffect(() => {
    let isCurrent = true;
    if (last === null) return;
    const moments: Moments = { from: last.moment, to: null, name: last.name, until: '' };
    readComparison(moments)
      .then((compared) => {
        if (!isCurrent || compared === null) return;
        const { comparison, states } = compared;
        setKnown({ id, moments, told: { title: momentsText(moments, comparison.days), comparison, states } });
      })
      .catch((failure: unknown) => {
        if (isCurrent) tellFailure(failure);
      });
    return () => {
      isCurrent = false;
    };
  }, [last, id, state]);
  return known?.id === id && last !== null ? known : null;
}
