import { previewPage } from '../preview/page.ts';
import type { Reporter } from './reporter.ts';

/** One page to look at: every post in the manner of its network, with its problems beside it. */
export const html: Reporter = (results, _summary, { quiet, say, language, pictureOf }) =>
  previewPage(results, { quiet, say, language, pictureOf });
