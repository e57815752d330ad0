package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.template.TemplateFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole publication as one EPUB 3.3 book, {@code book.epub}: articles newest first, then the standing pages. */
public final class EpubEdition implements Edition {

    private static final String PATH = "book.epub";

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public EditionOutput render(EditionInput input) {
        try {
            byte[] book = new Container(input.publication().time()).zip(new Book(input).files());
            return new EditionOutput(
                    List.of(new OutputFile(PATH, book)),
                    List.of(new Download(Download.Kind.BOOK, PATH, Optional.empty(), book.length, 0)),
                    Map.of());
        } catch (TemplateFailure e) {
            input.diagnostics().report(e.diagnostic());
            return new EditionOutput(List.of(), List.of(), Map.of());
        }
    }
}
