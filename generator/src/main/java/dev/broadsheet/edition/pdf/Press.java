package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.PdfOptions;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.TypesetResult;

/** Sets a document: {@link dev.broadsheet.typesetter.Typesetter#typeset}, with style sheets and fonts in place. */
@FunctionalInterface
interface Press {

    TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources);
}
