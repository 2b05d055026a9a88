/** Minified, Brotli, all dependencies included. A limit is little more than what was measured: it is raised for what is worth it, in the same commit. */
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
  { name: '{ tellTheSender }', path: 'dist/explain.js', import: '{ tellTheSender }', limit: '7.7 kB' },
  // What a door costs as a whole, as it does to users of CommonJS.
  { name: 'enhanced-status-codes', path: 'dist/index.js', limit: '62.5 kB' },
  { name: 'enhanced-status-codes/code', path: 'dist/code.js', limit: '3.14 kB' },
  { name: 'enhanced-status-codes/catalogue', path: 'dist/catalogue.js', limit: '6.35 kB' },
  { name: 'enhanced-status-codes/parse', path: 'dist/parse.js', limit: '39.8 kB' },
  { name: 'enhanced-status-codes/classify', path: 'dist/classify.js', limit: '42.4 kB' },
  { name: 'enhanced-status-codes/backoff', path: 'dist/backoff.js', limit: '6.72 kB' },
  { name: 'enhanced-status-codes/explain', path: 'dist/explain.js', limit: '181 kB' },
  // All the prose, and the reader's script, which holds the library once more.
  { name: 'enhanced-status-codes/docs', path: 'dist/docs.js', limit: '303 kB' },
];

/** Letters of other scripts count as the UTF-8 that they are shipped as. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8' });

export default budgets.map((budget) => ({ ...budget, modifyEsbuildConfig }));
