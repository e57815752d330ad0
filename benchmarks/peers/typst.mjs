// typst.mjs BOOK.typ OUT.pdf FONTS: sets a book by Typst as PDF/UA-1.
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [book, out, fonts] = process.argv.slice(2).map((path) => resolve(path));
const compiler = NodeCompiler.create({ workspace: dirname(book), fontArgs: [{ fontPaths: [fonts] }] });
writeFileSync(out, compiler.pdf({ mainFilePath: book }, { pdfStandard: 'ua-1' }));
