import { debrief } from './debrief.ts';
import { lessons } from './lessons.ts';
import { reading } from './reading.ts';
import { shell } from './shell.ts';
import { table } from './table.ts';
import { whatif } from './whatif.ts';

export const messages = { ...shell, ...table, ...debrief, ...lessons, ...reading, ...whatif };
