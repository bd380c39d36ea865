/** Starts the desk: the state drives every part, and every part only draws and asks. */
import { redo, undo } from './actions.js';
import { byId } from './dom.js';
import { startDrag } from './drag.js';
import { listen } from './events.js';
import { showFilters, startFilters } from './filters.js';
import { showGrid, showMore, startGrid } from './grid.js';
import { startGridKeys } from './gridkeys.js';
import { askSolve, showJob } from './job.js';
import { showKeys, startKeys } from './keys.js';
import { startMenu } from './menu.js';
import { startPanel } from './panel.js';
import { showStrip } from './strip.js';
import { desk } from './store.js';
import { showTop, startNames } from './top.js';
import { onLook } from './view.js';

[showTop, showFilters, showGrid, showStrip, showJob].forEach((part) => desk.onChange(part));
onLook(() => desk.state && showGrid());

startFilters(() => byId('grid').focus());
startGrid();
startGridKeys(showMore);
startPanel();
startDrag();
startKeys();
startNames();

addEventListener('desk-menu', () => showJob(desk.state));
const actions = { undo, redo, solve: askSolve, menu: startMenu, help: showKeys };
Object.entries(actions).forEach(([id, action]) => byId(id).addEventListener('click', () => action()));
addEventListener('beforeunload', (event) => {
  if (desk.state?.changed.length > 0) {
    event.preventDefault();
  }
});
listen();
