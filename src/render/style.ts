/** The style sheet of the HTML: light, dark and print, wide and narrow. Kinds differ in pattern as well as in colour. */

/** Colours of one theme; each text colour has a contrast of 4.5 or more on each ground it stands on (WCAG 2 AA). */
interface Theme {
  paper: string;
  ink: string;
  /** Dimmed text, notes and labels. */
  soft: string;
  rule: string;
  card: string;
  cardInk: string;
  arrow: string;
  /** Line and ground of each kind. The hues stay apart for eyes that do not tell red from green. */
  person: readonly [line: string, ground: string];
  organization: readonly [line: string, ground: string];
  place: readonly [line: string, ground: string];
  date: readonly [line: string, ground: string];
  quote: readonly [line: string, ground: string];
}

const LIGHT: Theme = {
  paper: '#fffefb', ink: '#1d1c1a', soft: '#65625c', rule: '#dedad2', card: '#26241f', cardInk: '#fbf9f4', arrow: '#7a5b00',
  person: ['#0b5cad', '#e2eefb'], organization: ['#b0440b', '#fdebe0'], place: ['#00705a', '#ddf3ec'], date: ['#8b2f77', '#f8e7f4'], quote: ['#7a5b00', '#fbf4dc'],
};

const DARK: Theme = {
  paper: '#17181b', ink: '#e9e6e0', soft: '#a7a39b', rule: '#3a3b40', card: '#f2efe8', cardInk: '#1d1c1a', arrow: '#e3bd55',
  person: ['#82bdf7', '#1a3049'], organization: ['#f5a173', '#43291b'], place: ['#5fcfb0', '#143a31'], date: ['#e79bd6', '#42213b'], quote: ['#e3bd55', '#2e2918'],
};

const KINDS = ['person', 'organization', 'place', 'date', 'quote'] as const;

function variables(theme: Theme): string {
  const plain = `--ke-paper:${theme.paper};--ke-ink:${theme.ink};--ke-soft:${theme.soft};--ke-rule:${theme.rule};--ke-card:${theme.card};--ke-card-ink:${theme.cardInk};--ke-arrow:${theme.arrow};`;
  return plain + KINDS.map((kind) => `--ke-${kind}:${theme[kind][0]};--ke-${kind}-ground:${theme[kind][1]};`).join('');
}

/** Patterns under the kinds of names and dates: what print and eyes without colours tell them by. */
const PATTERNS = [
  ['person', '2px solid'],
  ['organization', '4px double'],
  ['place', '2px dotted'],
  ['date', '2px dashed'],
] as const;

const KIND_RULES = PATTERNS.map(([kind, line]) => `.ke .ke-m.ke-${kind}>a,.ke .ke-m.ke-${kind}>ruby>a,.ke-key.ke-${kind}{background:var(--ke-${kind}-ground);border-bottom:${line} var(--ke-${kind})}`).join('\n');

