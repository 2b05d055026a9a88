/** Imported before all else: an hour of the queue takes a second, here and in the workers that are started from here. */
process.env['TIME_FACTOR'] = '3600';
