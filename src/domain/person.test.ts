import { describe, expect, test } from 'vitest';
import { givenName, maskPerson, readsAsPerson } from './person.ts';

test.each([
	'张三',
	'王明亮',
	'欧阳修',
	'司马相如',
	'吾斯曼',
	'阿卜杜·热合曼',
	'买买提•吐尔逊',
	'张　三',
	'李知行',
	'张园园',
	'张店',
	'李建业',
	'张林业',
	'李建材',
	'王新社',
	'李建設',
	'欧陽興業',
	'佐藤太郎',
])('%s reads as a person', (name) => {
	expect(readsAsPerson(name)).toBe(true);
});

test.each([
	'示例食品厂',
	'示例公司',
	'清水組',
	'田中工業',
	'山田建設',
	'大同實業',
	'三和製作所',
	'鈴木商店',
	'永兴行',
	'药店',
	'示例酒业',
	'东方食品',
	'王记商行',
	'老王面馆',
	'兴隆超市',
	'李四窝点',
	'城东市场',
	'示例园区',
	'大兴基地',
	'加工点',
	'好运酒楼',
	'惠民药房',
	'示例商贸',
	'高原实业',
	'卫生院',
	'城关粮站',
	'红星农场',
	'供销社',
	'示例集团',
	'研究所',
	'税务局',
	'门市部',
	'豆腐坊',
	'服务中心',
	'买买提·吐尔逊商店',
	'李氏茶园',
	'示例市示例食品有限公司',
	'张三李四王五',
	'John Smith',
	'张',
	'张3',
	'',
])('%s does not', (name) => {
	expect(readsAsPerson(name)).toBe(false);
});

describe('a name masked', () => {
	test.each([
		['张三', '张某', '三'],
		['王明亮', '王某', '明亮'],
		['欧阳修', '欧阳某', '修'],
		['司马相如', '司马某', '相如'],
		['諸葛孔明', '諸葛某', '孔明'],
		['欧阳', '欧某', '阳'],
		['張三', '張某', '三'],
		['张　三', '张某', '三'],
		['张某某', '张某', null],
		['张*', '张某', null],
		['吾斯曼', '某某', null],
		['阿卜杜·热合曼', '某某', null],
		['John Smith', '某某', null],
		['', '某某', null],
	])('%s is %s, which hides %s', (name, masked, hidden) => {
		expect(maskPerson(name)).toBe(masked);
		expect(givenName(name)).toBe(hidden);
	});
});
