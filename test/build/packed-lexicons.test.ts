import { expect, it } from 'vitest';
import { packed } from '../../build/packed-lexicons.ts';

/** What a module of JavaScript exports under a name. */
async function exported(code: string, name: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[name];
}

it('a packed object has the values of the object', async () => {
  const object = { language: 'de', book: { 'a"b': 'ä\n\t\\', constructor: '1' }, list: [[1], []] };
  const made = await exported(packed(['german', object]), 'german');
  expect(made).toEqual(object);
});
