package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.TypesetProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** A file with a document, read but not parsed, so that threads can share the work on it. */
public final class DocumentFile {

    /** Bytes in which the body of a document begins, unless it has a large head. */
    private static final int LARGEST_HEAD = 1 << 16;

    private static final byte[] BODY = "<body".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final byte[] data;
    private final String text;
    private final List<Path> sheets;
    private final DocumentFiles files;
    private final boolean xml;
    private final Optional<TypesetProblem> onlyHtml;

    private DocumentFile(Path file, byte[] data, List<Path> sheets, DocumentFiles files, boolean xml) {
        this.file = file;
        this.data = data;
        this.text = new String(data, StandardCharsets.UTF_8);
        this.sheets = sheets;
        this.files = files;
        boolean asked = xml || Markup.isDeclared(text) || !isNamedHtml(file);
        this.onlyHtml = !asked && Markup.isXml(text) ? readAsHtml() : Optional.empty();
        this.xml = xml || (Markup.isXml(text) && onlyHtml.isEmpty());
    }

    private static boolean isNamedHtml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    /** Pages and electronic mail often have a namespace and are no XML all the same. */
    private Optional<TypesetProblem> readAsHtml() {
        return WellFormedness.fault(text).map(found -> OpenedDocument.readAsHtml(file.toString(), found));
    }

    /**
     * @param file HTML, or XHTML if it says so
     * @param root folder of all files that it may use
     * @param more style sheets that come after those of the document, and may use the files of their folders
     * @param xml whether it is XML whatever it says
     * @throws IOException when the file, the folder or one of the style sheets is not there
     */
    public static DocumentFile of(Path file, Path root, List<Path> more, boolean xml) throws IOException {
        byte[] data = Files.readAllBytes(file);
        List<Path> folders = new ArrayList<>(List.of(root));
        List<Path> sheets = new ArrayList<>();
        for (Path sheet : more) {
            sheets.add(sheet.toRealPath());
            folders.add(sheet.toRealPath().getParent());
        }
        return new DocumentFile(file, data, sheets, new DocumentFiles(folders), xml);
    }

    /** @throws java.io.UncheckedIOException when a style sheet cannot be read */
    public OpenedDocument open() {
        Document tree = Markup.file(data, text, xml);
        // Once, since each search in a long document takes time.
        List<Element> elements = tree.getAllElements();
        mark(elements);
        return opened(tree, elements);
    }

    /**
     * As far as its head says what it is; empty when the head is large or lacks a body behind it. It serves who cannot wait for
     * the whole, and has to be compared with that ({@link OpenedDocument#isStyledAs}).
     */
    public Optional<OpenedDocument> openHead() {
        for (int i = 0; i < Math.min(data.length - BODY.length, LARGEST_HEAD); i++) {
            if (isBody(i)) {
                byte[] head = Arrays.copyOf(data, i);
                Document tree = Markup.file(head, new String(head, StandardCharsets.UTF_8), xml);
                return Optional.of(opened(tree, tree.getAllElements()));
            }
        }
        return Optional.empty();
    }

    private boolean isBody(int at) {
        for (int i = 0; i < BODY.length; i++) {
            // The letters of ASCII differ by this bit from their capitals.
            if ((data[at + i] | ' ') != BODY[i]) {
                return false;
            }
        }
        return true;
    }

    private OpenedDocument opened(Document tree, List<Element> elements) {
        List<TypesetProblem> problems = new ArrayList<>();
        URI base = base(elements);
        SheetFiles sources = new SheetFiles(files, base);
        List<Stylesheet> all = new ArrayList<>(new LinkedSheets(file.toString(), sources, problems::add).of(elements));
        for (Path sheet : sheets) {
            all.add(sources.sheet(sheet));
        }
        return new OpenedDocument(tree, new Head(tree, elements), base, sources, all, problems);
    }

    /** That it is XML by its own words and not well-formed, which matters less for a file that is named as HTML. */
    public Optional<TypesetProblem> fault() {
        return xml
                ? WellFormedness.fault(text).map(found -> OpenedDocument.malformed(file.toString(), found))
                : onlyHtml;
    }

    /** Where each element is, for problems that are found later; a document that says so itself knows better. */
    private void mark(List<Element> elements) {
        for (Element element : elements) {
            if (element.hasAttr("data-pos")) {
                return;
            }
        }
        for (Element element : elements) {
            Range.Position start = element.sourceRange().start();
            if (start.isTracked()) {
                element.attr("data-pos", file + ":" + start.lineNumber() + ":" + start.columnNumber());
            }
        }
    }

    private URI base(List<Element> elements) {
        URI own = DocumentFiles.address(file);
        for (Element element : elements) {
            if (element.normalName().equals("base") && element.hasAttr("href")) {
                return DocumentFiles.address(own, element.attr("href")).orElse(own);
            }
        }
        return own;
    }
}
