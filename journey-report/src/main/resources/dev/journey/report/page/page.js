(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var STEPS = 0, GROUPS = 1, HANDOFFS = 2, EFFORT = 3, BOUND = 4, BURDEN = 5, SECONDS = 6, RESOLVED = 7, CASE = 8, WALK = 9;
  var PAGE = 15, CHEVRONS = 14, LIGHTS = 40;

  function byId(id) { return document.getElementById(id); }
  function make(tag, type, text) {
    var element = document.createElement(tag);
    if (type) { element.className = type; }
    if (text !== undefined) { element.textContent = text; }
    return element;
  }
  function number(value, digits) {
    return new Intl.NumberFormat(data.locale, {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value);
  }
  function count(value) { return number(value, 0); }
  function decimal(value) { return value === null ? '–' : number(value, Math.abs(value) >= 99.95 ? 0 : 1); }
  function percent(value) { return value === null ? '–' : number(100 * value, 1) + '\u202f%'; }
  function duration(s) {
    if (s < 59.5) { return number(s, 0) + ' s'; }
    if (s < 59.95 * 60) { return number(s / 60, 1) + ' min'; }
    return s < 47.95 * 3600 ? number(s / 3600, 1) + ' h' : number(s / 86400, 1) + ' days';
  }
  function workingDuration(s) { return s < 59.95 * 60 ? duration(s) : number(s / 3600, 1) + ' h'; }
  function pad(value) { return String(value).padStart(2, '0'); }
  function clock(s) {
    var days = Math.floor(s / 86400), rest = s % 86400;
    return (days > 0 ? days + ' d ' : '') + pad(Math.floor(rest / 3600)) + ':' + pad(Math.floor(rest % 3600 / 60));
  }
  function utc(millis) { return new Date(millis).toISOString().replace('T', ' ').slice(0, 16); }
  function casesOf(path, outcome, segment) {
    var groups = path[GROUPS], sum = 0;
    for (var i = 0; i < groups.length; i += 3) {
      if ((outcome < 0 || groups[i] === outcome) && (segment < 0 || groups[i + 1] === segment)) { sum += groups[i + 2]; }
    }
    return sum;
  }
  function total(path) { return casesOf(path, -1, -1); }
  function laneType(step) { return data.places ? data.places[step][1] : 'l6'; }
  function laneName(step) { return data.places ? data.lanes[data.places[step][0]] : ''; }

  // ---- the map ----
  var svg = byId('map-svg');
  var wayElements = [], placeElements = {}, wayAt = {}, lit = -1;

  function chosen(id) { var select = byId(id); return select ? Number(select.value) : -1; }

  function showMap() {
    var share = Number(byId('share').value), outcome = chosen('outcome'), segment = chosen('segment');
    byId('share-out').textContent = share + ' %';
    var sized = data.paths.map(function (path, i) { return [casesOf(path, outcome, segment), i]; })
      .filter(function (entry) { return entry[0] > 0; })
      .sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
    var all = sized.reduce(function (sum, entry) { return sum + entry[0]; }, 0);
    var ways = {}, visits = {}, cases = 0, paths = 0;
    for (var i = 0; i < sized.length && (share === 100 || cases < all * share / 100); i++) {
      add(data.paths[sized[i][1]][STEPS], sized[i][0], ways, visits);
      cases += sized[i][0];
      paths++;
    }
    draw(ways, visits);
    byId('map-shown').textContent = 'Shown: ' + count(cases) + ' of ' + count(all) + ' cases (' +
      percent(all ? cases / all : null) + '), ' + count(paths) + ' of ' + count(sized.length) + ' paths.';
    lightUp(lit);
  }
  function add(steps, n, ways, visits) {
    for (var k = 0; k < steps.length; k++) {
      visits[steps[k]] = (visits[steps[k]] || 0) + n;
      if (k > 0) { var key = steps[k - 1] + '>' + steps[k]; ways[key] = (ways[key] || 0) + n; }
    }
  }
  function draw(ways, visits) {
    var most = 1;
    data.ways.forEach(function (way) { most = Math.max(most, ways[way[0] + '>' + way[1]] || 0); });
    wayElements.forEach(function (element, i) {
      var n = ways[data.ways[i][0] + '>' + data.ways[i][1]] || 0;
      element.classList.toggle('off', n === 0);
      element.dataset.count = n;
      element.querySelector('.line').setAttribute('stroke-width', (1.2 + 9 * Math.sqrt(n / most)).toFixed(1));
    });
    Object.keys(placeElements).forEach(function (place) {
      var element = placeElements[place], n = visits[place] || 0;
      element.classList.toggle('off', n === 0);
      element.querySelector('.visits').textContent = count(n);
    });
    focusable();
  }
  function lightUp(path) {
    lit = path;
    if (!svg) { return; }
    svg.classList.toggle('lit', path >= 0);
    svg.querySelectorAll('.on').forEach(function (element) { element.classList.remove('on'); });
    if (path >= 0) {
      var steps = data.paths[path][STEPS];
      steps.forEach(function (step, k) {
        mark(placeElements[step]);
        if (k > 0) { mark(wayElements[wayAt[steps[k - 1] + '>' + step]]); }
      });
    }
    var select = byId('light');
    select.value = select.querySelector('option[value="' + path + '"]') ? String(path) : '-1';
  }
  function mark(element) {
    if (element) { element.classList.add('on'); element.classList.remove('off'); }
  }
  function detail(lines, list) {
    var box = byId('map-detail');
    box.textContent = '';
    lines.forEach(function (line, i) { box.appendChild(make('p')).appendChild(make(i ? 'span' : 'strong', '', line)); });
    if (list.length) {
      var ul = box.appendChild(make('ul'));
      list.forEach(function (line) { ul.appendChild(make('li', '', line)); });
    }
  }
  function showWay(i) { detail([data.ways[i][3], 'Counted over all cases; with what the filters show: ' + count(Number(wayElements[i].dataset.count || 0)) + '.'], []); }
  function showPlace(place) {
    var p = data.places[place];
    var near = [];
    svg.querySelectorAll('.near,.chosen').forEach(function (element) { element.classList.remove('near', 'chosen'); });
    placeElements[place].classList.add('chosen');
    data.ways.forEach(function (way, i) {
      if (way[0] === place || way[1] === place) {
        wayElements[i].classList.add('near');
        if (near.length < 8) { near.push(way[3]); }
      }
    });
    detail([data.touchpoints[place], data.lanes[p[0]] + ' · ' + count(p[2]) + ' visits in ' + count(p[3]) + ' cases · customers ' +
      decimal(p[4]) + ' min, company ' + decimal(p[5]) + ' min' + (p[6] > 0 ? '; ' + decimal(p[6]) + ' min of the customers’ were ours to spend' : '')], near);
  }
  function focusable() {
    var shown = Object.keys(placeElements).map(Number).filter(function (p) { return !placeElements[p].classList.contains('off'); });
    Object.keys(placeElements).forEach(function (p) { placeElements[p].setAttribute('tabindex', '-1'); });
    if (shown.length) { placeElements[shown[0]].setAttribute('tabindex', '0'); }
  }
  function move(place, step) {
    var shown = Object.keys(placeElements).map(Number).filter(function (p) { return !placeElements[p].classList.contains('off'); });
    var next = shown[(shown.indexOf(place) + step + shown.length) % shown.length];
    placeElements[place].setAttribute('tabindex', '-1');
    placeElements[next].setAttribute('tabindex', '0');
    placeElements[next].focus();
  }
  function zoom(fit) {
    var box = svg.viewBox.baseVal, room = byId('map-scroll').clientWidth;
    var scale = fit ? Math.min(1, room / box.width) : 1;
    svg.setAttribute('width', String(Math.floor(box.width * scale)));
    svg.setAttribute('height', String(Math.floor(box.height * scale)));
    labels();
  }
  function labels() {
    var scale = Number(svg.getAttribute('width')) / svg.viewBox.baseVal.width;
    svg.querySelector('.labels').setAttribute('transform', 'translate(' + (byId('map-scroll').scrollLeft / scale).toFixed(1) + ' 0)');
  }
  function startMap() {
    svg.querySelectorAll('.way').forEach(function (element) {
      var i = Number(element.dataset.way);
      wayElements[i] = element;
      wayAt[data.ways[i][0] + '>' + data.ways[i][1]] = i;
      element.addEventListener('mouseenter', function () { showWay(i); });
      element.addEventListener('click', function () { showWay(i); });
    });
    svg.querySelectorAll('.place').forEach(function (element) {
      var place = Number(element.dataset.place);
      placeElements[place] = element;
      element.setAttribute('role', 'button');
      element.setAttribute('aria-label', data.touchpoints[place] + ', ' + laneName(place) + ', ' + count(data.places[place][2]) + ' visits');
      ['mouseenter', 'focus', 'click'].forEach(function (event) { element.addEventListener(event, function () { showPlace(place); }); });
      element.addEventListener('keydown', function (event) {
        var step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
        if (step) { event.preventDefault(); move(place, step); }
        if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); showPlace(place); }
      });
    });
    var light = byId('light');
    data.paths.slice(0, LIGHTS).forEach(function (path, i) {
      var option = make('option', '', (i + 1) + '. ' + count(total(path)) + ' cases, ' + path[STEPS].length + ' steps: ' +
        data.touchpoints[path[STEPS][0]] + ' … ' + data.touchpoints[path[STEPS][path[STEPS].length - 1]]);
      option.value = String(i);
      light.appendChild(option);
    });
    light.addEventListener('change', function () { lightUp(Number(light.value)); });
    ['share', 'outcome', 'segment'].forEach(function (id) { if (byId(id)) { byId(id).addEventListener('input', showMap); } });
    byId('map-controls').addEventListener('submit', function (event) { event.preventDefault(); });
    byId('zoom-fit').addEventListener('click', function () { zoom(true); });
    byId('zoom-full').addEventListener('click', function () { zoom(false); });
    byId('map-scroll').addEventListener('scroll', labels);
    showMap();
  }

  // ---- the paths ----
  var columns = [
    ['Cases', function (p) { return total(p); }, count],
    ['Share', function (p) { return total(p) / data.cases; }, percent],
    ['Handoffs', function (p) { return p[HANDOFFS]; }, decimal],
    ['Effort-min', function (p) { return p[EFFORT]; }, decimal],
    ['In all', function (p) { return p[EFFORT] === null ? null : p[EFFORT] * total(p); }, decimal],
    ['Burden', function (p) { return p[BURDEN]; }, percent],
    ['Lasts, elapsed', function (p) { return p[SECONDS]; }, duration],
    ['Resolved', function (p) { return p[RESOLVED]; }, percent]];
  if (data.working) {
    data.paths.forEach(function (path, i) { path.working = data.working[i]; });
    columns.splice(7, 0, ['In working time', function (p) { return p.working; }, workingDuration]);
  }
  var sort = {column: 0, down: true}, shown = PAGE, opened = {};

  function found() {
    var wanted = byId('search').value.trim().toLocaleLowerCase(data.locale);
    var hits = {};
    data.touchpoints.forEach(function (name, i) { hits[i] = name.toLocaleLowerCase(data.locale).indexOf(wanted) >= 0; });
    var key = columns[sort.column][1];
    return data.paths.map(function (path, i) { return [path, i, key(path)]; })
      .filter(function (row) { return !wanted || row[0][STEPS].some(function (step) { return hits[step]; }); })
      .sort(function (a, b) {
        if (a[2] === null || b[2] === null) { return (a[2] === null) - (b[2] === null) || a[1] - b[1]; }
        return (sort.down ? b[2] - a[2] : a[2] - b[2]) || a[1] - b[1];
      });
  }
  function chain(steps) {
    var list = make('ol', 'chain');
    steps.slice(0, CHEVRONS).forEach(function (step) {
      var item = list.appendChild(make('li', laneType(step), data.touchpoints[step]));
      item.title = data.touchpoints[step] + (laneName(step) ? ' (' + laneName(step) + ')' : '');
    });
    if (steps.length > CHEVRONS) { list.appendChild(make('li', 'more', '+ ' + (steps.length - CHEVRONS) + ' more')); }
    return list;
  }
  function row(path, i) {
    var tr = make('tr', opened[i] ? 'lit' : '');
    var cell = tr.appendChild(make('td', 'path-cell'));
    cell.appendChild(chain(path[STEPS]));
    var open = cell.appendChild(make('button', 'open', path[WALK] ? 'Walk through case ' + path[WALK][0] : 'Steps'));
    open.type = 'button';
    open.setAttribute('aria-expanded', String(!!opened[i]));
    open.addEventListener('click', function () { toggle(tr, cell, open, path, i); });
    if (opened[i]) { cell.appendChild(walk(path, i)); }
    columns.forEach(function (column) {
      var value = column[1](path);
      var text = value === null ? '–' : column[2](value);
      if ((column[0] === 'Effort-min' || column[0] === 'In all') && path[BOUND] && value !== null) { text = '≥ ' + text; }
      var td = tr.appendChild(make('td', 'n', text));
      td.dataset.name = column[0];
    });
    return tr;
  }
  function toggle(tr, cell, open, path, i) {
    opened[i] = !opened[i];
    open.setAttribute('aria-expanded', String(opened[i]));
    tr.classList.toggle('lit', opened[i]);
    if (opened[i]) { cell.appendChild(walk(path, i)); } else { cell.removeChild(cell.querySelector('.walk')); }
    lightUp(opened[i] ? i : -1);
  }
  function walk(path, i) {
    var box = make('div', 'walk'), steps = path[STEPS], w = path[WALK];
    if (!w) { box.appendChild(make('p', '', steps.map(function (s) { return data.touchpoints[s]; }).join(' → '))); return box; }
    box.appendChild(make('p', 'note', 'Case ' + w[0] + ' begins ' + utc(w[1]) + ' UTC. ')).appendChild(mapLink());
    var table = box.appendChild(make('table')), head = table.appendChild(make('thead')).appendChild(make('tr'));
    ['Clock', 'After', 'Touchpoint', 'Who', 'Channel'].forEach(function (name) { head.appendChild(make('th', '', name)).scope = 'col'; });
    var body = table.appendChild(make('tbody'));
    for (var k = 0; k < steps.length; k++) {
      var at = 2 + 4 * k, tr = body.appendChild(make('tr'));
      tr.appendChild(make('td', 'n', clock(w[at])));
      tr.appendChild(make('td', 'n', k ? '+ ' + duration(w[at] - w[at - 4]) : ''));
      tr.appendChild(make('td', '', data.touchpoints[steps[k]]));
      tr.appendChild(make('td', '', [data.actors[w[at + 1]], data.teams[w[at + 2]]].filter(Boolean).join(', ')));
      tr.appendChild(make('td', '', data.channels[w[at + 3]] || ''));
    }
    return box;
  }
  function mapLink() { var a = make('a', '', 'See it on the map'); a.href = '#map'; return a; }

  function showPaths() {
    var rows = found(), table = make('table', 'paths'), head = table.appendChild(make('thead')).appendChild(make('tr'));
    head.appendChild(make('th', '', 'Path')).scope = 'col';
    columns.forEach(function (column, c) {
      var th = head.appendChild(make('th', 'n')), button = th.appendChild(make('button', '', column[0]));
      th.scope = 'col';
      th.setAttribute('aria-sort', c !== sort.column ? 'none' : sort.down ? 'descending' : 'ascending');
      button.type = 'button';
      button.addEventListener('click', function () {
        sort = {column: c, down: c === sort.column ? !sort.down : true};
        showPaths();
        byId('path-table').querySelectorAll('thead button')[c].focus();
      });
    });
    var body = table.appendChild(make('tbody'));
    rows.slice(0, shown).forEach(function (entry) { body.appendChild(row(entry[0], entry[1])); });
    var box = byId('path-table');
    box.textContent = '';
    box.appendChild(table);
    var cases = rows.slice(0, shown).reduce(function (sum, entry) { return sum + total(entry[0]); }, 0);
    byId('paths-shown').textContent = 'Shown: ' + count(Math.min(shown, rows.length)) + ' of ' + count(rows.length) + ' paths found, with ' +
      percent(cases / data.cases) + ' of cases. The log has ' + count(data.distinct) + ' paths.';
    byId('more').hidden = shown >= rows.length;
  }
  byId('search').addEventListener('input', function () { shown = PAGE; showPaths(); });
  byId('path-controls').addEventListener('submit', function (event) { event.preventDefault(); });
  byId('more').addEventListener('click', function () { shown += PAGE; showPaths(); });
  // ---- the levers ----
  function signed(value) {
    var size = Math.abs(value);
    if (size < 0.00005) { return '0'; }
    return (value > 0 ? '+' : '−') + number(size, size >= 0.005 ? 2 : size >= 0.0005 ? 3 : 4);
  }
  function showLevers() {
    var on = [], box = byId('lever-totals');
    document.querySelectorAll('#lever-switches input').forEach(function (input) {
      if (input.checked) { on.push(Number(input.dataset.lever)); }
    });
    var set = on.length === 0 ? [[], 0, 0, 0, 0, 0, 0] : data.leverSets.filter(function (entry) { return entry[0].join() === on.join(); })[0];
    box.textContent = '';
    if (!set) {
      box.appendChild(make('p', '', 'This combination of ' + on.length + ' levers was not computed, and effects do not simply add up.'));
      return;
    }
    box.appendChild(make('p')).appendChild(make('strong', '', on.length === 0 ? 'As it is' : on.length + (on.length === 1 ? ' lever on' : ' levers on')));
    [['Handoffs a case', 0, 1], ['Effort-minutes a case', 1, 4]].forEach(function (row) {
      var mean = data.leverMeans[row[1]], at = row[2];
      box.appendChild(make('p', '', row[0] + ': ' + number(mean, 2) + (on.length === 0 ? '' : ' → ' + number(mean + set[at], 2) +
        ' (' + signed(set[at]) + '; 90 % interval ' + signed(set[at + 1]) + ' to ' + signed(set[at + 2]) + ')')));
    });
  }
  if (byId('lever-switches')) {
    byId('lever-switches').addEventListener('input', showLevers);
    byId('lever-switches').addEventListener('submit', function (event) { event.preventDefault(); });
    showLevers();
  }

  if (svg) { startMap(); }
  showPaths();
}());
