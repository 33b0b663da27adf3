import { join } from 'node:path';
import { defineConfig } from 'wxt';
import base from '../../../wxt.config.ts';

/** Our build in a folder of its own, for comparing one with the next. */
export default defineConfig({ ...base, root: join(import.meta.dirname, '../../..'), outDir: '.output/again' });
