import type { LakeColour } from './tokens.ts';

interface Part {
  readonly colour: LakeColour;
  readonly d: string;
  /** Drawn as a line, two units wide. */
  readonly line?: true;
}

/** What the lens of the mark opens on, back to front, in the mark's units (480 high): lake, jet, Salève and Alps. */
export const LAKE_PARTS: readonly Part[] = [
  { colour: 'sky', d: 'M300 0H480V480H300Z' },
  { colour: 'alps', d: 'M300 290L322 272L340 279L372 244L388 258L402 247L480 300V320H300Z' },
  { colour: 'snow', d: 'M372 244L388 258L402 247L421 260L409 266L398 262L388 274L376 262L361 268L356 261Z' },
  { colour: 'hill', d: 'M300 302L345 290L372 298L404 268L436 243L452 239L480 244V340H300Z' },
  { colour: 'strata', d: 'M421 256L452 248L480 253V259L452 254L412 264Z' },
  { colour: 'water', d: 'M300 300H480V480H300Z' },
  { colour: 'lights', d: 'M322 314v12M352 314v8M414 314v14M446 314v9M470 314v12', line: true },
  { colour: 'veil', d: 'M394 84C420 120 436 240 437 336H387C387 250 389 150 394 84Z' },
  { colour: 'jet', d: 'M392.5 84H395.5L397 336H386Z' },
  { colour: 'wave', d: 'M330 336H466M352 366H401M424 386H470M386 410H424', line: true },
];
export const LAKE_LINE = 2;
