import { expect, test } from 'vitest';
import { makeAnswer, makeHit } from './hit.fixture.ts';
import { withoutOverdue } from './overdue.ts';

test('what may have ended since leaves no name and no count; what stays is shown with what stays of it', () => {
	const kept = { dataset: 'recalls', standing: 'ended' } as const;
	const answer = makeAnswer([
		makeHit(),
		makeHit({ name: '示例南坡食品有限公司', lists: [kept, ...makeHit().lists] }),
	]);
	const left = withoutOverdue(answer, new Set(['blacklist']), '2026-12-02');
	expect(left.hits).toEqual([makeHit({ name: '示例南坡食品有限公司', lists: [kept] })]);
	expect(left.totals).toEqual({ party: 1, person: 0, thing: 0 });
});

test('what has not run out stays, on its last day too', () => {
	const answer = makeAnswer([makeHit()]);
	for (const today of ['2026-11-25', '2026-12-01'])
		expect(withoutOverdue(answer, new Set(['blacklist']), today)).toEqual(answer);
});
