package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.FontFile;
import dev.broadsheet.typesetter.HyphenationPatterns;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.StylesheetLoader;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetProblem.Severity;
import dev.broadsheet.typesetter.TypesetProblem.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A document that was read from a file, with all that it needs from others. */
public final class OpenedDocument {

    private final Head head;
    private final URI base;
    private final SheetFiles files;
    private final List<Stylesheet> stylesheets;
    private final List<TypesetProblem> problems;
    private @Nullable Document tree;

    /** @param base against which references of the document are resolved */
    OpenedDocument(
            Document tree,
            Head head,
            URI base,
            SheetFiles files,
            List<Stylesheet> stylesheets,
            List<TypesetProblem> problems) {
        this.tree = tree;
        this.head = head;
        this.base = base;
        this.files = files;
        this.stylesheets = List.copyOf(stylesheets);
        this.problems = List.copyOf(problems);
    }

    /** @param name of the document, where it is known */
    public static TypesetProblem malformed(String name, WellFormedness.Fault fault) {
        return new TypesetProblem(
                Severity.ERROR,
                "BS-DOC-001",
                Source.inStylesheet(name, fault.line(), fault.column()),
                "this is not well-formed XML: " + fault.message(),
                "close and nest its elements, or take away the xmlns of <html> so that it is read as HTML");
    }

    /** The same of a file that is read as HTML instead, by which nothing of it is lost. */
    static TypesetProblem readAsHtml(String name, WellFormedness.Fault fault) {
        return new TypesetProblem(
                Severity.WARNING,
                "BS-DOC-001",
                Source.inStylesheet(name, fault.line(), fault.column()),
                "this is not well-formed XML, and is read as HTML: " + fault.message(),
                "take away the xmlns of <html>, or close and nest its elements");
    }

    /** Not to be changed. It is given away, so that nobody else holds it. */
    public Document take() {
        Document taken = Objects.requireNonNull(tree, "the document was taken");
        tree = null;
        return taken;
    }

    /** Whether a document has the same style sheets in the same places. */
    public boolean isStyledAs(OpenedDocument other) {
        return base.equals(other.base) && areSame(stylesheets, other.stylesheets);
    }

    /** Without the comparison that the JVM makes for records, which takes long when it is used first. */
    private static boolean areSame(List<Stylesheet> some, List<Stylesheet> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).name().equals(others.get(i).name())
                    && some.get(i).css().equals(others.get(i).css());
        }
        return same;
    }

    /** What was wrong with the document so far. */
    public List<TypesetProblem> problems() {
        return problems;
    }

    public List<Stylesheet> stylesheets() {
        return stylesheets;
    }

    /** Gives pictures. */
    public ResourceLoader resources() {
        return files;
    }

    /** Gives what style sheets refer to. */
    public StylesheetLoader stylesheetFiles() {
        return files;
    }

    /** @param otherwise what holds where the document says nothing */
    public DocumentInfo info(DocumentInfo otherwise) {
        return head.info(otherwise);
    }

    /** Fonts for documents that bring none; empty when the artifact with the theme is not there. */
    public static List<FontFile> defaultFonts() {
        return DefaultFonts.fonts();
    }

    /** The family that is set in the place of each that is not there. */
    public static Map<String, String> counterparts() {
        return DefaultFonts.counterparts();
    }

    public static HyphenationPatterns defaultHyphenation() {
        return new DefaultHyphenation();
    }
}
