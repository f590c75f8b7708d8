import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/scenario/jsonSchema.ts';
import { read } from '../geneva.ts';

/** After a change of the schema: `npx vitest run tests/scenario/jsonSchema.test.ts --update` writes the files anew. */
test('the JSON Schemas beside the scenarios are those of the code', async () => {
  for (const [name, schema] of Object.entries(jsonSchemas()))
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../scenarios/${name}`);
});

test('each file of a scenario names its schema, so that an editor can explain it', () => {
  expect(JSON.parse(read('scenario.json')).$schema).toBe('../scenario.schema.json');
  for (const language of ['en', 'fr'])
    expect(JSON.parse(read(`${language}.json`)).$schema).toBe('../texts.schema.json');
});
