import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Build = Parameters<Plugin['setup']>[0];

const LEXICON = /[\\/]language[\\/]lexicons[\\/]\w+\.ts$/;

/** The table of all lexicons, which imports them. */
const TABLE = /index\.ts$/;

/**
 * A lexicon holds up to ten thousand phrases, and to sort them by their first words takes longer than all the rest of
 * the command. So in the build its module holds the sorted phrases as JSON, read when the first text needs them.
 */
export function packedLexicons(): Plugin {
  return {
    name: 'packed-lexicons',
    setup(build) {
      build.onLoad({ filter: LEXICON }, async ({ path }) => {
        if (TABLE.test(path)) return undefined;
        const lexicons = Object.entries(await exportsOf(path, build));
        return { contents: lexicons.map(packed).join('\n'), loader: 'js' };
      });
    },
  };
}

/** What a module of TypeScript exports, found by running it. */
async function exportsOf(path: string, { esbuild }: Build): Promise<Record<string, object>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** An object that is read from JSON when one of its values is first asked for; short texts stand for themselves. */
export function packed([name, value]: [name: string, value: object]): string {
  const fields = Object.entries(value).map(([key, field]) =>
    typeof field === 'string'
      ? `${key}: ${JSON.stringify(field)}`
      : `get ${key}() { return (made ??= JSON.parse(json)).${key}; }`,
  );
  const json = JSON.stringify(JSON.stringify(value));
  return `export const ${name} = (() => { let made; const json = ${json}; return { ${fields.join(', ')} }; })();`;
}
