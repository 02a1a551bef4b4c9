import { createInterface } from 'node:readline';
import { ConfigError } from '../../core/config-error.ts';
import type { Answers } from '../../node/init/answers.ts';
import { safeLine } from '../../text/safe-text.ts';
import { UsageError } from '../usage-error.ts';
import type { Question } from './questions.ts';

/** What a terminal is to this: lines come in, and texts go out. */
interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks one question after the other, each until the answer can be; undefined where the person ends it. */
export async function ask(
  questions: readonly Question[],
  { input, output }: Terminal,
): Promise<Partial<Answers> | undefined> {
  const reader = createInterface({ input, output, terminal: true });
  reader.on('SIGINT', () => reader.close());
  // Lines and not `question()`, which loses what is typed ahead and never ends at the end of input.
  const lines = reader[Symbol.asyncIterator]();
  let answers: Partial<Answers> = {};
  try {
    for (const question of questions) {
      const answer = await answerTo(question, lines, output);
      if (answer === undefined) return undefined;
      answers = { ...answers, ...answer };
    }
    return answers;
  } finally {
    reader.close();
  }
}

async function answerTo(
  { text, suggested, read }: Question,
  lines: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<Partial<Answers> | undefined> {
  for (;;) {
    output.write(safeLine(`${text} [${suggested}] `));
    const { value, done } = await lines.next();
    if (done === true) return undefined;
    try {
      return read(value.trim() === '' ? suggested : value.trim());
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
      output.write(`${safeLine(error.message)}\n`);
    }
  }
}
