// Copies the typefaces of the drawings from the packages of the web parts to where the diagram bundle reads them: Roboto, and DejaVu Sans for what Roboto lacks.
import { copyFileSync, mkdirSync } from 'node:fs';

const packages = '../org.journeywright.web/node_modules';
const to = 'src-gen/org/journeywright/diagram/type';
const copies = [
  ['roboto-fontface/LICENSE', 'LICENSE-Roboto'],
  ...['Regular', 'Medium', 'RegularItalic'].map((face) => [`roboto-fontface/fonts/roboto/Roboto-${face}.woff`, `Roboto-${face}.woff`]),
  ['dejavu-fonts-ttf/LICENSE', 'LICENSE-DejaVu'],
  ...['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => [`dejavu-fonts-ttf/ttf/${name}`, name]),
];

mkdirSync(to, { recursive: true });
for (const [from, name] of copies) copyFileSync(`${packages}/${from}`, `${to}/${name}`);
