import { defectKinds } from '../draft/defects.ts';
import { didYouMean } from '../text/nearest-name.ts';
import { checkShape, type Shape, string } from './check-shape.ts';
import { ConfigError } from './config-error.ts';
import type { MessageText } from './locale.ts';
import { placesInMessage } from './message.ts';
import type { Rule } from './rule.ts';

/** The test of a team's own messages: they are there, and hold no data that the message has not. */
export function checkMessages(rules: readonly Rule[]) {
  return (key: string, value: unknown): void => {
    const ofRules = rules.map(({ id, messages }) => [id, shapeCheck(messages)]);
    const ofDefects = Object.entries(defectKinds).map(([id, kind]) => [
      id,
      shapeCheck({ [id]: kind }),
    ]);
    checkShape(key, value, Object.fromEntries([...ofRules, ...ofDefects]));
  };
}

function shapeCheck(messages: Readonly<Record<string, MessageText>>) {
  const shape: Shape = Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, messageCheck(message)]),
  );
  return (key: string, value: unknown): void => checkShape(key, value, shape);
}

function messageCheck(english: MessageText) {
  const names = namesIn(english);
  const text = (key: string, value: unknown): void => {
    string(key, value);
    for (const { written, name, filter } of placesInMessage(value as string)) {
      if (!names.includes(name)) throw new ConfigError(`${key}: ${unknownName(name, names)}`, key);
      if (filter === undefined || filter === 'words') continue;
      throw new ConfigError(`${key}: write {${name}} or {${name}|words}, not ${written}.`, key);
    }
  };
  return (key: string, value: unknown): void => checkShape(key, value, { text, help: text });
}

function namesIn({ text, help }: MessageText): string[] {
  return [...new Set(placesInMessage(`${text} ${help}`).map(({ name }) => name))];
}

function unknownName(name: string, names: readonly string[]): string {
  const known =
    names.length === 0 ? ' It has none.' : ` It has ${names.map((one) => `{${one}}`).join(', ')}.`;
  return `this message has no {${name}}.${didYouMean(name, names)}${known}`;
}
