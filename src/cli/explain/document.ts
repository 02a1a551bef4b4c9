import type { Locale } from '../../core/locale.ts';
import type { Subject } from './subject.ts';

/** All that is known of a rule or a defect, as Markdown. */
export function documentOf(subject: Subject, locale: Locale | undefined): string {
  const messages = messagesOf(subject, locale);
  const { document } = subject;
  if (document === undefined)
    return [...opening(subject), ...messages, ...ending(subject)].join('\n');
  const at = document.indexOf('\n## Options');
  return at < 0
    ? `${document.trimEnd()}\n\n${messages.join('\n')}`
    : `${document.slice(0, at)}\n${messages.join('\n')}${document.slice(at)}`;
}

function opening({ kind, id, severity, presets, description }: Subject): string[] {
  const where =
    kind === 'defect'
      ? `${severity}; about the draft as a file, so it cannot be switched off.`
      : `${severity}; ${presets.length > 0 ? `in ${presets.join(', ')}` : 'in no preset'}.`;
  return [
    `# ${literal(id)}`,
    '',
    `${literal(description)}${/[.!?]$/.test(description) ? '' : '.'}`,
    '',
    literal(where),
    '',
  ];
}

function ending({ kind, options, url }: Subject): string[] {
  const entries = Object.entries(options);
  const rows = entries.map(
    ([name, spec]) =>
      `- ${code(name)} (${code(JSON.stringify(spec.default))}): ${literal(spec.description)}`,
  );
  return [
    ...(kind === 'rule' ? ['## Options', '', ...(rows.length > 0 ? rows : ['None.']), ''] : []),
    ...(url === undefined ? [] : ['## Sources', '', `- ${literal(url)}`, '']),
  ];
}

function messagesOf({ id, messages }: Subject, locale: Locale | undefined): string[] {
  const texts = locale?.messages[id];
  const rows = Object.entries(messages).map(([name, { severity, ...english }]) => {
    const { text, help } = texts?.[name] ?? english;
    const graver = severity === undefined ? '' : ` (${severity})`;
    return `- ${code(name)}${graver}: ${literal(plain(text))} ${literal(plain(help))}`;
  });
  return ['## Messages', '', ...rows, ''];
}

/** `{unit|words}` is `{unit}` to a reader. */
export function plain(message: string): string {
  return message.replace(/\|words\}/g, '}');
}

/** A text that is no markup. */
export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, '\\$&').replace(/\s+/g, ' ');
}

export function code(text: string): string {
  return `\`${text.replaceAll('`', '’')}\``;
}
