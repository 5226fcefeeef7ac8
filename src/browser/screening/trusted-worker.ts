import address from './worker.ts?worker&url';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(asked: string): string }
	): { createScriptURL(asked: string): string };
}

/** The name of the one policy that the Content-Security-Policy of the page allows. */
const POLICY = 'mingjian';

/** Starts the worker. Where Trusted Types are enforced, by a policy that knows the address of our own file and no other. */
export function startWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy(POLICY, {
		createScriptURL(asked) {
			if (asked !== address) throw new TypeError(`${asked} is no script of this page.`);
			return asked;
		},
	});
	return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'screening' });
}
