package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A parsed document with its style sheets and the loaders of its files. */
public final class OpenedDocument {

    private final Head head;
    private final URI base;
    private final ResourceLoader resources;
    private final StylesheetLoader stylesheetFiles;
    private final List<Stylesheet> stylesheets;
    private final List<TypesetProblem> problems;
    private @Nullable Document tree;

    /** @param base base URI of the document's references */
    OpenedDocument(
            Document tree,
            Head head,
            URI base,
            ResourceLoader resources,
            StylesheetLoader stylesheetFiles,
            List<Stylesheet> stylesheets,
            List<TypesetProblem> problems) {
        this.tree = tree;
        this.head = head;
        this.base = base;
        this.resources = resources;
        this.stylesheetFiles = stylesheetFiles;
        this.stylesheets = List.copyOf(stylesheets);
        this.problems = List.copyOf(problems);
    }

    /** @param name name of the document, or "" */
    public static TypesetProblem malformed(String name, WellFormedness.Fault fault) {
        return new TypesetProblem(
                Severity.ERROR,
                "BS-DOC-001",
                Source.inStylesheet(name, fault.line(), fault.column()),
                "this is not well-formed XML: " + fault.message(),
                "close and nest its elements, or take away the xmlns of <html> so that it is read as HTML");
    }

    /** Returns the problem of a malformed file that is read as HTML instead. */
    static TypesetProblem readAsHtml(String name, WellFormedness.Fault fault) {
        return new TypesetProblem(
                Severity.WARNING,
                "BS-DOC-001",
                Source.inStylesheet(name, fault.line(), fault.column()),
                "this is not well-formed XML, and is read as HTML: " + fault.message(),
                "take away the xmlns of <html>, or close and nest its elements");
    }

    /** Returns the document, once, so that the caller holds the only reference. It must not be modified. */
    public Document take() {
        Document taken = Objects.requireNonNull(tree, "the document was taken");
        tree = null;
        return taken;
    }

    /** Whether a document has the same style sheets at the same positions. */
    public boolean isStyledAs(OpenedDocument other) {
        return base.equals(other.base) && areSame(stylesheets, other.stylesheets);
    }

    /** Compares style sheets without {@code equals} of records, whose first use is slow. */
    private static boolean areSame(List<Stylesheet> some, List<Stylesheet> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).name().equals(others.get(i).name())
                    && some.get(i).css().equals(others.get(i).css());
        }
        return same;
    }

    /** Returns the problems found so far. */
    public List<TypesetProblem> problems() {
        return problems;
    }

    public List<Stylesheet> stylesheets() {
        return stylesheets;
    }

    /** Returns the loader of pictures. */
    public ResourceLoader resources() {
        return resources;
    }

    /** Returns the loader of files that style sheets refer to. */
    public StylesheetLoader stylesheetFiles() {
        return stylesheetFiles;
    }

    /** @param otherwise defaults */
    public DocumentInfo info(DocumentInfo otherwise) {
        return head.info(otherwise);
    }

    /** Returns the default fonts; empty without the artifact of the theme. */
    public static List<FontFile> defaultFonts() {
        return DefaultFonts.fonts();
    }

    /** Returns the substitutes of system fonts. */
    public static Map<String, String> counterparts() {
        return DefaultFonts.counterparts();
    }

    public static HyphenationPatterns defaultHyphenation() {
        return new DefaultHyphenation();
    }
}
