import { ENGLISH } from '../../core/locale.ts';
import type { Answers } from './answers.ts';

/** The schema as editors find it from the project’s folder. */
const SCHEMA = './node_modules/postlint/schema/config.json';

/** A folder of drafts often says what it is for. */
const NO_DRAFTS = ['README.md'];

/** A configuration as JSON. */
export function jsonConfig({ presets, drafts, platforms, locale }: Answers): string {
  const config = {
    $schema: SCHEMA,
    extends: presets,
    drafts,
    ignore: NO_DRAFTS,
    ...(platforms.length > 0 && { platforms }),
    ...(locale !== ENGLISH && { locale }),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** The same as YAML, with a word on each key. */
export function yamlConfig({ presets, drafts, platforms, locale }: Answers): string {
  const sections = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    `# Rules: “postlint rules” lists them, “postlint explain RULE” says why each is there.\n${yamlList('extends', presets)}`,
    `# Where drafts are: “postlint” without a path lints these.\n${yamlList('drafts', drafts)}`,
    `# What is never linted, in any folder.\n${yamlList('ignore', NO_DRAFTS)}`,
    ...(platforms.length > 0
      ? [`# The networks of drafts that name none themselves.\n${yamlList('platforms', platforms)}`]
      : []),
    ...(locale === ENGLISH ? [] : [`# The language of messages.\nlocale: ${locale}`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function yamlList(key: string, values: readonly string[]): string {
  return [`${key}:`, ...values.map((value) => `  - ${yamlText(value)}`)].join('\n');
}

/** A JSON string is YAML, too. */
function yamlText(value: string): string {
  const isPlain =
    /^[a-z][\w./*-]*$/i.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
