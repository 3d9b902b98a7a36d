import { rolldown } from 'rolldown';

/** A module and what it imports as one text that puts its exports into a global of that name; ends in a value that crosses as JSON. */
export async function bundle(input: string, name: string): Promise<string> {
  const made = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await made.generate({ format: 'iife', name, minify: false });
  await made.close();
  return `${output[0].code}; globalThis.${name} = ${name}; 0`;
}
