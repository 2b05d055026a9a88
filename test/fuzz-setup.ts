/**
 * Properties are tried with the same inputs at every run, so that a change is judged by what it changed and not by luck.
 * `npm run fuzz` tries others; a failure prints its seed, which `FUZZ_SEED=... npm test` repeats.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 3463) });
