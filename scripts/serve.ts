import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.ndjson': 'application/x-ndjson; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** Media types that are text, and are sent compressed to who takes that. */
const TEXT = /^text\/|json|xml/;

/** A running server and the address of the site's first page. */
export interface Serving {
	readonly address: string;
	close(): void;
}

/**
 * Serves a built site on this machine alone, as any web server would: a folder by its `index.html`, what is not
 * there by `404.html`, text compressed. Port 0 takes a free one. Nothing outside the folder can be asked for.
 */
export function serveSite(folder: string, base = '/', port = 0): Promise<Serving> {
	const server: Server = createServer((request, response) => {
		const path = decodePath(request.url ?? '/');
		const file =
			path === null || !path.startsWith(base) ? null : findFile(folder, path.slice(base.length - 1));
		const shown = file ?? join(folder, '404.html');
		if (!existsSync(shown)) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(shown)] ?? 'application/octet-stream';
		const isText = TEXT.test(type);
		const isCompressed = isText && /\bgzip\b/.test(String(request.headers['accept-encoding']));
		response.writeHead(file ? 200 : 404, {
			'Content-Type': type,
			'X-Content-Type-Options': 'nosniff',
			'Cache-Control': 'no-cache',
			...(isText && { Vary: 'Accept-Encoding' }),
			...(isCompressed && { 'Content-Encoding': 'gzip' }),
		});
		const steps = isCompressed ? [createGzip()] : [];
		pipeline([createReadStream(shown), ...steps, response], () => {});
	});
	return new Promise((settle, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', () => {
			const bound = server.address();
			const at = typeof bound === 'object' && bound ? bound.port : port;
			settle({
				address: `http://127.0.0.1:${at}${base}`,
				close: () => {
					server.close();
					server.closeAllConnections();
				},
			});
		});
	});
}

function decodePath(url: string): string | null {
	try {
		return decodeURIComponent(url.split(/[?#]/)[0]!);
	} catch {
		return null;
	}
}

function findFile(folder: string, path: string): string | null {
	const file = normalize(join(folder, path));
	if (file !== folder && !file.startsWith(folder + sep)) return null;
	if (!existsSync(file)) return null;
	const found = statSync(file).isDirectory() ? join(file, 'index.html') : file;
	return existsSync(found) ? found : null;
}
