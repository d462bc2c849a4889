// Runs "npm ci" in the current folder unless exactly these packages are installed already.
import { createHash } from 'node:crypto';
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-lock';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  execSync('npm ci --prefer-offline --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}
