import { type Report, standing } from '../core/diagnostic.ts';
import { counted, inEnglish, type Say } from '../core/say.ts';
import type { PictureOf } from './attachments.ts';
import { type Drawn, draftSection, nameOf } from './draft-section.ts';
import { type Content, html, Markup } from './markup.ts';
import { STYLE } from './style.ts';

export interface PageOptions {
  /** Errors alone. */
  readonly quiet: boolean;
  /** A page of its own has none. */
  readonly script?: Script | undefined;
  /** The language of what is no message, `de`, and what says it; English where nothing is given. */
  readonly language?: string | undefined;
  readonly say?: Say | undefined;
  /** Where nothing is given, placeholders stand for pictures. */
  readonly pictureOf?: PictureOf | undefined;
}

/** A script that follows the files, and the nonce that lets it run. */
export interface Script {
  readonly code: string;
  readonly nonce: string;
}

/** One page with all drafts that were linted, which needs nothing but itself. */
export function previewPage(results: readonly Drawn[], options: PageOptions): string {
  const { quiet, say = inEnglish, pictureOf = () => undefined } = options;
  const linted = results.filter(({ report }) => report.skipped === undefined);
  const drafts = linted.map((drawn, index) => ({ ...drawn, id: `d${index + 1}` }));
  const body = html`<header class="top">
<h1>${say('Preview')}</h1>
<p class="sum">${summary(drafts, results.length - linted.length, say)}</p>
${contents(drafts, say)}
</header>
<main>
${drafts.map((drawn) => {
  const { path } = drawn.report;
  return draftSection(drawn, drawn.id, quiet, { say, pictureOf: (url) => pictureOf(path, url) });
})}
</main>
<footer><p>${say('Drawn by postlint, in its own lines: what a network shows may differ in detail.')}</p></footer>`;
  return pageOf(titleOf(drafts, say), body, options);
}

/** A page that says why there is no other. */
export function messagePage(message: string, options: Omit<PageOptions, 'quiet'>): string {
  const { say = inEnglish } = options;
  const body = html`<main class="top"><h1>${say('Preview')}</h1>
<p class="message" dir="auto">${message}</p></main>`;
  return pageOf(`${say('Preview')} · postlint`, body, options);
}

function pageOf(
  title: string,
  body: Markup,
  { script, language = 'en' }: Omit<PageOptions, 'quiet'>,
): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script?.nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="postlint">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
${
  script &&
  html`<script nonce="${script.nonce}">${new Markup(script.code)}</script>
`
}</body>
</html>
`.code;
}

interface Listed extends Drawn {
  readonly id: string;
}

/** What a browser may load for the page: nothing. Pictures stand in it. */
function policy(nonce: string | undefined): string {
  const script = nonce === undefined ? '' : `; script-src 'nonce-${nonce}'; connect-src 'self'`;
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'${script}`;
}

function titleOf(drafts: readonly Listed[], say: Say): string {
  const only = drafts.length === 1 ? drafts[0] : undefined;
  return `${only === undefined ? say('Preview') : nameOf(only.report, say)} · postlint`;
}

const severities = ['error', 'warning', 'info'] as const;

function countsOf(reports: readonly Report[], say: Say): Markup[] {
  const all = reports.flatMap((report) => standing(report.diagnostics));
  return severities.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count === 0
      ? []
      : [html` <span class="tally ${severity}">${counted(say, count, severity)}</span>`];
  });
}

function summary(drafts: readonly Listed[], skipped: number, say: Say): Content {
  const posts = drafts.reduce((sum, { report }) => sum + report.posts.length, 0);
  const counts = countsOf(
    drafts.map(({ report }) => report),
    say,
  );
  const held = drafts.filter(({ report }) => report.blocking).length;
  return [
    `${counted(say, drafts.length, 'draft')}, ${counted(say, posts, 'post')}`,
    counts.length > 0 ? counts : html` <span class="tally fine">${say('nothing to mend')}</span>`,
    held > 0
      ? html` <span class="held">${say(held === drafts.length ? 'Not ready to go out' : '{count} not ready to go out', { count: held })}</span>`
      : '',
    skipped > 0 ? ` ${say('{count} skipped', { count: skipped })}` : '',
  ];
}

/** The drafts by name, each with what was found in it. */
function contents(drafts: readonly Listed[], say: Say): Markup | undefined {
  if (drafts.length < 2) return undefined;
  const entry = ({ report, id }: Listed) => {
    const counts = countsOf([report], say);
    const found =
      counts.length > 0 ? counts : html` <span class="tally fine">${say('fine')}</span>`;
    return html`<li><a href="#${id}" dir="auto">${nameOf(report, say)}</a>${found}</li>`;
  };
  return html`<nav aria-label="${say('Drafts')}"><ul>${drafts.map(entry)}</ul></nav>`;
}
