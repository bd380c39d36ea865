/** What the server tells by itself, and that it is still there. */
import { Refusal, get } from './api.js';
import { onJob, onProgress } from './job.js';
import { onMenuLine } from './menu.js';
import { notice, settled } from './notices.js';
import { desk } from './store.js';

const AGAIN_MILLIS = 2000;
const SOON_MILLIS = 40;
const CALM_MILLIS = 400;

const heard = (listener) => (event) => listener(JSON.parse(event.data));

function lost(text) {
  notice('connection', { text, urgent: true, dismiss: false });
}

/** Asks for the whole state; several wishes at once are one request. */
let asking = null;
export function refresh() {
  asking ??= get('state').then((state) => {
    settled('connection');
    desk.show(state);
  }).finally(() => { asking = null; });
  return asking;
}

/** Several things that happen at once are one look; what only a search does can wait a little. */
let waiting = 0;
function soon({ revision } = {}) {
  waiting ||= setTimeout(() => {
    waiting = 0;
    refresh().catch(() => undefined);
  }, revision === desk.state?.revision ? CALM_MILLIS : SOON_MILLIS);
}

function failed(refusal) {
  if (!(refusal instanceof Refusal)) {
    throw refusal;
  }
  if (refusal.status === 401 || refusal.status === 403) {
    lost('This page is not let in any more. Look at the window where the desk was started, and open the address that it prints. Changes that were not saved are kept and offered again.');
    return;
  }
  lost('The desk does not answer. Changes that were not saved are kept in the plan’s folder and offered again when it is back; it is tried again by itself.');
  setTimeout(listen, AGAIN_MILLIS);
}

export function listen() {
  const events = new EventSource('/desk/events');
  events.addEventListener('open', () => refresh().catch(() => undefined));
  events.addEventListener('state', heard(soon));
  events.addEventListener('progress', heard(onProgress));
  events.addEventListener('menu', heard(onMenuLine));
  events.addEventListener('job', heard((job) => {
    onJob(job);
    soon();
  }));
  events.addEventListener('error', () => {
    events.close();
    refresh().then(() => setTimeout(listen, AGAIN_MILLIS), failed);
  });
}
