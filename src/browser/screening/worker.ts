import type { Asked, Told } from './messages.ts';
import { openSession } from './session.ts';

/** Keeps names and lists apart from the page, so that it never stands still. */
const scope = self as unknown as {
	postMessage(told: Told): void;
	onmessage: (event: MessageEvent<Asked>) => void;
};

const answer = openSession(
	(base) => async (path) => {
		const isIndex = path.endsWith('.json');
		const answer = await fetch(base + path, isIndex ? { cache: 'no-cache' } : {});
		if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
		return new Uint8Array(await answer.arrayBuffer());
	},
	(told) => scope.postMessage(told)
);

scope.onmessage = ({ data }) => void answer(data);
