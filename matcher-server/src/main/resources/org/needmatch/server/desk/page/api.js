/** The desk's interface over HTTP. */

/** What the server refused, in sentences; status 0 when it did not answer. */
export class Refusal extends Error {
  constructor(status, error = {}, state = null) {
    super(error.message ?? `The desk answered ${status}.`);
    this.status = status;
    this.code = error.code ?? '';
    this.remedy = error.remedy ?? '';
    this.sentences = error.sentences ?? [];
    this.state = state;
  }
}

async function call(path, options) {
  let answer;
  try {
    answer = await fetch(`/desk/${path}`, { credentials: 'same-origin', cache: 'no-store', ...options });
  } catch {
    throw new Refusal(0, { code: 'unreachable', message: 'The desk does not answer.', remedy: 'Nothing was changed. It is tried again until it answers.' });
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refusal(answer.status, body.error, body.state ?? null);
  }
  return body;
}

export const get = (path, query = {}) => {
  const asked = Object.entries(query).filter(([, value]) => value);
  return call(asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`);
};

export const post = (path, body = {}) => call(path, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Needmatch': 'desk' },
  body: JSON.stringify(body),
});
