package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.LaidDocument;
import dev.broadsheet.typesetter.TypesetReport;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.SectionStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typesetter of production code, which delegates to a {@link Typesetter}. */
record DirectTypesetter(Typesetter typesetter) implements DocumentTypesetter {

    @Override
    public TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        return typesetter.typeset(xhtml, info, options, resources);
    }

    @Override
    public Laid lay(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        LaidDocument document = typesetter.lay(xhtml, info, options, resources);
        return new Laid() {
            @Override
            public Pagination pagination() {
                return document.pagination();
            }

            @Override
            public TypesetResult draw() {
                return document.draw();
            }

            @Override
            public void close() {
                document.close();
            }
        };
    }

    @Override
    public PartlySet typeset(
            String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources, SectionStore sections) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            TypesetReport report = typesetter.typeset(xhtml, info, options, resources, pdf, sections);
            TypesetResult result =
                    new TypesetResult(pdf.toByteArray(), report.pagination(), report.composition(), report.problems());
            return new PartlySet(result, report.setPages(), report.keptPages());
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be written to memory", e);
        }
    }
}
