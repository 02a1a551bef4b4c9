import { scriptNames, scriptsOfLanguage } from '../src/checks/scripts/scripts-of-language.ts';
import { unexpectedScript } from '../src/checks/scripts/written-script.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const scriptMismatch = defineRule({
  id: 'script-mismatch',
  scope: 'post',
  description: 'Posts in another script than the language that the draft names is written in',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    mismatch: {
      text: '`lang` is “{lang}”, and the text is in {script} letters.',
      help: 'Name the language of the text: screen readers, translation and timelines go by it. A script can be named, too, as in “sr-Latn”.',
    },
  },
  options: {},
  *check(post) {
    const { language } = post.stated;
    // Of a thread the first post tells: it is one line in the front matter.
    if (language === undefined || post.part > 1) return;
    const expected = scriptsOfLanguage(language.text);
    const script = expected && unexpectedScript(post, expected);
    if (script === undefined) return;
    yield {
      messageId: 'mismatch',
      data: { lang: shortened(language.text), script: scriptNames[script] ?? script },
      span: language.span,
      in: 'draft',
    };
  },
});
