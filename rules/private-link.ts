import { privateLinksIn } from '../src/checks/links/private-links.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const privateLink = defineRule({
  id: 'private-link',
  scope: 'post',
  description: 'Links that only the author can open, or that were not meant for readers',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    file: {
      text: '“{address}” is a file on your own computer.',
      help: 'Put the file on the web, and link to it there.',
      severity: 'error',
    },
    computer: {
      text: '“{address}” opens on your own computer only.',
      help: 'Put the address at which the page is published.',
      severity: 'error',
    },
    network: {
      text: '“{address}” opens in your own network only.',
      help: 'Put the address at which the page is published.',
      severity: 'error',
    },
    password: {
      text: 'The address tells a password to everybody.',
      help: 'Leave out what stands before the “@”, and change the password.',
      severity: 'error',
    },
    tunnel: {
      text: '“{address}” opens only while your own computer serves it.',
      help: 'Put the address at which the page is published.',
    },
    trial: {
      text: '“{address}” looks like a website for trying out.',
      help: 'Put the address of the website itself.',
    },
    edit: {
      text: '“{address}” is a page for editing, and not for readers.',
      help: 'Put the address of the page as it is published.',
    },
  },
  options: {},
  *check(post) {
    for (const { kind, text, span } of privateLinksIn(post)) {
      yield {
        messageId: kind,
        // What tells a password is not repeated.
        data: kind === 'password' ? {} : { address: shortened(text) },
        span,
      };
    }
  },
});
