/** What a declaration says of a column: its heading in an export of our own form, which labels it in Chinese too. */
export const heading = (zh: string, en: string) => ({ column: zh, label: { zh, en } });
