import { ungarbleGbk } from './utf8-as-gbk.ts';
import { ungarbleLatin } from './utf8-as-latin.ts';

/**
 * What a decoder leaves where bytes were lost: U+FFFD, its UTF-8 and MSVC's unset memory read as GBK, and
 * private-use characters, which no font shows alike.
 */
const remains = /[\uFFFD\uE000-\uF8FF]|锟斤拷|烫烫烫|屯屯屯/;

/** True of text that was decoded in a wrong encoding before it reached us. */
export const isMojibake = (text: string): boolean => remains.test(text) || unmojibake(text) !== null;

/**
 * What garbled text most likely was, with □ for a character that is lost; null where that cannot be told or the
 * text is not garbled. For the sentence to the sender: it is never published.
 */
export const unmojibake = (text: string): string | null => ungarbleLatin(text) ?? ungarbleGbk(text);

/** Where a decoder first left a mark of lost bytes, or -1. */
export const lossAt = (text: string): number => text.search(remains);
