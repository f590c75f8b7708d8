import type { z } from 'zod';
import { doubtsAbout } from './doubts.ts';
import { type Fault, readJson } from './fault.ts';
import { lintScenario, type Remark } from './lint.ts';
import { lintTexts } from './lintTexts.ts';
import { type Scenario, scenarioSchema, type Texts, textsSchema } from './schema.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Shape, then what a shape cannot say; nothing throws. */
export const parsed = <T>(text: string, schema: z.ZodType<T>, lint: (value: T) => readonly Remark[]): Parsed<T> => {
  const source = readJson(text);
  if (source.faults.length > 0) return { ok: false, faults: source.faults };
  const shape = schema.safeParse(source.data);
  if (!shape.success)
    return {
      ok: false,
      faults: shape.error.issues.map((issue) =>
        source.faultAt(
          issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
          issue.message,
        ),
      ),
    };
  const remarks = lint(shape.data);
  if (remarks.length > 0) return { ok: false, faults: remarks.map(([path, message]) => source.faultAt(path, message)) };
  return { ok: true, value: shape.data };
};

/** The one door for a scenario: its shape, then what a shape cannot say. Every fault has its pointer and line. */
export const parseScenario = (text: string): Parsed<Scenario> => parsed(text, scenarioSchema, lintScenario);

/** The same, and what works but makes no sense to play. */
export const validateScenario = (text: string): Parsed<Scenario> =>
  parsed(text, scenarioSchema, (scenario) => [...lintScenario(scenario), ...doubtsAbout(scenario)]);

/** The one door for the texts of a scenario in one language. */
export const parseTexts = (text: string, scenario: Scenario): Parsed<Texts> =>
  parsed(text, textsSchema, (texts) => lintTexts(scenario, texts));
