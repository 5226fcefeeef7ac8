import { langs } from '../domain/lang.ts';
import { segment } from './address.ts';

/** A header of a response. */
export type Header = readonly [name: string, value: string];

/** Folders whose files never change under their name. */
const HASHED = ['_astro', 'lookup', 'screening'];

/** Files that never change under their name, and everything else. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', page: 'no-cache' } as const;

const POLICY = 'Content-Security-Policy';

/** The media types of text beside HTML, which servers are told to encode in UTF-8 and to compress. */
const TEXTS = 'text/css text/csv text/plain text/xml application/javascript application/json';

/** Folders whose pages other sites may frame; nobody may frame any other page. */
const FRAMED: readonly string[] = langs.map((lang) => [segment(lang), 'embed'].filter(Boolean).join('/'));

/** The home pages that stand in a folder of their own. */
const HOMES: readonly string[] = langs.map(segment).filter((part) => part !== undefined);

/**
 * What every response of the site carries, but for who may frame it, which depends on its address. `policy` is the
 * Content-Security-Policy of its pages.
 */
export const headersOf = (policy: string): readonly Header[] => [
	[POLICY, policy],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * Headers as Netlify and Cloudflare Pages read them. No two of its rules set the same header of one response, so that
 * what may not be framed is said by a header of its own, folder by folder: `folders` are those of all pages, with their
 * language and without slashes at their ends.
 */
export function toNetlify(headers: readonly Header[], base: string, folders: readonly string[]): string {
	const block = (path: string, lines: readonly Header[]) =>
		`${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
	const unframed: Header = ['X-Frame-Options', 'DENY'];
	return [
		block(`${base}*`, headers),
		block(base, [['Cache-Control', CACHE.page], unframed]),
		...HOMES.map((home) => block(`${base}${home}/`, [unframed])),
		block(`${base}404.html`, [unframed]),
		block(`${base}*/`, [['Cache-Control', CACHE.page]]),
		...folders
			.filter((folder) => !FRAMED.includes(folder))
			.map((folder) => block(`${base}${folder}/*`, [unframed])),
		...HASHED.map((folder) => block(`${base}${folder}/*`, [['Cache-Control', CACHE.hashed]])),
	].join('\n');
}

/**
 * Headers as a file to `include` in a `server` block of nginx. A `location` with an `add_header` of its own takes
 * none of these: it must include the file again.
 */
export function toNginx(headers: readonly Header[], base: string): string {
	return [
		'# include headers/nginx.conf; stands in a server block, and in every location that adds a header of its own.',
		'charset utf-8;',
		`charset_types ${TEXTS} application/xml;`,
		'gzip on;',
		'gzip_vary on;',
		`gzip_types ${TEXTS} application/xml image/svg+xml;`,
		`error_page 404 ${base}404.html;`,
		`set $mingjian_cache "${CACHE.page}";`,
		`if ($uri ~ "^${escapePattern(base)}(?:${HASHED.join('|')})/") { set $mingjian_cache "${CACHE.hashed}"; }`,
		`set $mingjian_frame "'none'";`,
		`if ($uri ~ "^${escapePattern(base)}(?:${FRAMED.join('|')})/") { set $mingjian_frame "*"; }`,
		'add_header Cache-Control $mingjian_cache;',
		...headers.map(
			([name, value]) => `add_header ${name} "${framedBy(name, value, '$mingjian_frame')}" always;`
		),
		'',
	].join('\n');
}

/** Headers as a snippet to `import` in a site of a Caddyfile. */
export function toCaddy(headers: readonly Header[], base: string): string {
	const pathsOf = (folders: readonly string[]) => folders.map((folder) => `${base}${folder}/*`).join(' ');
	const paths = pathsOf(HASHED);
	const plain = headers.filter(([name]) => name !== POLICY);
	const policy = headers.find(([name]) => name === POLICY)?.[1] ?? '';
	return [
		'# import headers/Caddyfile stands in the block of the site.',
		'encode zstd gzip',
		`@hashed {`,
		`\tpath ${paths}`,
		'\tfile',
		'}',
		`@page not path ${paths}`,
		`header @hashed Cache-Control "${CACHE.hashed}"`,
		`header @page Cache-Control "${CACHE.page}"`,
		`@framed path ${pathsOf(FRAMED)}`,
		`@unframed not path ${pathsOf(FRAMED)}`,
		`header @framed ${POLICY} "${framedBy(POLICY, policy, '*')}"`,
		`header @unframed ${POLICY} "${framedBy(POLICY, policy, "'none'")}"`,
		'header {',
		...plain.map(([name, value]) => `\t${name} "${value}"`),
		'}',
		'handle_errors {',
		`\trewrite * ${base}404.html`,
		'\tfile_server',
		'}',
		'',
	].join('\n');
}

/** The policy with who may frame the page; other headers as they are. */
const framedBy = (name: string, value: string, who: string) =>
	name === POLICY ? `${value}; frame-ancestors ${who}` : value;

const escapePattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
