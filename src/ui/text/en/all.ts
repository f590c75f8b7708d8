import { debrief } from './debrief.ts';
import { shell } from './shell.ts';
import { table } from './table.ts';
import { voice } from './voice.ts';

export const messages = { ...shell, ...table, ...debrief, ...voice };
