// Copies the typeface of the drawings from the packages of the web parts to where the diagram bundle reads it.
import { copyFileSync, mkdirSync } from 'node:fs';

const from = '../org.journeywright.web/node_modules/roboto-fontface';
const to = 'src-gen/org/journeywright/diagram/type';

mkdirSync(to, { recursive: true });
for (const face of ['Regular', 'Medium', 'RegularItalic']) {
  copyFileSync(`${from}/fonts/roboto/Roboto-${face}.woff`, `${to}/Roboto-${face}.woff`);
}
copyFileSync(`${from}/LICENSE`, `${to}/LICENSE-Roboto`);
