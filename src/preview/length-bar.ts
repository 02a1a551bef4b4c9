import { driverInWords, unitInWords } from '../checks/length/drivers.ts';
import type { ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import type { Measurement } from '../post/measure.ts';
import { isOver, roomIn } from './ends.ts';
import { html, type Markup } from './markup.ts';

/** How much of its limit a post uses: a number, a bar of what drives it, and the same in words. */
export function lengthBar(post: ReportedPost, say: Say): Markup {
  const { length } = post;
  const { used, limit, unit, drivers, assumes } = length;
  const whole = Math.max(used, limit ?? 0, 1);
  const share = (part: number) => `${Math.round((part / whole) * 10_000) / 100}%`;
  const count = countOf(length, say);
  const segments = drivers.map(
    ({ what, total }) => html`<span class="share of-${what}" style="width:${share(total)}"></span>`,
  );
  const tick =
    limit !== undefined && used > limit
      ? html`<span class="tick" style="left:${share(limit)}"></span>`
      : undefined;
  return html`<div class="length">
<p class="count"><strong>${count}</strong> <span class="${isOver(post) ? 'over' : 'left'}">${roomIn(post, say)}</span></p>
<div class="bar" role="meter" aria-label="${say('Length')}" aria-valuemin="0" aria-valuemax="${whole}" aria-valuenow="${used}" aria-valuetext="${count}">${segments}${tick}</div>
<ul class="drivers">${drivers.map(
    (driver) =>
      html`<li><span class="swatch of-${driver.what}"></span>${say('{driver|words}', { driver: driverInWords(driver, unit) })}</li>`,
  )}</ul>${
    assumes.length === 0
      ? undefined
      : html`
<p class="fine">${say('Assuming {facts}', { facts: assumes.join(', ') })}</p>`
  }
</div>`;
}

function countOf(length: Measurement, say: Say): string {
  const { used, limit } = length;
  const unit = unitInWords(length);
  return limit === undefined
    ? say('{used} {unit|words}', { used, unit })
    : say('{used} of {limit} {unit|words}', { used, limit, unit });
}
