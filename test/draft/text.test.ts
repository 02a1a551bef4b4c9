import { describe, expect, it } from 'vitest';
import { defectsOf, literalText, namesOf, read } from './reading.ts';

describe('a plain text', () => {
  it('is taken to the letter', () => {
    const text = '# no heading\n\n*stars* &amp; [a](b)';
    const draft = read(text, { path: 'a.txt' });
    expect(literalText(draft.sections[0]?.parts[0])).toBe(text);
  });

  it('may have front matter', () => {
    const draft = read('---\nplatform: x\nstatus: draft\ndate: soon\n---\nhi', { path: 'a.txt' });
    expect(namesOf(draft)).toEqual(['x']);
    expect(draft.phase).toBe('draft');
    expect(defectsOf(draft)).toEqual([['wrong-value', 'soon']]);
  });

  it('may have front matter that cannot be read', () => {
    const draft = read('---\nby: @bob\n---\nhi', { path: 'a.txt' });
    expect(defectsOf(draft)).toEqual([['unreadable-front-matter', '@bob']]);
  });
});
