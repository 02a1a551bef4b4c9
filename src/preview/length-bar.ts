import { driverInWords, unitInWords } from '../checks/length/drivers.ts';
import type { ReportedPost } from '../core/diagnostic.ts';
import { surplus } from './ends.ts';
import { html, type Markup } from './markup.ts';

/** How much of its limit a post uses: a number, a bar of what drives it, and the same in words. */
export function lengthBar(post: ReportedPost): Markup {
  const { length, cut } = post;
  const { used, limit, unit, drivers, assumes } = length;
  const whole = Math.max(used, limit ?? 0, 1);
  const share = (part: number) => `${Math.round((part / whole) * 10_000) / 100}%`;
  const count = `${used}${limit === undefined ? '' : ` of ${limit}`} ${unitInWords(length)}`;
  const segments = drivers.map(
    ({ what, total }) => html`<span class="share of-${what}" style="width:${share(total)}"></span>`,
  );
  const isOver = limit !== undefined && used > limit;
  const tick = isOver ? html`<span class="tick" style="left:${share(limit)}"></span>` : undefined;
  return html`<div class="length">
<p class="count"><strong>${count}</strong> <span class="${cut === undefined ? 'left' : 'over'}">${remainder(post)}</span></p>
<div class="bar" role="meter" aria-label="Length" aria-valuemin="0" aria-valuemax="${whole}" aria-valuenow="${used}" aria-valuetext="${count}">${segments}${tick}</div>
<ul class="drivers">${drivers.map(
    (driver) =>
      html`<li><span class="swatch of-${driver.what}"></span>${driverInWords(driver, unit)}</li>`,
  )}</ul>${
    assumes.length === 0
      ? undefined
      : html`
<p class="fine">Assuming ${assumes.join(', ')}</p>`
  }
</div>`;
}

function remainder(post: ReportedPost): string {
  if (post.cut !== undefined) return surplus(post);
  const { remaining } = post.length;
  return remaining === undefined ? 'no limit known' : `${remaining} left`;
}
