/** The address that a page may lead to: http or https, without a user's name; null for anything else. */
export function safeHref(written: string): string | null {
	const url = URL.parse(written);
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
	return url.href;
}
