import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';

const LONG = 'word '.repeat(70).trim();
const where = { platforms: ['x'], path: 'draft.md' };

/** The rules that count, and those that the draft switches off with its reason. */
function found(source: string, path = 'draft.md') {
  const { diagnostics, ok } = lint(source, { ...where, path });
  const ids = (off: boolean) =>
    diagnostics
      .filter(({ suppressed }) => (suppressed !== undefined) === off)
      .map(({ ruleId }) => ruleId);
  return { ok, counts: ids(false), off: ids(true) };
}

describe('a rule that a draft switches off', () => {
  it.each<[name: string, source: string, path?: string]>([
    ['for the rest of the draft', `<!-- postlint-disable over-length -->\n\n${LONG}`],
    ['in a range', `<!-- postlint-disable over-length -->\n\n${LONG}\n\n<!-- postlint-enable -->`],
    ['for the next block', `<!-- postlint-disable-next over-length -->\n\n${LONG}`],
    ['right above its block', `<!-- postlint-disable-next over-length -->\n${LONG}`],
    ['in the line of its block', `<!-- postlint-disable-next over-length --> ${LONG}`],
    ['below another comment', `<!-- postlint-disable-next over-length -->\n<!-- x -->\n${LONG}`],
    ['in the whole draft, from its end', `${LONG}\n\n<!-- postlint-disable-file over-length -->`],
    ['all rules', `<!-- postlint-disable -->\n\n${LONG}`],
    ['in the front matter', `---\npostlint-disable: over-length\n---\n${LONG}`],
    ['in a list there', `---\npostlint-disable: [over-length]\n---\n${LONG}`],
    ['with a reason there', `---\npostlint-disable:\n  over-length: it is a joke\n---\n${LONG}`],
    [
      'in the part of a thread',
      `One.\n\n---\n\n<!-- postlint-disable-next over-length -->\n${LONG}`,
    ],
    [
      'above the part of a thread',
      `One.\n\n<!-- postlint-disable-next over-length -->\n\n---\n\n${LONG}`,
    ],
    [
      'in the front matter of a tweet',
      `---\npostlint-disable: over-length\n---\n${LONG}`,
      'a.tweet',
    ],
    ['in that of a text', `---\npostlint-disable: over-length\n---\n${LONG}`, 'a.txt'],
  ])('counts for nothing: %s', (_, source, path) => {
    expect(found(source, path)).toEqual({ ok: true, counts: [], off: ['over-length'] });
  });

  it('is off with the reason that the draft gives', () => {
    const reasonOf = (source: string) => lint(source, where).diagnostics[0]?.suppressed?.reason;
    expect(reasonOf(`<!-- postlint-disable over-length -- on purpose -->\n\n${LONG}`)).toBe(
      'on purpose',
    );
    expect(reasonOf(`---\npostlint-disable:\n  over-length: a joke\n---\n${LONG}`)).toBe('a joke');
    expect(reasonOf(`<!-- postlint-disable over-length -->\n\n${LONG}`)).toBeUndefined();
  });

  it.each<[name: string, source: string, path?: string]>([
    [
      'behind its range',
      `<!-- postlint-disable over-length -->\n\n<!-- postlint-enable -->\n\n${LONG}`,
    ],
    ['behind the next block', `<!-- postlint-disable-next over-length -->\n\nx\n\n---\n\n${LONG}`],
    ['in a fence', `\`\`\`\n<!-- postlint-disable over-length -->\n\`\`\`\n\n${LONG}`],
    [
      'in plain text, where it would be posted',
      `<!-- postlint-disable over-length -->\n${LONG}`,
      'a.txt',
    ],
    ['in a tweet', `<!-- postlint-disable over-length -->\n${LONG}`, 'a.tweet'],
  ])('is on: %s', (_, source, path) => {
    const { ok, off } = found(source, path);
    expect({ ok, off }).toEqual({ ok: false, off: [] });
  });

  it('may be one of several', () => {
    const source = `<!-- postlint-disable raw-markup, over-length -- both -->\n\n${LONG} **`;
    expect(found(source).off).toContain('over-length');
  });

  it('is reported where it finds nothing', () => {
    expect(found('<!-- postlint-disable over-length -->\n\nShort, is it not?').counts).toEqual([
      'unused-disable',
    ]);
    expect(found('---\npostlint-disable: [over-length]\n---\nShort, is it not?').counts).toEqual([
      'unused-disable',
    ]);
    expect(found('<!-- postlint-disable -->\n\nShort, is it not?').counts).toEqual([
      'unused-disable',
    ]);
  });

  it('is not reported where it did not look', () => {
    const source = '<!-- postlint-disable gushing -->\n\nShort, is it not?';
    expect(found(source).counts).toEqual([]);
  });

  it('has a name that there is', () => {
    const [diagnostic] = lint(
      '<!-- postlint-disable over-lenght -->\n\nShort, is it not?',
      where,
    ).diagnostics;
    expect(diagnostic).toMatchObject({ ruleId: 'unknown-rule', data: { rule: 'over-lenght' } });
    expect(diagnostic?.message).toContain('over-length');
  });

  it('is switched off by a directive that there is', () => {
    const { diagnostics } = lint(`<!-- postlint-disabel over-length -->\n\n${LONG}`, where);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['unknown-directive', 'over-length']);
    expect(diagnostics[0]?.message).toContain('postlint-disable');
  });

  it('leaves text above the sections that holds nothing else alone', () => {
    const source = '<!-- postlint-disable-file link-only -->\n\n## X\n\nWhich one do you like?\n';
    expect(lint(source, { path: 'a.md' }).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'unused-disable',
    ]);
  });
});
