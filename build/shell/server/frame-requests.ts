import { createReadStream, createWriteStream, existsSync, statSync, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { clickMenuItem } from '../api/menu.ts';
import { answerDialog, isInTray, pathInTray } from '../host/dialogs.ts';
import { tellFrames } from './frame-socket.ts';
import { refuse } from './refuse.ts';
import { loopbackOrigin } from '../host/shell-state.ts';

/** Answers what the shell's own page asks for: menu clicks, answers of dialogs, files up and down. False when it is none of these. */
export async function takeFrameRequest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const what = `${request.method ?? ''} ${url.pathname.slice('/__shell/'.length)}`;
  const dialogId = Number(url.searchParams.get('dialog'));
  if (request.method === 'POST' && request.headers.origin !== loopbackOrigin()) {
    refuse(response, 403, 'wrong origin');
    return true;
  }
  switch (what) {
    case 'POST menu':
      clickMenuItem(url.searchParams.getAll('item'));
      break;
    case 'POST cancel':
      answerDialog(dialogId, null);
      break;
    case 'POST upload': {
      const path = pathInTray(url.searchParams.get('name') ?? 'file');
      await pipeline(request, createWriteStream(path, { flags: 'wx' }));
      answerDialog(dialogId, path);
      break;
    }
    case 'POST save-here': {
      const path = toPath(url.searchParams.get('path') ?? '');
      const fault = faultOf(path);
      if (fault !== null) {
        refuse(response, 400, fault);
        return true;
      }
      if (existsSync(path) && url.searchParams.get('replace') !== 'yes') {
        refuse(response, 409, `${basename(path)} is there already.`);
        return true;
      }
      answerDialog(dialogId, path);
      break;
    }
    case 'POST folder-here': {
      const path = toPath(url.searchParams.get('path') ?? '');
      const found = path === '' ? undefined : statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory() !== true) {
        refuse(response, 400, path === '' ? 'Type where the folder is.' : `There is no folder ${path}.`);
        return true;
      }
      answerDialog(dialogId, path);
      break;
    }
    case 'POST save-download': {
      const path = pathInTray(url.searchParams.get('name') ?? 'file');
      offerOnceWritten(path);
      answerDialog(dialogId, path);
      break;
    }
    case 'GET download':
      await sendDownload(response, url.searchParams.get('path') ?? '');
      return true;
    default:
      return false;
  }
  response.writeHead(204).end();
  return true;
}

function toPath(given: string): string {
  const path = given.trim().replace(/^~(?=[/\\])/, homedir());
  return path === '' || isAbsolute(path) ? path : join(homedir(), path);
}

function faultOf(path: string): string | null {
  if (path === '') return 'Type where to save the file.';
  if (!existsSync(dirname(path))) return `There is no folder ${dirname(path)}.`;
  return null;
}

/** Hands a file to the browser as soon as the app has put it in place, which it does in one step. */
function offerOnceWritten(path: string): void {
  const watcher = watch(dirname(path), () => {
    if (!existsSync(path)) return;
    watcher.close();
    tellFrames({ kind: 'download', path, name: basename(path) });
  });
  watcher.unref();
}

async function sendDownload(response: ServerResponse, path: string): Promise<void> {
  if (!isInTray(path) || !existsSync(path)) return refuse(response, 404, 'not found');
  const { size } = await stat(path);
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`,
    'cache-control': 'no-store',
  });
  await pipeline(createReadStream(path), response);
}
