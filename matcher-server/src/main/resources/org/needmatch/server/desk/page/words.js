/** Numbers, days and seats as people read them. */
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-GB');
const MOMENT = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export const number = (value) => NUMBER.format(value);
export const day = (date) => DAY.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
export const moment = (instant) => MOMENT.format(new Date(instant)).replace(',', '');
export const time = (need) => `${need.start}–${need.end}`;
export const count = (n, one, many) => `${number(n)} ${n === 1 ? one : many}`;

/** Met is rounded half up; a limit is never rounded down. */
const tenths = (percent) => `${percent.toFixed(1)} %`;
export const met = (percent) => (percent === null ? 'not known' : tenths(Math.round(percent * 10) / 10));
export function limit(percent, ofMet) {
  if (percent === null) {
    return 'not known';
  }
  return percent === ofMet ? met(ofMet) : tenths(Math.ceil(percent * 10 - 1e-9) / 10);
}

const STATUS = { 'no-show': 'did not come', done: 'was there' };
export const status = (word) => STATUS[word] ?? word;
export const seconds = (millis) => `${Math.round(millis / 1000)} s`;
