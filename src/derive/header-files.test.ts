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
	const text = write(headers, base);

	test('sets every header, each as it is', () => {
		for (const [name, value] of headers) {
			expect(text.match(new RegExp(`\\b${name}\\b`, 'g')), name).toHaveLength(1);
			expect(text).toContain(value);
		}
	});

	test('keeps hashed files for good and asks again for pages, below its own path', () => {
		expect(text).toContain('public, max-age=31536000, immutable');
		expect(text).toContain('no-cache');
		expect(text.replaceAll('\\', '')).toMatch(/\/zt\/a\.b\/(?:\(\?:)?_astro[\s\S]*screening/);
	});
});

test('the policy allows what any page needs and no more, and no other site may frame the pages', () => {
	expect(headers[0]).toEqual(['Content-Security-Policy', `${policyFor(needs)}; frame-ancestors 'none'`]);
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
