/** The Content-Security-Policy of every page: its own files and nothing else, no inline script or style. */
export const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"object-src 'none'",
	"require-trusted-types-for 'script'",
].join('; ');
