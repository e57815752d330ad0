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
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** A document that was read from a file, with all that it needs from others. */
public final class OpenedDocument {

    private final Document tree;
    private final SheetFiles files;
    private final List<Stylesheet> stylesheets;
    private final List<TypesetProblem> problems;

    private OpenedDocument(
            Document tree, SheetFiles files, List<Stylesheet> stylesheets, List<TypesetProblem> problems) {
        this.tree = tree;
        this.files = files;
        this.stylesheets = List.copyOf(stylesheets);
        this.problems = List.copyOf(problems);
    }

    /**
     * @param file HTML, or XHTML if it says so
     * @param root folder of all files that it may use
     * @param more style sheets that come after those of the document, and may use the files of their folders
     * @param xml whether it is XML whatever it says
     * @param workers help to read it
     * @throws IOException when the file, the folder or one of the style sheets cannot be read
     */
    public static OpenedDocument of(Path file, Path root, List<Path> more, boolean xml, Workers workers)
            throws IOException {
        byte[] data = Files.readAllBytes(file);
        String text = new String(data, StandardCharsets.UTF_8);
        boolean isXml = xml || Markup.isXml(text);
        Task<Optional<WellFormedness.Fault>> fault =
                isXml ? workers.start(() -> WellFormedness.fault(text)) : Task.done(Optional.empty());
        List<TypesetProblem> problems = new ArrayList<>();
        Document tree = Markup.file(data, isXml);
        mark(tree, file.toString());
        SheetFiles files = new SheetFiles(new DocumentFiles(folders(root, more)), base(tree, file));
        List<Stylesheet> sheets = new ArrayList<>(new LinkedSheets(file.toString(), files, problems::add).of(tree));
        for (Path sheet : more) {
            sheets.add(files.sheet(sheet.toRealPath()));
        }
        fault.get().map(found -> malformed(file.toString(), found)).ifPresent(found -> problems.add(0, found));
        return new OpenedDocument(tree, files, sheets, problems);
    }

    private static List<Path> folders(Path root, List<Path> sheets) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(root));
        for (Path sheet : sheets) {
            folders.add(sheet.toRealPath().getParent());
        }
        return folders;
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

    /** Where each element is, for problems that are found later; a document that says so itself knows better. */
    private static void mark(Document tree, String name) {
        if (tree.selectFirst("[data-pos]") != null) {
            return;
        }
        for (Element element : tree.getAllElements()) {
            Range.Position start = element.sourceRange().start();
            if (start.isTracked()) {
                element.attr("data-pos", name + ":" + start.lineNumber() + ":" + start.columnNumber());
            }
        }
    }

    private static URI base(Document tree, Path file) {
        URI own = DocumentFiles.address(file);
        return Optional.ofNullable(tree.selectFirst("base[href]"))
                .flatMap(element -> DocumentFiles.address(own, element.attr("href")))
                .orElse(own);
    }

    /** Not to be changed. */
    public Document tree() {
        return tree;
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
        return new Head(tree).info(otherwise);
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
