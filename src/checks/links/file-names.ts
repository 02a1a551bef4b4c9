/** Endings of files that are top-level domains, too, and that hardly any website has right before it. */
const FILE_ENDINGS = new Set(['mov', 'py', 'zip']);

/**
 * Endings that files and websites share, with the names that are files. A name that is a well-known
 * website as well, such as `lib.rs` or `docs.rs`, is left out.
 */
const FILES_BY_ENDING: Readonly<Record<string, string>> = {
  ac: 'configure',
  am: 'makefile',
  cc: 'hello main',
  gs: 'code',
  in: 'config makefile manifest requirements',
  md: 'about agent agents architecture changelog claude contributing copilot design draft example gemini history index install license memory notes plan prompt prompts readme roadmap security skill skills soul spec specs summary template todo usage',
  mk: 'common config rules',
  nf: 'main',
  pl: 'main makefile script',
  properties: 'application build config gradle local log4j messages',
  rs: 'config handlers main mod models parser routes types utils',
  sh: 'backup bootstrap build clean cleanup configure deploy entrypoint init install launch main provision release run script setup start startup stop test update',
  tf: 'backend main outputs providers variables versions',
};

const knownFiles = new Set(
  Object.entries(FILES_BY_ENDING).flatMap(([ending, stems]) =>
    stems.split(' ').map((stem) => `${stem}.${ending}`),
  ),
);

/** Whether a name with one dot is plainly that of a file: `README.md`, `build-all.sh`, not `docs.rs`. */
export function isFileName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const stem = name.slice(0, dot);
  const ending = name.slice(dot + 1).toLowerCase();
  if (stem.includes('.') || stem === '') return false;
  // Notes to readers and to machines are written in capitals: `CLAUDE.md`.
  if (FILE_ENDINGS.has(ending) || (ending === 'md' && isInCapitals(stem))) return true;
  return stem
    .toLowerCase()
    .split('-')
    .some((word) => knownFiles.has(`${word}.${ending}`));
}

function isInCapitals(stem: string): boolean {
  return stem.length > 1 && /[A-Z]/.test(stem) && !/[a-z]/.test(stem);
}
