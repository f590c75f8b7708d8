import { z } from 'zod';
import { scenarioSchema, textsSchema } from './schema.ts';

/** The published JSON Schemas, by file name: what an editor completes and explains with. */
export const jsonSchemas = (): Readonly<Record<string, unknown>> => ({
  'scenario.schema.json': z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' }),
  'texts.schema.json': z.toJSONSchema(textsSchema, { target: 'draft-2020-12', io: 'input' }),
});
