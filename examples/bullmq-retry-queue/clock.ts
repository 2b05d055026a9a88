/** The queue's clock: the world's, or a faster one for a demo. BullMQ alone is told the time of the world. */
import { TIME_FACTOR } from './settings.ts';

/** Returns the time of the queue, in milliseconds since 1970. */
export const now = (): number => Date.now() * TIME_FACTOR;

/** Returns when a time of the queue comes in the world; never too early, or a greylist would count from anew. */
export const inTheWorld = (time: number): number => Math.ceil(time / TIME_FACTOR);
