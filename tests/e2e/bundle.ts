import { readFileSync } from 'node:fs';
import { type Plugin, rolldown } from 'rolldown';
import type { Answer } from '../../scripts/serve.ts';

// Development builds: only they warn when the markup is not what they expect.
const DEFINE = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** A style sheet that a module imports is put into the page. */
const STYLES: Plugin = {
  name: 'styles',
  load: {
    filter: { id: /\.css$/ },
    handler(path) {
      const text = JSON.stringify(readFileSync(path, 'utf8'));
      return { code: `document.head.append(Object.assign(document.createElement('style'), { textContent: ${text} }));`, moduleType: 'js' };
    },
  },
};

/** A module of `tests/fixtures` and all that it imports, as one module for a page. */
export async function bundle(fixture: string): Promise<Answer> {
  const build = await rolldown({
    input: `tests/fixtures/${fixture}`,
    platform: 'browser',
    logLevel: 'warn',
    transform: { define: DEFINE },
    plugins: [STYLES],
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return { body: output[0].code, headers: { 'content-type': 'text/javascript' } };
}

const SCRIPT = 'sidelightTest';

/** A module of `tests/fixtures` as one script, and a call of one of its functions, for an extension page; arguments are JSON. */
export async function bundleCall(fixture: string, name: string, ...args: readonly unknown[]): Promise<string> {
  const build = await rolldown({ input: `tests/fixtures/${fixture}`, platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', name: SCRIPT, codeSplitting: false });
  await build.close();
  return `(() => { ${output[0].code}; return ${SCRIPT}.${name}(...${JSON.stringify(args)}); })()`;
}
