import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import type { Evidence, Tone } from '../../src/language/signals.ts';

function words(text: string, evidence: Evidence | undefined): string[] {
  return (evidence?.spans ?? []).map((span) => text.slice(span.start, span.end));
}

describe('link use', () => {
  it.each([
    ['No address here, only words.', 'none'],
    ['https://example.com/a', 'bare'],
    ['New post: https://example.com/a #weeknotes @ada', 'bare'],
    ['Read more https://example.com/a', 'bare'],
    ['RT @ada: slides https://example.com/a', 'bare'],
    ['🎉🎉 www.example.com/party', 'bare'],
    ['Seven ways to sharpen a chisel https://example.com/a', 'headline'],
    ['RT @ada: How bees find their way home http://example.org/bees #bees', 'headline'],
    ['本日、新しいバージョンを公開しました https://example.com/a', 'headline'],
    [
      'Harbour office to move next spring to a pier near St. Ives https://example.com/a',
      'headline',
    ],
    [
      'Why the harbour lights went out for one long night in May... https://example.com/a',
      'headline',
    ],
    ['Opening of the tide museum by Prof. Ada Kerr postponed https://example.com/a', 'headline'],
    ['The bridge is shut. The ferry runs. https://example.com/a', 'context'],
    ['The tide museum has opened a small room about foghorns. https://example.com/a', 'context'],
    [
      'Das Museum zeigt ab Mai einen kleinen Raum über Nebelhörner. Programm: https://example.com/a',
      'context',
    ],
    [
      'Il museo apre una piccola sala sulle sirene da nebbia. Programma: https://example.com/a',
      'context',
    ],
    [
      'Plus que 9 places pour le cours de nœuds, 40 € la journée. Réservez : https://example.com/a',
      'context',
    ],
    ['We sharpened forty chisels for this comparison. https://example.com/a', 'context'],
    ['I did not expect the third chart to be true: https://example.com/a', 'context'],
  ])('%j is %s', (text, use) => {
    expect(analyze(text).link).toBe(use);
  });

  it('points at the links that stand alone', () => {
    const text = 'New post: https://example.com/a and example.org/b';
    expect(words(text, analyze(text).evidence.link)).toEqual([
      'https://example.com/a',
      'example.org/b',
    ]);
  });

  it('points at the words of a headline', () => {
    const title = 'Seven ways to sharpen a chisel';
    const text = `${title} https://example.com/a`;
    expect(words(text, analyze(text).evidence.link)).toEqual([title]);
  });

  it('has no evidence where there is no link', () => {
    expect(analyze('No address here.').evidence).not.toHaveProperty('link');
  });
});

describe('job adverts', () => {
  it.each([
    [
      "We're hiring a baker in Porto. Apply by Friday: https://example.com/jobs",
      ["We're hiring a", 'Apply by'],
    ],
    [
      'Our museum is looking for two volunteers to run the kiosk.',
      ['looking for two', 'volunteers'],
    ],
    ['Kitchen staff wanted, Lisbon', ['Kitchen staff wanted']],
    ['#job #berlin night nurse at a small clinic https://example.com/1', ['#job', 'night nurse']],
  ])('%j is one', (text, evidence) => {
    const signals = analyze(text);
    expect(signals.jobAd).toBe(true);
    expect(words(text, signals.evidence.jobAd)).toEqual(expect.arrayContaining(evidence));
  });

  it('knows a filled-in form', () => {
    const text = 'Title: Cook\nLocation: Leeds\nWorking hours: 9 to 5\nSalary: £14 per hour';
    expect(analyze(text).evidence.jobAd?.score).toBeGreaterThan(0.8);
  });

  it.each([
    'Are you hiring? Send me the address of your advert.',
    'Is your studio hiring a cook? Tell everyone!',
    'We are looking for feedback from developers on the new menu.',
    'Five tips for hiring great developers',
    'Who is hiring this month? Post your openings below.',
    'Congratulations to Mia, our new head of design!',
    'Please welcome Tom, who joins us as a product manager.',
    "I'm looking for a job as a developer in Madrid.",
    'My new job as an engineer starts on Monday!',
    'The cron job failed again, so we need a better scheduler.',
    'Unemployment fell while firms say they are hiring managers.',
    'Looking for a good book about bridges?',
    'Engineers love bridges. Bridges need engineers.',
  ])('%j is none', (text) => {
    const signals = analyze(text);
    expect(signals.jobAd).toBe(false);
    expect(signals.evidence).not.toHaveProperty('jobAd');
  });
});

