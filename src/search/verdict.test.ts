import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groups, tiers, type Answer, type Hit } from './answer.ts';
import { makeAnswer, makeHit } from './hit.fixture.ts';
import { judge, type Sides } from './verdict.ts';

const sides: Sides = { blacklist: 'negative', recalls: 'neutral', exemplars: 'positive' };
const kept: Hit['lists'] = [{ dataset: 'recalls', standing: 'current' }];
const say = (hits: readonly Hit[], given?: Partial<Answer>) => {
	const { verdict, ground } = judge(makeAnswer(hits, given), sides);
	return `${verdict} ${ground}`;
};
const number = '91000000MA0BL001XQ';
const branch = '示例白鹭食品有限公司南岸分公司';

describe('one name or code is judged', () => {
	test.each<[string, readonly Hit[], Partial<Answer>, string]>([
		['listed where the code is equal', [makeHit({ number })], { readAs: 'number' }, 'listed code'],
		[
			'listed where it is the number of a listing',
			[makeHit({ group: 'thing', number: 'HMD-1', path: 'blacklist/hmd-1' })],
			{ readAs: 'number' },
			'listed code',
		],
		['listed where one party that has a code bears the name', [makeHit()], {}, 'listed name'],
		[
			'possible where the party has no code',
			[makeHit({ path: 'party/p-0123456789' })],
			{},
			'possible noCode',
		],
		[
			'possible where several bear the name, whichever of them is listed',
			[makeHit(), makeHit({ path: 'party/91000000MA0BL2071C', lists: kept })],
			{},
			'possible severalNames',
		],
		[
			'possible where the name was a former one',
			[makeHit({ present: '示例新鹭食品有限公司' })],
			{},
			'possible otherName',
		],
		[
			'possible where it is a person, whose name is masked',
			[makeHit({ group: 'person', name: '王某', path: 'blacklist/hmd-2' })],
			{},
			'possible person',
		],
		['possible where a listed name is similar', [makeHit({ tier: 'sound' })], {}, 'possible like'],
		[
			'possible where a listed name holds it',
			[makeHit({ tier: 'start' })],
			{ folded: '示例白鹭' },
			'possible like',
		],
		[
			'possible where a code begins so',
			[makeHit({ number, tier: 'code' })],
			{ readAs: 'number' },
			'possible like',
		],
		[
			'not listed where only its branch is',
			[makeHit({ name: branch, path: 'party/91000000MA0BL1012C', tier: 'start' })],
			{},
			'notListed none',
		],
		[
			'possible where a fragment of the branch’s name was asked for',
			[makeHit({ name: branch, tier: 'start' })],
			{ folded: '示例白鹭食品' },
			'possible like',
		],
		['not listed where it stands on other lists alone', [makeHit({ lists: kept })], {}, 'notListed none'],
		[
			'not listed where a listing of it has ended',
			[makeHit({ lists: [{ dataset: 'blacklist', standing: 'ended' }] })],
			{},
			'notListed none',
		],
		[
			'not listed where goods of a listed party are called so',
			[makeHit({ group: 'thing', path: 'blacklist/hmd-1' })],
			{},
			'notListed none',
		],
		['not listed where nothing is found', [], {}, 'notListed none'],
		[
			'possible where there is more than can be shown',
			[makeHit({ lists: kept, tier: 'inside' })],
			{ totals: { party: 21, person: 0, thing: 0 } },
			'possible tooMany',
		],
		[
			'impossible to confirm where the code is mistyped',
			[],
			{ asked: '91000000MA0LB001XQ', readAs: 'number' },
			'cannotConfirm mistyped',
		],
		[
			'listed where the code is mistyped in the source as well',
			[makeHit({ number: '91000000MA0LB001XQ' })],
			{ asked: '91000000MA0LB001XQ', readAs: 'number' },
			'listed code',
		],
	])('%s', (_, hits, given, said) => expect(say(hits, given)).toBe(said));
});

const hit = fc.record({
	group: fc.constantFrom(...groups),
	name: fc.constantFrom('示例白鹭食品有限公司', branch),
	present: fc.constantFrom(null, '示例新鹭食品有限公司'),
	maker: fc.constant(null),
	number: fc.constantFrom(null, number),
	path: fc.constantFrom('party/91000000MA0BL001XQ', 'party/p-0123456789', 'blacklist/hmd-1'),
	lists: fc.subarray([...makeHit().lists, ...kept]),
	weight: fc.nat(9),
	until: fc.constant(null),
	tier: fc.constantFrom(...tiers),
});

test('the order of the hits does not change the verdict', () => {
	const shuffled = fc
		.array(hit, { maxLength: 6 })
		.chain((hits) => fc.tuple(fc.constant(hits), fc.shuffledSubarray(hits, { minLength: hits.length })));
	fc.assert(
		fc.property(shuffled, ([hits, others]) => {
			expect(say(others)).toBe(say(hits));
		})
	);
});

test('what is on no negative list is never called listed, and what is equal by code on one always is', () => {
	fc.assert(
		fc.property(fc.array(hit, { maxLength: 6 }), (hits) => {
			const clean = hits.map((each) => ({ ...each, lists: kept }));
			expect(say(clean)).toBe('notListed none');
			expect(say([...hits, makeHit({ number })])).toBe('listed code');
		})
	);
});
