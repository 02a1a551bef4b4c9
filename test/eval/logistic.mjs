// Multinomial logistic regression on signs that a text has or has not: plain, and the same on every run.

const STEPS = 600;
const MOMENTUM = 0.9;

/**
 * Weights that tell the classes apart. Rows: { signs, class, says = 1 }: the class by its number, and how much the row
 * has to say. `penalty` (L2) keeps the weights of signs small that few rows have. Answers { bias, weights }: one number
 * for each class, and a map of such.
 */
export function learn(rows, classes, penalty) {
  const signs = [...new Set(rows.flatMap((row) => row.signs))].sort();
  const indexOf = new Map(signs.map((sign, index) => [sign, index]));
  const inputs = rows.map((row) => row.signs.map((sign) => indexOf.get(sign)));
  const bias = signs.length;
  const tables = Array.from({ length: classes }, () => table(signs.length + 1));
  // Small enough for the densest row: its signs move the odds together.
  const step =
    4 / (rows.length * Math.max(1, ...inputs.map((input) => input.length)) ** 0.5 + penalty);
  for (let count = 0; count < STEPS; count++) {
    for (const [at, input] of inputs.entries()) addGradient(tables, input, bias, rows[at]);
    for (const { weights, gradient, speed } of tables) {
      for (let at = 0; at <= bias; at++) {
        const pull = at === bias ? 0 : penalty * weights[at];
        speed[at] = MOMENTUM * speed[at] - step * (gradient[at] + pull) * 0.1;
        weights[at] += speed[at];
        gradient[at] = 0;
      }
    }
  }
  return {
    bias: tables.map(({ weights }) => weights[bias]),
    weights: new Map(signs.map((sign, at) => [sign, tables.map(({ weights }) => weights[at])])),
  };
}

function table(length) {
  return {
    weights: new Float64Array(length),
    gradient: new Float64Array(length),
    speed: new Float64Array(length),
  };
}

function addGradient(tables, input, bias, { class: right, says = 1 }) {
  const odds = tables.map(({ weights }) =>
    input.reduce((sum, at) => sum + weights[at], weights[bias]),
  );
  shares(odds).forEach((share, at) => {
    const error = says * (share - (at === right ? 1 : 0));
    const { gradient } = tables[at];
    gradient[bias] += error;
    for (const sign of input) gradient[sign] += error;
  });
}

/** What share each class has of the whole, from log odds. */
export function shares(odds) {
  const most = Math.max(...odds);
  const parts = odds.map((odd) => Math.exp(odd - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** The class that the signs speak for most. */
export function classOf({ bias, weights }, signs) {
  const odds = [...bias];
  for (const sign of signs)
    weights.get(sign)?.forEach((weight, at) => {
      odds[at] += weight;
    });
  return odds.indexOf(Math.max(...odds));
}

/** Each row with the class that is found for it when it is not among those learnt from. */
export function crossValidate(rows, classes, penalty, folds) {
  return Array.from({ length: folds }, (_, fold) => {
    const model = learn(
      rows.filter((_, at) => at % folds !== fold),
      classes,
      penalty,
    );
    return rows
      .filter((_, at) => at % folds === fold)
      .map((row) => ({ row, found: classOf(model, row.signs) }));
  }).flat();
}
