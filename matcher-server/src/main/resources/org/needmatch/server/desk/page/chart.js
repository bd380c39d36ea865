/** Need met and its limit over time: what is not excluded lies between the two lines. */
import { svg } from './dom.js';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 4;

/** @param {{millis: number, met: number|null, limit: number|null}[]} points in order of time */
export function chart(points) {
  const known = points.flatMap(({ met, limit }) => [met, limit]).filter((value) => value !== null);
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart', role: 'img', 'aria-label': 'Need met and its proven limit as they move; the figures stand beside it.' });
  if (known.length === 0) {
    return drawing;
  }
  const low = Math.min(...known);
  const span = Math.max(Math.max(...known) - low, 0.1);
  const end = Math.max(points.at(-1).millis, 1);
  const x = (millis) => EDGE + (WIDTH - 2 * EDGE) * (millis / end);
  const y = (value) => HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * ((value - low) / span);
  const line = (name) => points.filter((point) => point[name] !== null)
    .map((point, at, all) => (at === 0 ? '' : `${x(point.millis).toFixed(1)},${y(all[at - 1][name]).toFixed(1)} `) + `${x(point.millis).toFixed(1)},${y(point[name]).toFixed(1)}`).join(' ');
  drawing.append(svg('path', { class: 'floor', d: `M0 ${HEIGHT - 1}H${WIDTH}` }),
    svg('polyline', { class: 'curve-limit', points: line('limit') }), svg('polyline', { class: 'curve-met', points: line('met') }));
  return drawing;
}
