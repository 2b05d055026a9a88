/** The command line: parses arguments, runs a command, sets the exit status. 0 done, 1 some input failed, 2 bad usage. */
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { ClassifyFlags } from './commands/classify.ts';
import type { DecodeFlags } from './commands/decode.ts';
import { FORMATS, type DocsFlags } from './commands/docs-flags.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { RulesFlags } from './commands/rules.ts';
import type { ScheduleFlags } from './commands/schedule.ts';
import { closeQuietly, printError, PROGRAM } from './output.ts';
import { UsageError } from './usage-error.ts';

/** Each command is loaded when it is asked for: most need none of the prose, which is most of the whole. */
function buildProgram(): Command {
  const program = new Command(PROGRAM)
    .description(
      'What mail servers mean: looks up enhanced status codes (RFC 3463) and judges replies, log lines, errors and bounces.',
    )
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ outputError: (text) => printError(text.replace(/^error: /, '')) })
    .addHelpText('after', EXIT_STATUSES);
  program
    .command('explain')
    .description('say what a code means, what the register says of it, and what is not known')
    .argument('<code>', 'an enhanced status code (5.4.1, X.4.1), a class (5), a subject (X.4), or a basic reply (550)')
    .option('--json', 'print the facts as JSON')
    .action(async (code: string, flags: ExplainFlags) => {
      const { explainCommand } = await import('./commands/explain.ts');
      await explainCommand(code, flags);
    });
  program
    .command('classify')
    .description('say why a delivery failed, whose fault it is, and what to do now')
    .argument('[input...]', 'replies as text, files of replies, log lines or JSON, - for standard input (the default)')
    .addOption(new Option('--json', 'print one JSON array').conflicts('jsonl'))
    .addOption(new Option('--jsonl', 'print one JSON object per line').conflicts('json'))
    .option('--why', 'show what each verdict rests on: the words, the rule, its source')
    .option('--rules <file>', 'rules of your own, a JSON array; they stand before all others')
    .addHelpText('after', CLASSIFY_EXAMPLES)
    .action(async (inputs: string[], flags: ClassifyFlags) => {
      const { classifyCommand } = await import('./commands/classify.ts');
      process.exitCode = await classifyCommand(inputs, flags);
    });
  program
    .command('decode')
    .description('say what the mails of a bounce mailbox report: who did not get a mail, why, and what to do now')
    .argument('[path...]', 'files, Maildirs, folders of .eml files, mboxes, - for standard input (the default)')
    .addOption(new Option('--json', 'print one JSON array').conflicts('jsonl'))
    .addOption(new Option('--jsonl', 'print one JSON object per mail and line').conflicts('json'))
    .option('--rules <file>', 'rules of your own, a JSON array; they stand before all others')
    .addHelpText('after', DECODE_EXAMPLES)
    .action(async (paths: string[], flags: DecodeFlags) => {
      const { decodeCommand } = await import('./commands/decode.ts');
      process.exitCode = await decodeCommand(paths, flags);
    });
  program
    .command('rules')
    .description('list the rules about words with their samples and sources')
    .argument('[word]', 'only rules whose id holds this: google, greylisting/ ...')
    .option('--json', 'print one JSON array')
    .action(async (word: string | undefined, flags: RulesFlags) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      await rulesCommand(word, flags);
    });
  program
    .command('schedule')
    .description('show when mail servers try again and when they give up, as a table and a plot')
    .argument('[name...]', 'schedules to show, several to compare; all are listed without one')
    .option('--attempts <number>', 'attempts to show at most')
    .option('--set <option=value>', "an option by the server's own name; may be repeated", collect)
    .option('--exim-rule <rules>', 'retry rules as they stand in a configuration of Exim')
    .option('--svg <file>', 'write the plot to a file as well, as a picture')
    .option('--json', 'print one JSON array, times in milliseconds')
    .addHelpText('after', SCHEDULE_EXAMPLES)
    .action(async (names: string[], flags: ScheduleFlags) => {
      const { scheduleCommand } = await import('./commands/schedule.ts');
      await scheduleCommand(names, flags);
    });
  program
    .command('docs')
    .description('write the reference into a folder, as a site, as Markdown or as JSON')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('html'))
    .requiredOption('--out <folder>', 'where; files of the same names are overwritten')
    .option('--title <text>', 'the title of the whole')
    .option('--only <list>', 'classes, subjects, codes and replies: 4,5.7')
    .option('--base-url <url>', 'where it will be found: for the site map and link previews')
    .option('--brand <name>', 'whose pages they are')
    .option('--brand-url <url>', 'the address behind the name')
    .option('--accent <colour>', 'the colour of links: #0a6170')
    .option('--rules <file>', 'rules of your own, a JSON array; they get a page, and the reader asks them first')
    .option('--notes <file>', 'notes of your own, a JSON object: { "X.7.1": "Ask the relay team." }')
    .option('--front-matter', 'Markdown with title and description as YAML, for VitePress or Docusaurus')
    .addHelpText('after', DOCS_EXAMPLES)
    .action(async (flags: DocsFlags) => {
      const { docsCommand } = await import('./commands/docs.ts');
      await docsCommand(flags);
    });
  return program;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const EXIT_STATUSES = `
Exit status: 0 done, 1 some input could not be read (the rest was done), 2 bad usage.
Colors are off when the output is no terminal or NO_COLOR is set; FORCE_COLOR turns them on.`;

const DOCS_EXAMPLES = `
Examples:
  ${PROGRAM} docs --out site
  ${PROGRAM} docs --format markdown --only 4,5.7 --out docs/mail --front-matter`;

const CLASSIFY_EXAMPLES = `
Examples:
  ${PROGRAM} classify '550 5.1.1 No such user'
  ${PROGRAM} classify --why '550 5.4.1 Recipient address rejected: Access denied'
  ${PROGRAM} classify /var/log/mail.log
  journalctl -u postfix | ${PROGRAM} classify --jsonl`;

const DECODE_EXAMPLES = `
Mails that are no report are counted; in JSON their kind is "other".

Examples:
  ${PROGRAM} decode ~/Maildir/.bounces
  ${PROGRAM} decode /var/mail/bounces --jsonl | jq -r '.recipients[]? | select(.verdict.action == "suppress-recipient") | .signal.finalRecipient'
  ${PROGRAM} decode < bounce.eml`;

const SCHEDULE_EXAMPLES = `
Examples:
  ${PROGRAM} schedule postfix exim qmail-remote
  ${PROGRAM} schedule postfix --set minimal_backoff_time=1m --set maximal_queue_lifetime=1d
  ${PROGRAM} schedule exim --exim-rule 'F,2h,15m; G,16h,1h,1.5; F,4d,6h'
  ${PROGRAM} schedule postfix exim --svg retries.svg`;

async function main(): Promise<void> {
  closeQuietly(process.stdout);
  try {
    await buildProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError) {
      printError(error.message);
      process.exitCode = 2;
    } else throw error;
  }
}

await main();
