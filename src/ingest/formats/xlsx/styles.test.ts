import { expect, test } from 'vitest';
import { isDateFormat } from './styles.ts';

test.each([
	['yyyy-mm-dd', true],
	['m/d/yy h:mm', true],
	['[$-804]yyyy"年"m"月"d"日";@', true],
	['[DBNum1][$-804]m"月"d"日"', true],
	['General', false],
	['0.00_);[Red]\\(0.00\\)', false],
	['#,##0.00" 元/day"', false],
	['[$USD] #,##0', false],
	['0\\d', false],
	['_d* #,##0', false],
	['0.00E+00', false],
	['@', false],
])('the format %s is a date: %s', (code, isDate) => {
	expect(isDateFormat(code)).toBe(isDate);
});
