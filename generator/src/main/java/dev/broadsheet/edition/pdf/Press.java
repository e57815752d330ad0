package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.PdfOptions;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.SectionStore;
import dev.broadsheet.typesetter.TypesetResult;

/** Sets a document: {@link dev.broadsheet.typesetter.Typesetter#typeset}, with style sheets and fonts in place. */
@FunctionalInterface
interface Press {

    TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources);

    /** A document that has been laid out; its PDF is made if it is wanted. */
    interface Laid extends AutoCloseable {

        Pagination pagination();

        /** The PDF; asked for once. */
        TypesetResult draw();

        @Override
        void close();

        /** One that has its PDF already. */
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
                    // It holds nothing.
                }
            };
        }
    }

    /** The same document, which is drawn later if at all. */
    default Laid lay(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        return Laid.of(typeset(xhtml, info, options, resources));
    }

    /**
     * A document of which some pages are as they were.
     *
     * @param set how many were set
     * @param kept how many were kept
     */
    record PartlySet(TypesetResult result, int set, int kept) {}

    /** The same document, with sections of it that were set before. @param sections where they are */
    default PartlySet typeset(
            String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources, SectionStore sections) {
        TypesetResult result = typeset(xhtml, info, options, resources);
        return new PartlySet(result, result.pagination().pageCount(), 0);
    }
}
