package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.typesetter.Pagination;

/**
 * What is left of a document when it is set.
 *
 * @param download the same file, as pages offer it
 * @param notice what the end of a run should say of it; empty for nothing
 */
record SetDocument(OutputFile file, Download download, Pagination pagination, Proof proof, String notice) {}
