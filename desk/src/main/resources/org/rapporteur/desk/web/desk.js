// Keys, copy with attribution. Everything works without this file.
(() => {
  'use strict';
  const all = (what) => Array.from(document.querySelectorAll(what));
  const told = document.getElementById('told');
  const keys = document.getElementById('keys');
  let going = false;
  let at = -1;

  document.documentElement.classList.add('js');

  const tell = (words) => {
    if (told) {
      told.textContent = words;
      told.classList.add('on');
      setTimeout(() => told.classList.remove('on'), 4000);
    }
  };
  const follow = (link) => {
    if (link) link.click();
    return Boolean(link);
  };
  const lines = () => all('.line').filter((line) => line.getClientRects().length);
  const current = () => {
    const focused = document.activeElement && document.activeElement.closest('.line');
    return focused || lines()[Math.max(at, 0)];
  };
  const move = (step) => {
    const list = lines();
    if (!list.length) return;
    const here = list.indexOf(document.activeElement && document.activeElement.closest('.line'));
    at = Math.min(list.length - 1, Math.max(0, (here >= 0 ? here : at) + step));
    all('.line.on').forEach((line) => line.classList.remove('on'));
    list[at].classList.add('on');
    const link = list[at].querySelector('a');
    if (link) link.focus({ preventScroll: true });
    list[at].scrollIntoView({ block: 'nearest' });
  };
  const visit = (name) => {
    const line = current();
    const address = line && line.dataset[name];
    if (address) location.assign(address);
  };
  const copy = () => {
    const line = all('.line[data-copy]').includes(current()) ? current() : null;
    if (!line) return tell('Nothing to copy here: open the article first (e).');
    if (!line.dataset.copy) return tell('Not copied: these words were altered. They are not the speaker’s.');
    navigator.clipboard.writeText(line.dataset.copy).then(
      () => tell('Copied with attribution.'),
      () => tell('The browser does not let this page copy.'));
  };
  const acts = {
    j: () => move(1),
    k: () => move(-1),
    e: () => follow(current() && current().querySelector('a.hit')),
    o: () => visit('article'),
    s: () => visit('why'),
    d: () => follow((current() && current().querySelector('a[data-diff]')) || document.querySelector('a[data-diff]')),
    c: copy,
    g: () => { going = true; setTimeout(() => { going = false; }, 3000); },
    '/': () => { const box = document.getElementById('q'); if (box) { box.focus(); box.select(); } },
    '?': () => keys && keys.showModal && keys.showModal(),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input:not([type=checkbox]), textarea, select')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    let done = false;
    if (going) {
      going = false;
      done = follow(document.querySelector(`a[data-go="${CSS.escape(event.key)}"]`));
    } else if (/^[1-9A-Zabfhilmnpqrt-z]$/.test(event.key)) {
      done = follow(document.querySelector(`a[data-hint="${event.key}"]`));
    } else if (Object.hasOwn(acts, event.key)) {
      acts[event.key]();
      done = true;
    }
    if (done) event.preventDefault();
  });

  // The line of an opened entry in the margin stands out as its words do.
  const open = document.querySelector('.text .open');
  if (open) {
    const mark = location.hash && all('.margin a.hit').find((link) => link.hash === location.hash);
    if (mark) mark.closest('.line').classList.add('on');
    at = mark ? lines().indexOf(mark.closest('.line')) : -1;
    open.scrollIntoView({ block: 'center' });
  }
})();
