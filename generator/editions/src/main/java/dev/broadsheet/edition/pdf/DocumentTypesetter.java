package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.SectionStore;

/** Typesets documents with given style sheets and fonts; see {@link dev.broadsheet.typesetter.Typesetter#typeset}. */
@FunctionalInterface
interface DocumentTypesetter {

    TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources);

    /** A document that has been laid out, whose PDF is generated on request. */
    interface Laid extends AutoCloseable {

        Pagination pagination();

        /** Generates the PDF; may be called once. */
        TypesetResult draw();

        @Override
        void close();

        /** Returns a layout whose PDF has been generated already. */
        static Laid of(TypesetResult result) {
            return new Laid() {
                @Override
                public Pagination pagination() {
                    return result.pagination();
                }

                @Override
                public TypesetResult draw() {
                    return result;
                }

                @Override
                public void close() {
                    // There is nothing to release.
                }
            };
        }
    }

    /** Lays out a document without generating its PDF. */
    default Laid lay(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        return Laid.of(typeset(xhtml, info, options, resources));
    }

    /**
     * A typeset document, some pages of which may be reused from an earlier run.
     *
     * @param set the number of pages that were typeset
     * @param kept the number of pages that were reused
     */
    record PartlySet(TypesetResult result, int set, int kept) {}

    /** Typesets a document, reusing its unchanged sections. @param sections the sections of earlier runs */
    default PartlySet typeset(
            String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources, SectionStore sections) {
        TypesetResult result = typeset(xhtml, info, options, resources);
        return new PartlySet(result, result.pagination().pageCount(), 0);
    }
}
