/**
 * Text comes in, a code is found, the code is looked up, a verdict is given.
 *
 * @packageDocumentation
 */
export { diagnose, type Diagnosis } from './diagnose.ts';
export * from './code/index.ts';
export * from './catalogue/index.ts';
export * from './parse/index.ts';
export * from './classify/index.ts';
