import { ConfigError } from '../core/config-error.ts';
import { diskWorld } from '../node/disk-world.ts';
import { errorCode } from '../node/error-code.ts';
import { createPictures } from '../node/pictures.ts';
import { type PreviewServer, type Shown, servePreview } from '../node/preview-server.ts';
import { messagePage, previewPage, type Script } from '../preview/page.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { complain } from './complain.ts';
import { configsOf } from './configs.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { interrupted, refuseUnfollowed, stateOf } from './followed-drafts.ts';
import { sourcesOf } from './inputs.ts';
import { drawnDrafts } from './preview-drafts.ts';
import type { World } from './world.ts';

/** Taken where the call names none and it is free. */
const PORT = 4860;

/** The page's one script: it loads the page anew when the server says that a file has changed. */
function follower(events: string): string {
  return `new EventSource('${events}').onmessage=()=>location.reload()`;
}

/** Serves the page on this machine and follows the drafts, until Ctrl-C. */
export async function serveDrafts(args: Arguments, world: World): Promise<ExitCode> {
  refuseUnfollowed('--serve', args);
  const { found, errors } = await sourcesOf(args, configsOf(args));
  for (const error of errors) complain(world, error);
  if (found.length === 0 && errors.length > 0) return exitCode.usage;

  const server = await started(
    {
      page: (nonce, events) => page(args, world, { nonce, code: follower(events) }),
      state: () => stateOf(args),
    },
    args.port,
  );
  const end = interrupted();
  world.out(`${server.url} (Ctrl-C ends it)\n`);
  await end;
  await server.close();
  return exitCode.clean;
}

async function page(args: Arguments, world: World, script: Script): Promise<string> {
  try {
    const { results, speech } = await drawnDrafts(args, world);
    const pictureOf = createPictures(diskWorld);
    return previewPage(results, { quiet: args.quiet, script, pictureOf, ...speech });
  } catch (error) {
    // A configuration that is being written is wrong at times; the page is back when it is right.
    if (!(error instanceof ConfigError)) throw error;
    return messagePage(error.message, { script });
  }
}

async function started(shown: Shown, port: number | undefined): Promise<PreviewServer> {
  try {
    return await servePreview(shown, port ?? PORT);
  } catch (error) {
    if (port === undefined && errorCode(error) === 'EADDRINUSE') return servePreview(shown, 0);
    throw new UsageError(`--port ${port ?? PORT}: ${reasons[errorCode(error) ?? ''] ?? error}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it',
  EACCES: 'no permission',
};
