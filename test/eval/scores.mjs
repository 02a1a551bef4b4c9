// Precision, recall and F1 of what was found against what is right.

/** Scores of pairs [right, found]; a pair whose right answer is null or undefined is left out. */
export function scoreOf(pairs) {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  for (const [right, found] of pairs) {
    if (right === null || right === undefined) continue;
    if (right && found) hits++;
    else if (found) wrong++;
    else if (right) missed++;
  }
  return {
    positives: hits + missed,
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + wrong + missed),
    wrong,
    missed,
  };
}

function share(part, whole) {
  return whole === 0 ? undefined : part / whole;
}

/** How often each right answer (row) was given each answer (column). */
export function confusionOf(pairs) {
  const table = {};
  for (const [right, found] of pairs) {
    if (right === null || right === undefined) continue;
    table[right] ??= {};
    table[right][found] = (table[right][found] ?? 0) + 1;
  }
  return table;
}
