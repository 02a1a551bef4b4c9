import fc from 'fast-check';

// The same cases on every machine, so that red means a change; SEED=7 npm test looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });
