/** Two networks, one of them too short for the text; a tag, a link, a mention. */
export const LAUNCH = `---
platforms: [x, linkedin]
---
${'Our editor opens a city in two seconds. '.repeat(6)}Which one first, @mapping_club? https://maps.example.org/releases/4 #maps ${'More of it later. '.repeat(3)}
`;

/** Pictures with and without alt text, and a poll. */
export const PICTURES = `---
platforms: [mastodon]
poll:
  - Lisbon
  - Porto
---
Where should we walk next?

![A path along a cliff](path.jpg)

![](bench.png)
`;

/** Three posts that hang together. */
export const THREAD = `---
platforms: [bluesky]
---
What does a map leave out? We asked 40 of you.

---

Most of you named footpaths.

---

Which bench did we miss?
`;

/** What would break out of a page that does not escape it. */
export const HOSTILE = `---
platforms: [x, discord]
accounts: "</style><script>alert(1)</script>"
---
\`</p></article><script>alert(1)</script>\` & "quotes" 'and' <b>bold</b> ]]> --> &lt;i&gt;

![x" onerror="alert(1)](a"onload="alert(1).png)
`;
