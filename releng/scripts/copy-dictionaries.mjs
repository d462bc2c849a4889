// Puts the word lists of English, which come as npm packages with the web parts, beside the classes that read them, each with its licence.
// Runs in the folder of org.journeywright.language.ide.
import { copyFile, mkdir } from 'node:fs/promises';

const packages = '../org.journeywright.web/node_modules';
const folder = 'src-gen/org/journeywright/language/ide/spelling';

await mkdir(folder, { recursive: true });
for (const [name, list] of [['dictionary-en', 'american'], ['dictionary-en-gb', 'british']]) {
  await copyFile(`${packages}/${name}/index.aff`, `${folder}/${list}.aff`);
  await copyFile(`${packages}/${name}/index.dic`, `${folder}/${list}.dic`);
  await copyFile(`${packages}/${name}/license`, `${folder}/${list}.licence.txt`);
}
