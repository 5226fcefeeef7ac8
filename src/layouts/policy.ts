/**
 * What a page may need beyond its own files: `wasm` to run a program in WebAssembly; `worker` to start a worker, whose
 * address a policy of Trusted Types vouches for.
 */
export type Need = 'wasm' | 'worker';

/**
 * The Content-Security-Policy of a page: its own files and nothing else, no inline script or style, and what it needs.
 * Each page states its own; one that a server sends beside it must allow what any page needs.
 */
export const policyFor = (needs: readonly Need[] = []): string =>
	[
		"default-src 'none'",
		`script-src 'self'${needs.includes('wasm') ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
		"require-trusted-types-for 'script'",
		...(needs.includes('worker')
			? ["worker-src 'self'", 'trusted-types mingjian']
			: ["trusted-types 'none'"]),
	].join('; ');
