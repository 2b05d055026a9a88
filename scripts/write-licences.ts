/** The command line carries small libraries inside; their licences ask to be named where their code is. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const files = readdirSync('dist/cli').filter((name) => name.endsWith('.js'));
const bundle = files.map((name) => readFileSync(`dist/cli/${name}`, 'utf8')).join('\n');
// esbuild notes the file that each part of the bundle came from.
const folders = new Set(
  [...bundle.matchAll(/^ *(?:\/\/ |")((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//gm)].map(
    ([, folder]) => folder ?? '',
  ),
);
const texts = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${folder} is bundled and has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/cli/THIRD-PARTY-LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
