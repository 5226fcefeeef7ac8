import { shanghaiDay } from '../domain/day.ts';
import { takeDown } from './term.ts';

takeDown(document, shanghaiDay(Date.now()));
