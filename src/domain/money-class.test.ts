import { expect, test } from 'vitest';
import { moneyClasses, moneyClassOf, showMoneyClass } from './money-class.ts';

test.each([
	['0', '0-10000'],
	['9999.99', '0-10000'],
	['10000', '10000-50000'],
	['49999.999', '10000-50000'],
	['50000.00', '50000-200000'],
	['2000000', '2000000-'],
	['123456789012.5', '2000000-'],
])('%s yuan is of the class %s', (amount, bucket) => expect(moneyClassOf(amount)).toBe(bucket));

test('every class says where it begins and ends, in both languages', () => {
	expect(moneyClasses.map((each) => showMoneyClass(each, 'zh'))).toEqual([
		'不满1万元',
		'1万元以上不满5万元',
		'5万元以上不满20万元',
		'20万元以上不满50万元',
		'50万元以上不满200万元',
		'200万元以上',
	]);
	expect([1, 5].map((at) => showMoneyClass(moneyClasses[at]!, 'en'))).toEqual([
		'¥10,000 to under ¥50,000',
		'¥2,000,000 and over',
	]);
});
