/** What every line and row of a demonstration carries. */
export const DEMO = '示例：演示数据';
