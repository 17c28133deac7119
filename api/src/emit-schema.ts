import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { schemaWithoutData } from './app/schema-without-data.ts';

const schema = await schemaWithoutData();
await writeFile(
  new URL('../../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
