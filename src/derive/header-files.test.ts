import { describe, expect, test } from 'vitest';
import { policyFor } from '../layouts/policy.ts';
import { headersOf, toCaddy, toNetlify, toNginx } from './header-files.ts';

const needs = ['wasm', 'worker'] as const;
const headers = headersOf(policyFor(needs));
const base = '/zt/a.b/';

describe.each([
	['_headers', toNetlify],
	['nginx.conf', toNginx],
	['Caddyfile', toCaddy],
])('%s', (_, write) => {
	const text = write(headers, base, ['blacklist', 'embed', 'en/blacklist', 'en/embed']);

	test('sets every header, each as it is', () => {
		for (const [name, value] of headers) {
			const times = name === 'Content-Security-Policy' && write === toCaddy ? 2 : 1;
			expect(text.match(new RegExp(`\\b${name}\\b`, 'g')), name).toHaveLength(times);
			expect(text).toContain(value);
		}
	});

	test('keeps hashed files for good and asks again for pages, below its own path', () => {
		expect(text).toContain('public, max-age=31536000, immutable');
		expect(text).toContain('no-cache');
		expect(text.replaceAll('\\', '')).toMatch(/\/zt\/a\.b\/(?:\(\?:)?_astro[\s\S]*screening/);
	});
});

describe('other sites may frame what stands below /embed/ in any language, and nothing else', () => {
	test('as Netlify reads it, which sets no header twice', () => {
		const text = toNetlify(headers, '/', ['about', 'embed', 'en/about', 'en/embed']);
		const denied = [...text.matchAll(/^(\/.*)\n(?: {2}.*\n)*? {2}X-Frame-Options: DENY$/gm)].map(
			([, path]) => path
		);
		expect(denied).toEqual(['/', '/en/', '/404.html', '/about/*', '/en/about/*']);
		expect(text).not.toContain('frame-ancestors');
	});

	test('as nginx reads it', () => {
		const text = toNginx(headers, base);
		const [, pattern = ''] = /\$uri ~ "([^"]+)"\) \{ set \$mingjian_frame "\*"/.exec(text)!;
		const framed = (path: string) => new RegExp(pattern).test(path);
		expect([`${base}embed/x/`, `${base}en/embed/x/`].map(framed)).toEqual([true, true]);
		expect([base, `${base}en/`, `${base}figures/embed/`, `/embed/`].map(framed)).toEqual([
			false,
			false,
			false,
			false,
		]);
		expect(text).toContain(`set $mingjian_frame "'none'";`);
		expect(text).toContain('frame-ancestors $mingjian_frame"');
	});

	test('as Caddy reads it', () => {
		const text = toCaddy(headers, base);
		expect(text).toMatch(/@framed path \/zt\/a\.b\/embed\/\* \/zt\/a\.b\/en\/embed\/\*\n/);
		expect(text).toMatch(/header @framed .*frame-ancestors \*"/);
		expect(text).toMatch(/header @unframed .*frame-ancestors 'none'"/);
	});
});

test('the policy allows what any page needs and no more', () => {
	expect(headers[0]).toEqual(['Content-Security-Policy', policyFor(needs)]);
	for (const policy of [policyFor(), policyFor(needs)])
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval|https?:/);
	expect(policyFor()).not.toMatch(/wasm|worker/);
	expect(policyFor()).toContain("trusted-types 'none'");
	expect(policyFor(['worker'])).toContain("worker-src 'self'; trusted-types mingjian");
});

test('a path stands in the pattern of nginx as it is', () => {
	expect(toNginx(headers, base)).toContain('"^/zt/a\\.b/(?:_astro|lookup|screening)/"');
});

test('what Caddy is told to keep is not told to ask again', () => {
	const [kept, asked] = ['path', 'not path'].map(
		(how) => new RegExp(`^\\s*(?:@page )?${how} (.*)$`, 'm').exec(toCaddy(headers, base))?.[1]
	);
	expect(kept).toContain('lookup');
	expect(asked).toBe(kept);
});

test('nginx and Caddy are told to compress what is text', () => {
	const headers = headersOf("default-src 'self'");
	expect(toNginx(headers, '/')).toMatch(/^gzip on;$/m);
	expect(toNginx(headers, '/')).toMatch(/^gzip_types .*\bapplication\/json\b/m);
	expect(toCaddy(headers, '/')).toMatch(/^encode zstd gzip$/m);
});
