/**
 * The script of the HTML: draws an arrow from each quote to the words that name its speaker. Only where those words lie
 * on the screen needs a script; what an arrow says, the link behind the quote says without one.
 *
 * Quotes far off the screen get no arrow until they come near: long articles stay quick.
 */
export const SCRIPT = `(() => {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const GAP = 5, LANES = 3, LANE = 6, HEAD = 4;

  function follow(article) {
    article.dataset.arrows = '';
    const svg = article.appendChild(document.createElementNS(SVG, 'svg'));
    svg.setAttribute('class', 'ke-arrows');
    svg.setAttribute('aria-hidden', 'true');
    const drawn = new Map();
    const order = new WeakMap();
    let count = 0, waiting = false;

    const ends = (link) => [document.getElementById(link.dataset.quote), document.getElementById(link.hash.slice(1))];

    function draw(link, at, base) {
      const [quote, speaker] = ends(link);
      if (!quote || !speaker) return;
      const quoteLines = quote.getClientRects(), speakerLines = speaker.getClientRects();
      if (!quoteLines.length || !speakerLines.length) return;
      const after = quote.compareDocumentPosition(speaker) & Node.DOCUMENT_POSITION_FOLLOWING;
      const from = after ? link.getBoundingClientRect() : quoteLines[0];
      const to = after ? speakerLines[0] : speakerLines[speakerLines.length - 1];
      const x1 = (after ? from.left + from.width / 2 : from.left + 8) - base.left, y1 = from.bottom - base.top;
      const x2 = to.left + to.width / 2 - base.left, y2 = to.bottom - base.top + 1;
      const near = Math.abs(y1 - y2) < from.height;
      const low = Math.max(y1, y2) + GAP;
      const lane = 3 + ((order.get(link) ?? 0) % LANES) * LANE;
      const route = near
        ? 'M' + x1 + ' ' + y1 + 'Q' + x1 + ' ' + low + ' ' + (x1 + (x2 > x1 ? GAP : -GAP)) + ' ' + low + 'L' + (x2 + (x2 > x1 ? -GAP : GAP)) + ' ' + low + 'Q' + x2 + ' ' + low + ' ' + x2 + ' ' + (y2 + HEAD)
        : gutter(x1, y1, x2, y2, lane);
      at.children[0].setAttribute('d', route);
      at.children[1].setAttribute('d', 'M' + x2 + ' ' + y2 + 'l' + -HEAD + ' ' + (HEAD + 2) + 'h' + 2 * HEAD + 'z');
    }

    function gutter(x1, y1, x2, y2, lane) {
      const a = y1 + GAP, b = y2 + HEAD + GAP, turn = b > a ? GAP : -GAP;
      return 'M' + x1 + ' ' + y1 + 'Q' + x1 + ' ' + a + ' ' + (x1 - GAP) + ' ' + a + 'L' + (lane + GAP) + ' ' + a
        + 'Q' + lane + ' ' + a + ' ' + lane + ' ' + (a + turn) + 'L' + lane + ' ' + (b - turn)
        + 'Q' + lane + ' ' + b + ' ' + (lane + GAP) + ' ' + b + 'L' + (x2 - GAP) + ' ' + b + 'Q' + x2 + ' ' + b + ' ' + x2 + ' ' + (y2 + HEAD);
    }

    function redraw() {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        const base = svg.getBoundingClientRect();
        for (const [link, at] of drawn) draw(link, at, base);
      });
    }

    function show(link) {
      if (drawn.has(link)) return;
      const at = svg.appendChild(document.createElementNS(SVG, 'g'));
      at.appendChild(document.createElementNS(SVG, 'path'));
      at.appendChild(document.createElementNS(SVG, 'path'));
      drawn.set(link, at);
      redraw();
    }

    function hide(link) {
      drawn.get(link)?.remove();
      drawn.delete(link);
    }

    const near = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) (isIntersecting ? show : hide)(target);
    }, { rootMargin: '400px' });

    function scan(root) {
      for (const link of root.querySelectorAll('.ke-said[data-quote]')) {
        if (order.has(link)) continue;
        order.set(link, count++);
        near.observe(link);
      }
    }

    function light(event, on) {
      const within = event.target instanceof Element && event.target.closest('.ke-quote');
      const link = within && [...within.querySelectorAll('.ke-said[data-quote]')].pop();
      if (!link) return;
      const speaker = ends(link)[1];
      if (speaker) speaker.classList.toggle('ke-lit', on);
      drawn.get(link)?.classList.toggle('ke-on', on);
    }

    for (const type of ['mouseover', 'focusin']) article.addEventListener(type, (event) => light(event, true));
    for (const type of ['mouseout', 'focusout']) article.addEventListener(type, (event) => light(event, false));
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof HTMLElement) scan(node);
      for (const link of drawn.keys()) if (!link.isConnected) hide(link);
      if (!svg.isConnected) article.appendChild(svg);
      redraw();
    }).observe(article, { childList: true });
    new ResizeObserver(redraw).observe(article);
    document.fonts?.ready.then(redraw);
    addEventListener('beforeprint', () => article.querySelectorAll('.ke-said[data-quote]').forEach(show));
    scan(article);
  }

  for (const article of document.querySelectorAll('.ke-article:not([data-arrows])')) follow(article);
})();
`;
