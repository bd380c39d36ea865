(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');

  var form = document.getElementById('filters');
  var selection = document.getElementById('selection');
  var marked = Array.prototype.slice.call(
      document.querySelectorAll('[data-a],[data-i],.list tbody tr'));
  var lists = Array.prototype.slice.call(document.querySelectorAll('details.list'));
  var folded = {data: document.querySelectorAll('details.data'), opened: []};
  window.addEventListener('beforeprint', function () {
    folded.opened = Array.prototype.filter.call(folded.data, function (one) { return !one.open; });
    folded.opened.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    folded.opened.forEach(function (one) { one.open = false; });
  });

  function fits(element, key, wanted) {
    return wanted === '*' || !element.hasAttribute('data-' + key)
        || '=' + element.getAttribute('data-' + key) === wanted;
  }

  function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  }

  function percent(part, whole) {
    var value = whole === 0 ? 100 : 100 * part / whole;
    return value < 100 && value >= 99.95 ? '99.9' : value.toFixed(1);
  }

  function describe() {
    var sum = [0, 0, 0, 0, 0, 0, 0, 0];
    document.querySelectorAll('tr[data-sum]').forEach(function (row) {
      if (!fits(row, 'a', form.elements.a.value) || !fits(row, 'i', form.elements.i.value)) {
        return;
      }
      row.getAttribute('data-sum').split(' ').forEach(function (part, i) { sum[i] += Number(part); });
    });
    if (sum[3] === 0) {
      return 'There is no session of this initiative in this area.';
    }
    return 'This selection: meets ' + percent(sum[0], sum[1]) + ' % of its weighted need; '
        + number(sum[2]) + ' of ' + number(sum[3]) + ' sessions run; ' + number(sum[4]) + ' of '
        + number(sum[5]) + ' seats are filled; ' + number(Math.round(sum[6] / 60)) + ' hours; '
        + number(sum[7]) + ' people reached.';
  }

  function says(element, words) {
    if (!words) {
      return true;
    }
    if (element.searched === undefined) {
      element.searched = element.textContent.toLowerCase();
    }
    return element.searched.indexOf(words) >= 0;
  }

  function open(words, found) {
    lists.forEach(function (list) {
      if (words) {
        list.open = list.querySelector('tbody tr:not([hidden])') !== null;
      } else if (found) {
        list.open = false;
      }
    });
  }

  var searched = false;

  function filter() {
    var area = form.elements.a.value;
    var initiative = form.elements.i.value;
    var day = form.elements.d.value;
    var words = form.elements.q.value.trim().toLowerCase();
    var found = 0;
    marked.forEach(function (element) {
      var shown = fits(element, 'a', area) && fits(element, 'i', initiative);
      if (element.tagName.toLowerCase() === 'tr') {
        var listed = element.closest('.list') !== null;
        element.hidden = !shown || listed && !(fits(element, 'd', day) && says(element, words));
        found += listed && !element.hidden ? 1 : 0;
      } else {
        element.classList.toggle('faded', !shown);
      }
    });
    open(words, searched);
    searched = words !== '';
    selection.textContent = (area === '*' && initiative === '*' ? '' : describe() + ' ')
        + (day === '*' && !words ? '' : number(found) + (found === 1 ? ' row' : ' rows')
            + ' of the lists below fit.');
  }

  if (form) {
    var waiting;
    form.addEventListener('change', filter);
    form.elements.q.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 150);
    });
    var room = function () {
      root.style.scrollPaddingTop = getComputedStyle(form).position === 'sticky'
          ? form.offsetHeight + 16 + 'px' : '';
    };
    window.addEventListener('resize', room);
    form.addEventListener('change', room);
    room();
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(filter, 0); });
    filter();
  }

  var svg = document.querySelector('.map svg');
  if (!svg) {
    return;
  }
  var whole = svg.getAttribute('viewBox').split(' ').map(Number);
  var view = whole.slice();
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');

  function show() {
    view[2] = Math.min(whole[2], Math.max(whole[2] / 16, view[2]));
    view[3] = view[2] * whole[3] / whole[2];
    view[0] = Math.min(whole[2] - view[2], Math.max(0, view[0]));
    view[1] = Math.min(whole[3] - view[3], Math.max(0, view[1]));
    svg.setAttribute('viewBox', view.join(' '));
    var scale = view[2] / whole[2];
    svg.classList.toggle('zoomed', scale < 1);
    svg.querySelectorAll('text').forEach(function (text) {
      text.style.fontSize = 10.5 * Math.sqrt(scale) + 'px';
    });
  }

  function zoom(factor, x, y) {
    var width = view[2] * factor;
    if (width > whole[2]) {
      factor = whole[2] / view[2];
    }
    view[0] = x - (x - view[0]) * factor;
    view[1] = y - (y - view[1]) * factor;
    view[2] *= factor;
    show();
  }

  document.querySelectorAll('[data-zoom]').forEach(function (button) {
    button.addEventListener('click', function () {
      var how = button.getAttribute('data-zoom');
      if (how === 'all') {
        view = whole.slice();
        show();
      } else {
        zoom(how === 'in' ? 1 / 1.6 : 1.6, view[0] + view[2] / 2, view[1] + view[3] / 2);
      }
    });
  });
  svg.addEventListener('wheel', function (event) {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    event.preventDefault();
    var box = svg.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1 / 1.25 : 1.25,
        view[0] + (event.clientX - box.left) / box.width * view[2],
        view[1] + (event.clientY - box.top) / box.height * view[3]);
  }, {passive: false});
  svg.addEventListener('keydown', function (event) {
    var steps = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
    var step = steps[event.key];
    if (event.key === '+' || event.key === '-') {
      zoom(event.key === '+' ? 1 / 1.6 : 1.6, view[0] + view[2] / 2, view[1] + view[3] / 2);
    } else if (step && view[2] < whole[2]) {
      view[0] += step[0] * view[2] / 8;
      view[1] += step[1] * view[3] / 8;
      show();
    } else {
      return;
    }
    event.preventDefault();
  });
  var held = null;
  svg.addEventListener('pointerdown', function (event) {
    if (view[2] < whole[2]) {
      held = [event.clientX, event.clientY];
      svg.setPointerCapture(event.pointerId);
    }
  });
  svg.addEventListener('pointermove', function (event) {
    if (held) {
      var box = svg.getBoundingClientRect();
      view[0] -= (event.clientX - held[0]) / box.width * view[2];
      view[1] -= (event.clientY - held[1]) / box.height * view[3];
      held = [event.clientX, event.clientY];
      show();
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (name) {
    svg.addEventListener(name, function () { held = null; });
  });
})();
