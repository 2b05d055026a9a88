/** Reads `--set minimal_backoff_time=5m`: the option by the server's own name, the value as its configuration has it. */
import { parseDelays } from '../../backoff/parse-delays.ts';
import { parseDuration } from '../../backoff/parse-duration.ts';
import { UsageError } from '../usage-error.ts';
import { OPTION_KINDS, type MakerName, type OptionKind } from './option-kinds.ts';

/** Options of a schedule, yet to be checked by its maker. */
export type Settings = Readonly<Record<string, number | string | readonly number[]>>;

const SETTING = /^([^=]+)=(.*)$/s;

/** Returns the options that some settings name; throws a UsageError that shows the setting and what is wrong with it. */
export function readSettings(maker: MakerName, settings: readonly string[]): Settings {
  const kinds = new Map<string, OptionKind>(Object.entries(OPTION_KINDS[maker]));
  const names = new Map([...kinds.keys()].map((name) => [bare(name), name]));
  return Object.fromEntries(
    settings.map((setting) => {
      const [, given = '', text = ''] = SETTING.exec(setting) ?? [];
      if (given === '') throw new UsageError(`--set ${setting}: write it as option=value`);
      const name = names.get(bare(given));
      const kind = name && kinds.get(name);
      if (!kind) throw new UsageError(`--set ${setting}: ${maker} has ${listNames([...kinds.keys()])}`);
      return [name, readValue(kind, text.trim(), setting)];
    }),
  );
}

/** `minimal_backoff_time`, `minimal-backoff-time` and `minimalBackoffTime` are one name. */
function bare(name: string): string {
  return name.replace(/[^a-z\d]/gi, '').toLowerCase();
}

function listNames(names: readonly string[]): string {
  return names.length === 0 ? 'no options' : `no such option, but ${names.join(', ')}`;
}

function readValue(kind: OptionKind, text: string, setting: string): number | string | readonly number[] {
  try {
    // 0 is the same in all units, and what turns many an option off.
    if (kind === 'duration') return text === '0' ? 0 : parseDuration(text);
    if (kind === 'durations') return parseDelays(text);
  } catch (error) {
    throw new UsageError(`--set ${setting}: ${(error as Error).message}`);
  }
  if (kind === 'text') return text;
  if (!/^\d{1,12}(?:\.\d{1,9})?$/.test(text)) throw new UsageError(`--set ${setting}: "${text}" must be a number`);
  return Number(text);
}
