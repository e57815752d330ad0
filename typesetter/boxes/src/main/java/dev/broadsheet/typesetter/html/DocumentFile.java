package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.AddressedFiles;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** A document file that has been read but not parsed, so that threads can share the work on it. */
public final class DocumentFile {

    /** Greatest size of a head in bytes that is parsed ahead of the body. */
    private static final int LARGEST_HEAD = 1 << 16;

    private static final String HINT =
            "only files in the folder of the document are read, or in the one that is given as its root";

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

    /** Returns the problem of a document with a namespace that is not well-formed, as is common in web pages and e-mail. */
    private Optional<TypesetProblem> readAsHtml() {
        return WellFormedness.fault(text).map(found -> OpenedDocument.readAsHtml(file.toString(), found));
    }

    /**
     * @param file the file, which is known by its name only
     * @param data its content: HTML, or XHTML if it says so
     * @param root folder of all files that it may use
     * @param more style sheets after those of the document, which may use the files of their folders
     * @param xml whether to read it as XML regardless of its content
     * @throws IOException if the content is certainly no HTML, or the folder or one of the style sheets cannot be read
     */
    public static DocumentFile of(Path file, byte[] data, Path root, List<Path> more, boolean xml) throws IOException {
        FileKind.check(file.toString(), data);
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
        // Collected once, since each traversal of a long document takes time.
        List<Element> elements = tree.getAllElements();
        mark(elements);
        return opened(tree, elements);
    }

    /**
     * Opens the document by its head alone; empty if the head is large or no body follows. For preparation in parallel to
     * parsing; the result must be compared with the whole document ({@link OpenedDocument#isStyledAs}).
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
            // This bit converts ASCII letters to lower case.
            if ((data[at + i] | ' ') != BODY[i]) {
                return false;
            }
        }
        return true;
    }

    /** Gives {@code <a name>} of older documents its name as id, to which links lead; HTML, section 7.4.6.3. */
    private static void identify(List<Element> elements) {
        List<Element> named = elements.stream()
                .filter(element -> element.normalName().equals("a"))
                .filter(anchor -> anchor.id().isEmpty() && !anchor.attr("name").isBlank())
                .toList();
        if (!named.isEmpty()) {
            Set<String> ids = elements.stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
            named.stream()
                    .filter(anchor -> ids.add(anchor.attr("name")))
                    .forEach(anchor -> anchor.id(anchor.attr("name")));
        }
    }

    private OpenedDocument opened(Document tree, List<Element> elements) {
        identify(elements);
        List<TypesetProblem> problems = new ArrayList<>();
        URI base = base(elements);
        SheetFiles sources = new SheetFiles(files, base);
        List<Stylesheet> all =
                new ArrayList<>(new LinkedSheets(file.toString(), sources::sheet, HINT, problems::add).of(elements));
        for (Path sheet : sheets) {
            all.add(sources.sheet(sheet));
        }
        return new OpenedDocument(tree, new Head(tree, elements), base, sources, sources, all, problems);
    }

    /**
     * Returns the problem of a document that declares to be XML but is not well-formed; a warning only if it is named as HTML.
     */
    public Optional<TypesetProblem> fault() {
        return xml
                ? WellFormedness.fault(text).map(found -> OpenedDocument.malformed(file.toString(), found))
                : onlyHtml;
    }

    /** Adds source marks to elements without one, for the positions of problems. */
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
                return AddressedFiles.resolved(own, element.attr("href")).orElse(own);
            }
        }
        return own;
    }
}
