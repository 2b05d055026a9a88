/** Minified, Brotli, all dependencies included. A limit is what was measured and 5 % more, and is only ever lowered. */
const budgets = [
  // What somebody pays who takes one function only.
  { name: '{ parseCode }', path: 'dist/code.js', import: '{ parseCode }', limit: '0.5 kB' },
  { name: '{ parseReply }', path: 'dist/parse.js', import: '{ parseReply }', limit: '3.55 kB' },
  {
    name: '{ exponential, withJitter }',
    path: 'dist/backoff.js',
    import: '{ exponential, withJitter }',
    limit: '1 kB',
  },
  // What a door costs as a whole, as it does to users of CommonJS.
  { name: 'enhanced-status-codes', path: 'dist/index.js', limit: '47.7 kB' },
  { name: 'enhanced-status-codes/code', path: 'dist/code.js', limit: '3.14 kB' },
  { name: 'enhanced-status-codes/catalogue', path: 'dist/catalogue.js', limit: '6.35 kB' },
  { name: 'enhanced-status-codes/parse', path: 'dist/parse.js', limit: '22 kB' },
  { name: 'enhanced-status-codes/classify', path: 'dist/classify.js', limit: '34.4 kB' },
  { name: 'enhanced-status-codes/backoff', path: 'dist/backoff.js', limit: '7 kB' },
];

export default budgets;
