/** Elements. Texts are set as text, never as markup. */

/**
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; `on` holds listeners, `key` names the element
 *     across renderings, null and false are left out
 * @param {...(Node|string|null|undefined|false)} children
 */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) {
        node.addEventListener(event, listener);
      }
    } else if (name === 'key') {
      node.dataset.key = value;
    } else {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {Record<string, any>} props @param {...(Node|string)} children */
export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) {
    node.setAttribute(name, String(value));
  }
  node.append(...children);
  return node;
}

/** A drawing of the sprite in index.html; its meaning is said in words beside it. */
export function icon(name) {
  return svg('svg', { class: 'icon', 'aria-hidden': 'true', focusable: 'false' },
    svg('use', { href: `#i-${name}` }));
}

export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

let pressed = false;
const released = [];

addEventListener('pointerdown', () => { pressed = true; }, true);
for (const end of ['pointerup', 'pointercancel', 'dragend']) {
  addEventListener(end, () => {
    pressed = false;
    setTimeout(() => released.splice(0).forEach((action) => action()));
  }, true);
}

/** Draws now, or when the pointer is let go: what is drawn anew in between would swallow the click. */
export function whenReleased(action) {
  if (!pressed) {
    action();
  } else if (!released.includes(action)) {
    released.push(action);
  }
}

export function button(text, action, props = {}) {
  return h('button', { type: 'button', ...props, on: { click: action } }, text);
}

/** A heading with a list under it, or nothing when there is nothing to list. */
export function listed(title, items, props = {}) {
  return items.length === 0 ? null
    : h('section', {}, h('h3', {}, title), h('ul', props, ...items.map((item) =>
      item instanceof Node ? item : h('li', {}, item))));
}

/** Puts new content in place, and leaves the keyboard where it was, what was typed and what was marked of it. */
export function replace(container, ...content) {
  const active = document.activeElement;
  const inside = active !== container && container.contains(active);
  const key = inside ? /** @type {HTMLElement} */ (active).dataset.key : undefined;
  const scrolled = container.scrollTop;
  const typed = /** @type {HTMLInputElement[]} */ ([...container.querySelectorAll('input[data-key]')])
    .map((field) => [field.dataset.key, field.value, field.selectionStart, field.selectionEnd, field.selectionDirection]);
  container.replaceChildren(...content.filter(Boolean));
  for (const [name, value, start, end, direction] of typed) {
    const field = /** @type {HTMLInputElement|null} */ (container.querySelector(`input[data-key="${CSS.escape(name)}"]`));
    if (field) {
      field.value = value;
      if (start !== null) {
        field.setSelectionRange(start, end, direction);
      }
    }
  }
  container.scrollTop = scrolled;
  if (inside) {
    const again = key === undefined ? null
      : container.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
    (again ?? container.querySelector('h2') ?? container).focus({ preventScroll: true });
  }
}
