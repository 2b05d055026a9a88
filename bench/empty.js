// What it costs to import nothing: bench/import-time.ts subtracts it.
export {};
