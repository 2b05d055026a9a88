/** Bounds on what strangers may make the parsers look at. Nothing is thrown away: `raw` always has the whole. */

/**
 * Characters of one reply that are analysed. A reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5), and the
 * longest real replies have some 20 lines; the rest is somebody filling our memory.
 */
export const MAX_REPLY = 65_536;

/** Lines of one reply that are analysed: a server that sends more is not talking to us. */
export const MAX_REPLY_LINES = 1_000;

/** Characters of one log line that are analysed; Postfix itself stops at 2,048 per reply, syslog usually at 8,192. */
export const MAX_LOG_LINE = 65_536;

/** Errors behind an error (`cause`, `errors`) that are looked at: they may hold each other in circles. */
export const MAX_ERRORS = 100;

/** Recipients of one failed sending that are reported; no server takes an envelope of that size. */
export const MAX_REJECTED = 10_000;
