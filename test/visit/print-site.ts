import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** Policies of a page, by the path that it is served at. */
const policies: Readonly<Record<string, string>> = {
  '/strict': `${strict}; style-src 'self'`,
  '/no-styles': strict,
};

/** What is not to be printed: some sheets of it. */
const around = '<p>De pagina eromheen</p>'.repeat(200);

const html = `<!doctype html><html lang="nl"><title>De pagina</title><body>${around}<script type="module" src="/print-page.js"></script>`;

/** A site of pages that print a letter as soon as they are open, under a strict policy. */
export async function startPrintSite(): Promise<{ readonly url: string; stop(): void }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'print-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer(({ url = '' }, response) => {
    const isScript = url === '/print-page.js';
    const policy = policies[url.split('?')[0] ?? ''];
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
