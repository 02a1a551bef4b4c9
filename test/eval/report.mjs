// The figures of a set of posts, as text.
import { confusionOf, scoreOf } from './scores.mjs';
import { labels } from './sets.mjs';

/** The scores of each label, the confusions, and on demand the posts that are wrong for one label. */
export function reportOf(title, posts, errors) {
  return [
    `\n${title}: ${posts.length} posts`,
    'label             posts  precision  recall     F1  wrong  missed',
    ...Object.keys(labels).flatMap((name) => scoreLine(name, posts)),
    ...['tone', 'link'].map((label) => confusionLine(label, posts)),
    ...(errors === undefined ? [] : errorLines(errors, posts)),
  ].join('\n');
}

function scoreLine(name, posts) {
  const [right, found] = labels[name];
  const score = scoreOf(posts.map(({ row, signals }) => [right(row), found(signals)]));
  const { positives, precision, recall, f1, wrong, missed } = score;
  if (positives + wrong === 0) return [];
  const columns = [
    [positives, 6],
    [share(precision), 10],
    [share(recall), 7],
    [share(f1), 6],
    [wrong, 6],
    [missed, 7],
  ];
  const figures = columns.map(([value, width]) => String(value).padStart(width));
  return [`${name.padEnd(16)} ${figures.join(' ')}`];
}

function share(value) {
  return value === undefined ? '–' : value.toFixed(3);
}

function confusionLine(label, posts) {
  const table = confusionOf(posts.map(({ row, signals }) => [row[label], signals[label]]));
  const lines = Object.entries(table).map(([right, found]) => {
    const counts = Object.entries(found).map(([name, count]) => `${name} ${count}`);
    return `${right} → ${counts.join(', ')}`;
  });
  return `${label}: ${lines.join(' · ')}`;
}

function errorLines(name, posts) {
  const [right, found] = labels[name];
  return posts.flatMap(({ row, signals }) => {
    const wanted = right(row);
    const got = found(signals);
    if (wanted === null || wanted === undefined || wanted === got) return [];
    const text = row.text.replaceAll('\n', ' / ').slice(0, 300);
    return [`${got ? 'wrong ' : 'missed'} ${row.id}: ${text}`];
  });
}
