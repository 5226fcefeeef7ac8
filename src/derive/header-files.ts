/** A header of a response. */
export type Header = readonly [name: string, value: string];

/** Folders whose files never change under their name. */
const HASHED = ['_astro', 'lookup', 'screening'];

/** Files that never change under their name, and everything else. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', page: 'no-cache' } as const;

/** What every response of the site carries. `policy` is the Content-Security-Policy of its pages. */
export const headersOf = (policy: string): readonly Header[] => [
	['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Headers as Netlify and Cloudflare Pages read them. No two of its rules set the same header of one response. */
export function toNetlify(headers: readonly Header[], base: string): string {
	const block = (path: string, lines: readonly Header[]) =>
		`${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
	return [
		block(`${base}*`, headers),
		block(base, [['Cache-Control', CACHE.page]]),
		block(`${base}*/`, [['Cache-Control', CACHE.page]]),
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
		'charset_types text/css text/csv text/plain text/xml application/javascript application/json application/xml;',
		`error_page 404 ${base}404.html;`,
		`set $mingjian_cache "${CACHE.page}";`,
		`if ($uri ~ "^${escapePattern(base)}(?:${HASHED.join('|')})/") { set $mingjian_cache "${CACHE.hashed}"; }`,
		'add_header Cache-Control $mingjian_cache;',
		...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
		'',
	].join('\n');
}

/** Headers as a snippet to `import` in a site of a Caddyfile. */
export function toCaddy(headers: readonly Header[], base: string): string {
	const paths = HASHED.map((folder) => `${base}${folder}/*`).join(' ');
	return [
		'# import headers/Caddyfile stands in the block of the site.',
		`@hashed {`,
		`\tpath ${paths}`,
		'\tfile',
		'}',
		`@page not path ${paths}`,
		`header @hashed Cache-Control "${CACHE.hashed}"`,
		`header @page Cache-Control "${CACHE.page}"`,
		'header {',
		...headers.map(([name, value]) => `\t${name} "${value}"`),
		'}',
		'handle_errors {',
		`\trewrite * ${base}404.html`,
		'\tfile_server',
		'}',
		'',
	].join('\n');
}

const escapePattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
