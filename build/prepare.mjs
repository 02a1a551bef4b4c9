// npm runs this in a fresh checkout, and where the package is installed from git, as pre-commit does:
// git holds no build. What is installed from the registry is built already.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command) => execSync(command, { stdio: 'inherit' });

if (!existsSync('dist/cli.js')) {
  // https://github.com/npm/cli/issues/8440: `npm install --global git+…` brings nothing to build with.
  if (!existsSync('node_modules/tsup')) run('npm ci --global=false --ignore-scripts');
  run('npm run build');
}