/** The style sheet. */
export const STYLE = `
.ke,.ke-page{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){.ke,.ke-page{${variables(DARK)}}}
.ke-page,.ke-page body{margin:0;background:var(--ke-paper)}
.ke{box-sizing:border-box;display:grid;grid-template:"header header" auto "article list" auto/minmax(0,44rem) minmax(15rem,22rem);gap:1rem 2.5rem;justify-content:center;max-width:100%;padding:1.5rem;background:var(--ke-paper);color:var(--ke-ink);font:1.0625rem/1.6 Pretendard,"Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;line-break:strict;-webkit-text-size-adjust:100%}
.ke-alone{grid-template:"header" auto "article" auto/minmax(0,44rem)}
.ke *,.ke ::before,.ke ::after{box-sizing:border-box}
.ke a{color:inherit;text-decoration:none}
.ke a:focus-visible,.ke [tabindex]:focus-visible{outline:3px solid var(--ke-arrow);outline-offset:2px;border-radius:2px}
.ke-skip{position:absolute;left:-100vw;top:.5rem;z-index:9;padding:.4rem .8rem;background:var(--ke-card);color:var(--ke-card-ink)!important}
.ke-skip:focus{left:.5rem}
.ke-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ke-header{grid-area:header;border-bottom:1px solid var(--ke-rule);padding-bottom:.75rem}
.ke-header h1,.ke-header h2{margin:0 0 .25rem;font-size:1.375rem;line-height:1.35}
.ke-meta{margin:0 0 .5rem;color:var(--ke-soft);font-size:.875rem}
.ke-legend{display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;margin:0;padding:0;list-style:none;font-size:.875rem}
.ke-key{padding:0 .3em}
.ke-count{color:var(--ke-soft);font-variant-numeric:tabular-nums}
.ke-article{grid-area:article;position:relative;min-width:0;padding-left:2rem;line-height:2.2}
.ke-line{position:relative;margin:0;white-space:pre-wrap;unicode-bidi:plaintext}
.ke-gap{margin-top:1rem}
.ke-z-headline{margin-top:.5rem;font-size:1.5rem;font-weight:700;line-height:1.75;letter-spacing:-.01em}
.ke-z-subheadline{font-weight:600}
.ke-z-caption{font-size:.9375rem;border-left:3px solid var(--ke-rule);padding-left:.75rem}
.ke-dim{color:var(--ke-soft);font-size:.8125rem;line-height:1.7}
.ke-line[data-zone]::before{content:attr(data-zone);display:block;width:fit-content;margin:.6rem 0 .1rem;padding:0 .45em;border:1px solid var(--ke-rule);border-radius:3px;color:var(--ke-soft);font-size:.75rem;font-weight:400;line-height:1.5}
.ke-m,.ke-quote,.ke-phrase{unicode-bidi:isolate;scroll-margin:4rem}
.ke-m>a,.ke-m>ruby>a{padding:.05em .12em;border-radius:3px 3px 0 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.ke-m a:hover,.ke-refs a:hover{filter:brightness(.95) saturate(1.3)}
${KIND_RULES}
.ke-key.ke-quote{background:var(--ke-quote-ground);border-bottom:0;box-shadow:inset 3px 0 var(--ke-quote),inset -3px 0 var(--ke-quote)}
.ke-quote:not(.ke-key){background:var(--ke-quote-ground);padding:.2em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.ke-quote:not(.ke-key)::before,.ke-quote:not(.ke-key)::after{content:"";border:solid var(--ke-quote);border-width:2px 0 2px 2px;padding:.12em 0 .12em .2em}
.ke-quote:not(.ke-key)::after{border-width:2px 2px 2px 0;padding:.12em .2em .12em 0}
.ke-indirect:not(.ke-key)::before,.ke-indirect:not(.ke-key)::after,.ke-mixed:not(.ke-key)::before,.ke-mixed:not(.ke-key)::after{border-style:dotted}
.ke-said{margin:0 .15em 0 .35em;padding:.05em .4em;border:1px solid var(--ke-quote);border-radius:1em;color:var(--ke-quote)!important;font-size:.75em;font-style:normal;font-weight:500;white-space:nowrap;user-select:none;-webkit-user-select:none}
.ke-said::before{content:"\\2192\\2009" / ""}
.ke-said:hover,.ke-said:focus-visible{background:var(--ke-quote);color:var(--ke-paper)!important}
.ke-phrase{border-bottom:1px dotted var(--ke-quote)}
.ke rt{color:var(--ke-date);font-size:.625em;line-height:1.1;letter-spacing:-.01em;font-variant-numeric:tabular-nums;user-select:none;-webkit-user-select:none}
.ke-whole{white-space:nowrap}
.ke-person rt{color:var(--ke-person)}
.ke .ke-lit,.ke :target{outline:2px solid var(--ke-arrow);outline-offset:3px;border-radius:3px}
.ke-list:target{outline:0}
.ke [aria-description]:hover::after,.ke [aria-description]:focus-visible::after{content:attr(aria-description) / "";position:absolute;z-index:8;width:max-content;max-width:20rem;margin:2rem 0 0 -3rem;padding:.5rem .75rem;border-radius:6px;background:var(--ke-card);color:var(--ke-card-ink);box-shadow:0 4px 16px #0005;font-size:.8125rem;font-weight:400;line-height:1.55;letter-spacing:0;white-space:pre-line;text-align:left;pointer-events:none}
.ke-arrows{position:absolute;inset:0;width:100%;height:100%;overflow:visible;pointer-events:none}
.ke-arrows path{fill:none;stroke:var(--ke-arrow);stroke-width:1.5;opacity:.8}
.ke-arrows path+path{fill:var(--ke-arrow);stroke:none}
.ke-arrows .ke-on path{stroke-width:2.5;opacity:1}
.ke-list{grid-area:list;min-width:0;font-size:.875rem}
.ke-section{margin:0 0 1.5rem}
.ke-list h2,.ke-list h3{margin:0 0 .5rem;font-size:.9375rem}
.ke-list ul{margin:0;padding:0;list-style:none}
.ke-list li{padding:.4rem .35rem;border-top:1px solid var(--ke-rule);scroll-margin:4rem;unicode-bidi:isolate}
.ke-note{margin-left:.25em;color:var(--ke-soft)}
.ke-refs{display:flex;flex-wrap:wrap;gap:.125rem .75rem}
.ke-refs a{display:inline-block;min-height:1.5rem;color:var(--ke-soft);text-decoration:underline dotted;text-underline-offset:.2em}
.ke-refs a:hover{color:var(--ke-ink)}
.ke-nothing{color:var(--ke-soft)}
.ke-document{border-top:4px double var(--ke-rule)}
.ke-index,.ke-about{box-sizing:border-box;max-width:71.5rem;margin:0 auto;padding:1rem 1.5rem;color:var(--ke-ink);font:.875rem/1.7 Pretendard,"Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",system-ui,sans-serif;overflow-wrap:anywhere}
.ke-about{color:var(--ke-soft)}
.ke-about a,.ke-index a{color:inherit}
.ke-about pre{white-space:pre-wrap}
@media (min-width:56.01rem){.ke-page .ke-list{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:.5rem .25rem}}
@media (max-width:56rem){.ke{grid-template:"header" auto "article" auto "list" auto/minmax(0,1fr);padding:1rem}
.ke-article{padding-left:1.25rem}
.ke-list{margin-top:1rem}
.ke [aria-description]:hover::after,.ke [aria-description]:focus-visible::after{position:fixed;left:1rem;right:1rem;bottom:1rem;width:auto;max-width:none;margin:0;font-size:.9375rem}}
@media (forced-colors:active){.ke-m>a,.ke-m>ruby>a{forced-color-adjust:none;color:CanvasText;background:Canvas}.ke-arrows path{stroke:CanvasText}}
@media print{.ke,.ke-page{${variables(LIGHT)}--ke-paper:#fff;--ke-soft:#444}
.ke{display:block;padding:0;font-size:10.5pt}.ke-skip{display:none}.ke-list{columns:2;margin-top:1.5rem}.ke-list li{break-inside:avoid}.ke-section>:first-child{break-after:avoid}.ke [aria-description]::after{display:none}}
`;
