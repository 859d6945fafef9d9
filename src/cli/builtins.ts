// An `import` from one of these reads all that it exports, and thereby loads the worker threads, the line
// editor and more of Node that the command never needs; that takes 4 ms.
export const fs = process.getBuiltinModule('node:fs');
export const util = process.getBuiltinModule('node:util');