describe('tone', () => {
  it.each<[string, Tone | null, string[]]>([
    [
      'Which editor do you use at work, and why?',
      'dialogue',
      ['Which editor do you use at work, and why?'],
    ],
    ['We rewrote the parser. Let us know what breaks!', 'dialogue', ['Let us know what']],
    ['@ada that fixed it for me', 'dialogue', ['@ada']],
    ['Thank you @ada for the patient review of my first patch', 'dialogue', ['Thank you']],
    [
      'Want whiter teeth? Buy our new brush today: https://example.com/brush',
      'broadcast',
      ['our new'],
    ],
    [
      '📣 Register now for our webinar on hedgehogs https://example.com/w',
      'broadcast',
      ['Register now'],
    ],
    ['My tea went cold again while I stared at the rain', 'personal', ['My tea', 'I']],
    ['@ada https://example.com/a', 'dialogue', ['@ada']],
    ['Heute haben wir die neue Fassung für alle Geräte veröffentlicht', 'broadcast', []],
    ['12 34 56', null, []],
    ['', null, []],
    ['🎉🎉🎉', null, []],
    ['Сегодня мы выпустили новую версию нашей программы', null, []],
    ['本日、新しいバージョンを公開しました', null, []],
    ['@ada नया संस्करण? https://example.com/a', null, []],
  ])('%j is %s', (text, tone, evidence) => {
    const signals = analyze(text);
    expect(signals.tone).toBe(tone);
    expect(words(text, signals.evidence.tone)).toEqual(expect.arrayContaining(evidence));
  });

  describe('in a long text', () => {
    const log = 'The crew painted the hull, mended two sails and scrubbed the deck. '.repeat(8);
    const asked = 'What would you have done first?';

    it('asks the reader at its end', () => {
      const { tone, evidence } = analyze(`${log}${asked}`);
      expect(tone).toBe('dialogue');
      expect(words(`${log}${asked}`, evidence.tone)).toContain(asked);
    });

    it('tells of other conversations in its middle', () => {
      expect(analyze(`${log}Why? Because thanks cost nothing. ${log}`).tone).not.toBe('dialogue');
    });
  });

  it('does not take an advert for talk because it opens with a question', () => {
    const hook = 'Want to sleep better? Order our pillow now and save 20 % https://example.com/p';
    const question = 'We tested three pillows. Which one would you pick?';
    expect(analyze(hook).tone).toBe('broadcast');
    expect(analyze(question).tone).toBe('dialogue');
  });

  it('does not take quoted words for the words of the author', () => {
    const text = 'The mayor read “Thank you all! Tell us what you think!” from a card.';
    const { tone, thanks, invitations } = analyze(text);
    expect(tone).not.toBe('dialogue');
    expect([thanks, invitations]).toEqual([0, 0]);
  });

  it('is surer the more one-way moves agree', () => {
    const score = (text: string) => analyze(text).evidence.tone?.score ?? 0;
    const plain = score('The harbour closes at nine on Sundays in winter.');
    const announced = score('We are excited to announce our new ferry. https://example.com/f');
    const pushed = score(
      '📣 We are excited to announce our new ferry! Book your seat now, don’t miss our launch sale: https://example.com/f',
    );
    expect(plain).toBeLessThan(announced);
    expect(announced).toBeLessThan(pushed);
    expect(pushed).toBeGreaterThan(0.85);
  });

  it('covers all words where no particular words decide', () => {
    const text = 'The harbour in winter';
    expect(words(text, analyze(text).evidence.tone)).toEqual([text]);
  });
});
