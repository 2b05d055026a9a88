/** Commands: Bash reads them, each exists, and Postfix and Dovecot know what theirs are asked for. Nothing is run. */
import { spawnSync } from 'node:child_process';
import { COMMANDS } from './commands.ts';
import { subcommandsOfDoveadm } from './doveadm.ts';
import { isThere } from './find-command.ts';
import { postfixDefaults } from './postfix-defaults.ts';

const KEYWORDS = new Set('for while do done if then else fi in { } ! case esac'.split(' '));
/** Packages of every Debian machine that a container may lack, and what is part of the shell. */
const NEED_NOT_BE_HERE = new Set(['apt', 'systemd', 'openssh-client', 'bash']);
/** A line of a crontab: five fields, then the command. */
const CRONTAB = /^(?:[\d*/,-]+ ){5}/gm;

/** Returns what is wrong with lines of a shell. */
export function checkShell(text: string): string[] {
  const lines = text.replace(CRONTAB, '');
  const { status, stderr } = spawnSync('bash', ['-n'], { input: lines, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') return [stderr.trim()];
  const calls = callsIn(lines);
  return calls.flatMap(([name, ...words]) => complaintsOf(name!, words));
}

function complaintsOf(path: string, words: readonly string[]): string[] {
  const name = path.replace(/^\/usr\/s?bin\//, '');
  // what a reader wrote himself
  if (path.startsWith('/usr/local/')) return [];
  if (!(name in COMMANDS)) return [`no command ${name}`];
  if (!NEED_NOT_BE_HERE.has(COMMANDS[name]!) && !isThere(name)) return [`${name} is not installed here`];
  if (name === 'postconf')
    return words
      .filter((word) => /^[a-z]/.test(word))
      .map((word) => word.replace(/=.*/, ''))
      .filter((word) => !postfixDefaults().has(word))
      .map((word) => `Postfix does not know ${word}`);
  if (name === 'doveadm') return subcommandsOfDoveadm(words);
  return [];
}

/** The commands in lines of a shell with their words; what stands in quotes is one word. */
function callsIn(text: string): string[][] {
  const bare = text
    .replace(/\\\n/g, ' ')
    .replace(/<<'(\w+)'\n[\s\S]*?\n\1$/gm, '')
    .replace(/'[^']*'|"(?:\\.|[^"\\])*"/g, (quoted) => `Q${insideOf(quoted)}`)
    .replace(/(?:^|\s)#.*/gm, '')
    .replace(/\d*[<>]&?\s*[^\s;|&)]+/g, ' ');
  return bare
    .split(/&&|\$\(|[|;\n()]/)
    .map((call) => call.trim().split(/\s+/))
    .map((words) => skipToCommand(words))
    .filter(([first]) => first !== undefined && first !== '');
}

/** Of a quoted word only the commands that are put in its place count. */
function insideOf(quoted: string): string {
  return quoted.startsWith('"') ? (/\$\([^)]*\)/.exec(quoted)?.[0] ?? '') : '';
}

function skipToCommand(words: string[]): string[] {
  if (words[0] === 'for') return [];
  const first = words.findIndex((word) => !KEYWORDS.has(word) && !/^[A-Z_]+=/.test(word));
  return first < 0 ? [] : words.slice(first);
}
