import { foldWords } from '../../text/fold.ts';
import { automaticSubject, draftLabels, spamLabels } from '../words/mails.ts';
import type { LeftOutReason } from './conversation.ts';

/** Why a mail is no conversation, by the marks of its header (names in small letters) and its subject; null when it is one. */
export function reasonAgainstMail(
  header: ReadonlyMap<string, string>,
  subject: string,
): LeftOutReason | null {
  const says = (key: string, what: RegExp): boolean => what.test(header.get(key)?.trim() ?? '');
  if (says('sensitivity', /^(private|personal)/i)) return 'private';
  const labels = (header.get('x-gmail-labels') ?? '').split(',').map(foldWords);
  const isDraft =
    labels.some((label) => draftLabels.has(label)) ||
    says('x-unsent', /^1/) ||
    says('x-uniform-type-identifier', /mail-draft/i) ||
    (header.has('x-mozilla-draft-info') && !header.has('received') && !header.has('message-id'));
  if (isDraft) return 'draft';
  const isSpam =
    labels.some((label) => spamLabels.has(label)) ||
    says('x-spam-flag', /^yes/i) ||
    says('x-spam-status', /^yes/i);
  if (isSpam) return 'spam';
  const isInvitation =
    says('content-class', /calendarmessage/i) ||
    says('content-type', /^text\/calendar|method=(request|reply|cancel)/i);
  const isAutomatic =
    isInvitation ||
    says('auto-submitted', /^auto/i) ||
    says('precedence', /^(bulk|junk|auto_reply)/i) ||
    header.has('x-autoreply') ||
    header.has('x-autorespond') ||
    isAutomaticSubject(subject);
  return isAutomatic ? 'automatic' : null;
}

export function isAutomaticSubject(subject: string): boolean {
  return automaticSubject.test(subject.trim());
}
