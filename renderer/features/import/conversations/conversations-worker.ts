import { readConversationFiles } from '#shared/import/conversations/read-files.ts';
import { localDate } from '#shared/reading/calendar.ts';
import type { FromReader, ToReader } from './conversations-protocol.ts';

/*
 * Reads calendars and mails beside the window. It gives back who, when and about what, and the texts of mails only where the user asked for them; ending it is how reading is cancelled.
 */
addEventListener('message', ({ data: { files, today, withTexts } }: MessageEvent<ToReader>) => {
  const setting = { today, withTexts, dayOf: (moment: number) => localDate(new Date(moment)) };
  const onProgress = (done: number, total: number): void => send({ kind: 'progress', done, total });
  void readConversationFiles(files, setting, onProgress)
    .then((answer) => send({ kind: 'answer', answer }))
    .catch((error: unknown) => send({ kind: 'failure', message: String(error) }));
});

function send(message: FromReader): void {
  postMessage(message);
}
