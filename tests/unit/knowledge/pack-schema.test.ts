import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { Pack } from '../../../lib/model';

// Dates, word counts and references are for `parsePack` alone; a schema cannot say them.
test('the JSON Schema for authors’ editors is the validator’s own (renew it with `npx vitest run --project unit -u`)', async () => {
  const schema = toJsonSchema(Pack, { errorMode: 'ignore', typeMode: 'input' });
  expect(schema.required).toEqual(['formatVersion', 'id', 'version', 'title', 'language', 'license', 'entities', 'claims', 'events', 'sources', 'comparisons']);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../assets/pack.schema.json');
});
