import { openChecker } from './checker.ts';

const root = document.querySelector<HTMLElement>('[data-checker]');
if (root) openChecker(root, document.documentElement.lang === 'en' ? 'en' : 'zh');
