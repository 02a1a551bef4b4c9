// Parses every file of a folder with remark-parse and does nothing else: the floor for a linter that
// parses Markdown with it. Run as `node remark-parse-alone.mjs FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const folder = process.argv[2];
const processor = unified().use(remarkParse).freeze();
for (const name of readdirSync(folder)) processor.parse(readFileSync(join(folder, name), 'utf8'));
