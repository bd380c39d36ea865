/** One polite live region, for those who do not see the page move. */
import { byId } from './dom.js';

const QUIET_MILLIS = 5000;
let lastProgress = 0;

export function announce(sentence) {
  byId('live').textContent = sentence;
}

/** What changes many times a second is said once in a while. */
export function announceProgress(sentence) {
  const now = Date.now();
  if (now - lastProgress >= QUIET_MILLIS) {
    lastProgress = now;
    announce(sentence);
  }
}
