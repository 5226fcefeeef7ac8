import type { Lang } from '../../domain/lang.ts';
import { openDesk } from './desk.ts';
import { startWorker } from './trusted-worker.ts';

const desk = document.querySelector<HTMLElement>('[data-screening]');
const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
if (desk) openDesk(desk, new URL(desk.dataset['screening']!, location.href).href, startWorker(), lang);
