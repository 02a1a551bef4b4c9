// A publishing tool asks before it posts: how long is it, and what is wrong with it?
import { lint, measure } from 'postlint';

const text =
  'We measured 40 city maps: which one forgot the footpaths? https://maps.example.org/paths';

const { used, limit, drivers } = measure(text, 'x');
console.log(`${used} of ${limit}`);
console.log(drivers.map(({ what, count, total }) => `${count} × ${what} = ${total}`).join(', '));

const report = lint(`We are hiring a cartographer. Apply now: https://jobs.example.org/4`, {
  platforms: ['linkedin/group'],
});
for (const { ruleId, message, loc } of report.diagnostics) {
  console.log(`${loc.start.line}:${loc.start.column} ${ruleId}: ${message}`);
}
console.log(report.ok ? 'may go out' : 'stays here');
