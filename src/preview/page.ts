import { countInWords } from '../checks/wording/count-in-words.ts';
import { type Report, standing } from '../core/diagnostic.ts';
import type { Severity } from '../core/rule.ts';
import { type Drawn, draftSection, nameOf } from './draft-section.ts';
import { type Content, html, Markup } from './markup.ts';
import { STYLE } from './style.ts';

export interface PageOptions {
  /** Errors alone. */
  readonly quiet: boolean;
  /** A page of its own has none. */
  readonly script?: Script;
}

/** A script that follows the files, and the nonce that lets it run. */
export interface Script {
  readonly code: string;
  readonly nonce: string;
}

/** One page with all drafts that were linted, which needs nothing but itself. */
export function previewPage(results: readonly Drawn[], { quiet, script }: PageOptions): string {
  const linted = results.filter(({ report }) => report.skipped === undefined);
  const drafts = linted.map((drawn, index) => ({ ...drawn, id: `d${index + 1}` }));
  const body = html`<header class="top">
<h1>Preview</h1>
<p class="sum">${summary(drafts, results.length - linted.length)}</p>
${contents(drafts)}
</header>
<main>
${drafts.map((drawn) => draftSection(drawn, drawn.id, quiet))}
</main>
<footer><p>Drawn by postlint, in its own lines: what a network shows may differ in detail.</p></footer>`;
  return pageOf(titleOf(drafts), body, script);
}

/** A page that says why there is no other. */
export function messagePage(message: string, script: Script): string {
  const body = html`<main class="top"><h1>Preview</h1>
<p class="message" dir="auto">${message}</p></main>`;
  return pageOf('Preview · postlint', body, script);
}

function pageOf(title: string, body: Markup, script: Script | undefined): string {
  return html`<!doctype html>
<html lang="en">
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

/** What a browser may load for the page: nothing. */
function policy(nonce: string | undefined): string {
  const script = nonce === undefined ? '' : `; script-src 'nonce-${nonce}'; connect-src 'self'`;
  return `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'${script}`;
}

function titleOf(drafts: readonly Listed[]): string {
  const only = drafts.length === 1 ? drafts[0] : undefined;
  return only === undefined ? 'Preview · postlint' : `${nameOf(only.report)} · postlint`;
}

const nouns = { error: 'error', warning: 'warning', info: 'remark' } as const;

function countsOf(reports: readonly Report[]): Markup[] {
  const all = reports.flatMap((report) => standing(report.diagnostics));
  return (Object.keys(nouns) as Severity[]).flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count === 0
      ? []
      : [html` <span class="tally ${severity}">${countInWords(count, nouns[severity])}</span>`];
  });
}

function summary(drafts: readonly Listed[], skipped: number): Content {
  const posts = drafts.reduce((sum, { report }) => sum + report.posts.length, 0);
  const counts = countsOf(drafts.map(({ report }) => report));
  const held = drafts.filter(({ report }) => report.blocking).length;
  return [
    `${countInWords(drafts.length, 'draft')}, ${countInWords(posts, 'post')}`,
    counts.length > 0 ? counts : html` <span class="tally fine">nothing to mend</span>`,
    held > 0
      ? html` <span class="held">${held === drafts.length ? 'Not' : `${held} not`} ready to go out</span>`
      : '',
    skipped > 0 ? ` ${skipped} skipped` : '',
  ];
}

/** The drafts by name, each with what was found in it. */
function contents(drafts: readonly Listed[]): Markup | undefined {
  if (drafts.length < 2) return undefined;
  const entry = ({ report, id }: Listed) => {
    const counts = countsOf([report]);
    const found = counts.length > 0 ? counts : html` <span class="tally fine">fine</span>`;
    return html`<li><a href="#${id}" dir="auto">${nameOf(report)}</a>${found}</li>`;
  };
  return html`<nav aria-label="Drafts"><ul>${drafts.map(entry)}</ul></nav>`;
}
