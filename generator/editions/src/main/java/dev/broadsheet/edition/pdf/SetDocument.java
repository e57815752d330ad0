package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.typesetter.api.Pagination;

/**
 * A typeset document with the data that later steps need.
 *
 * @param download the download entry of the file
 * @param notice the sentence about the file to print at the end of the run; empty for none
 */
record SetDocument(OutputFile file, Download download, Pagination pagination, Proof proof, String notice) {}
