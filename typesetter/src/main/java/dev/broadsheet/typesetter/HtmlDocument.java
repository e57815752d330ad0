package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.html.DocumentFile;
import dev.broadsheet.typesetter.html.OpenedDocument;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An HTML file that is to become a PDF, with the files beside it.
 *
 * <p>It is read by the algorithm of the HTML standard, or as XML if it says that it is XML. Its {@code style} elements and
 * linked style sheets apply; title, authors, keywords, description and language come from its head. References are resolved
 * against the address of the file, or its {@code base}: pictures, style sheets and fonts are read if they are in the
 * {@linkplain #root root folder}; {@code data:} URLs are read, and nothing is ever fetched from a network. The fonts and the
 * hyphenation patterns of the artifact {@code broadsheet-templates} are used when it is on the class path.
 *
 * <p>Not safe for use by several threads. Each call of {@link #to(Path)} reads everything anew.
 */
public final class HtmlDocument {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Typesetter.Builder builder = Typesetter.builder();
    private final List<Path> stylesheets = new ArrayList<>();
    private Optional<Path> root = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<SectionStore> sections = Optional.empty();
    private HyphenationPatterns hyphenation = OpenedDocument.defaultHyphenation();
    private PdfOptions options = PdfOptions.DEFAULT;
    private Locale language = Locale.ENGLISH;
    private Instant created = Instant.EPOCH;
    private boolean xml;

    HtmlDocument(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /** The folder that holds all files that the document may use; its own by default. */
    public HtmlDocument root(Path folder) {
        root = Optional.of(Objects.requireNonNull(folder, "folder"));
        return this;
    }

    /** Adds a style sheet behind those of the document, which may use the files of its own folder. */
    public HtmlDocument stylesheet(Path sheet) {
        stylesheets.add(Objects.requireNonNull(sheet, "sheet"));
        return this;
    }

    /** Adds a font before those that are there by default. */
    public HtmlDocument font(FontFile font) {
        builder.font(font);
        return this;
    }

    /** Patterns instead of those that are there by default. */
    public HtmlDocument hyphenation(HyphenationPatterns patterns) {
        hyphenation = Objects.requireNonNull(patterns, "patterns");
        return this;
    }

    /** The title, whatever the head says. */
    public HtmlDocument title(String text) {
        title = Optional.of(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** The language where the document does not name one; English by default. */
    public HtmlDocument language(Locale otherwise) {
        language = Objects.requireNonNull(otherwise, "otherwise");
        return this;
    }

    /** The date where the head has no {@code dcterms.created}; 1970 by default, since no clock is read. */
    public HtmlDocument created(Instant otherwise) {
        created = Objects.requireNonNull(otherwise, "otherwise");
        return this;
    }

    /** What the PDF is to be beside its pages. */
    public HtmlDocument options(PdfOptions wanted) {
        options = Objects.requireNonNull(wanted, "wanted");
        return this;
    }

    /** The standards that the PDF conforms to; {@link PdfStandard#UA1} by default. */
    public HtmlDocument standard(PdfStandard wanted) {
        options = options.standard(wanted);
        return this;
    }

    /** Keeps sections, and reuses those that were kept of other documents, or of this one before it was changed. */
    public HtmlDocument sections(SectionStore store) {
        sections = Optional.of(Objects.requireNonNull(store, "store"));
        return this;
    }

    /** How many threads work on it; see {@link Typesetter.Builder#threads}. */
    public HtmlDocument threads(int count) {
        builder.threads(count);
        return this;
    }

    /** The file is XML, even if it does not say so. */
    public HtmlDocument xml() {
        xml = true;
        return this;
    }

    /**
     * Writes the PDF. The file is replaced when all of it is there; of a symbolic link, the file that it leads to. A device or a
     * pipe, such as {@code /dev/stdout}, is written to as it is.
     *
     * @return what had to be worked around, and the pagination
     * @throws NoSuchFileException when the document, its root folder, a style sheet that was added or the folder of the PDF is not
     *     there
     * @throws IOException when a file cannot be read or written
     * @throws IllegalStateException when there is no font: none on the class path, none given and none by {@code @font-face}
     */
    public TypesetReport to(Path pdf) throws IOException {
        Path named = Objects.requireNonNull(pdf, "pdf").toAbsolutePath();
        if (!Files.exists(named)) {
            return replace(named);
        }
        Path target = named.toRealPath();
        if (Files.isRegularFile(target)) {
            return replace(target);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            return to(out);
        }
    }

    private TypesetReport replace(Path target) throws IOException {
        Path folder =
                Objects.requireNonNull(target.getParent(), "pdf: a file is needed, not the root of a file system");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder for the PDF");
        }
        Path part = newFile(folder);
        boolean isMoved = false;
        try {
            TypesetReport report;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                report = to(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            isMoved = true;
            return report;
        } finally {
            // What has the name when it was moved is another process's.
            if (!isMoved) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Not a temporary file of the JDK, which its owner alone may read, nor a random name, whose numbers take time to begin. */
    private static Path newFile(Path folder) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createFile(folder.resolve(".typesetting-" + number + ".pdf"));
            } catch (FileAlreadyExistsException e) {
                // Another process writes it, or was ended while it did.
            }
        }
    }

    /** As {@link #to(Path)}, to a stream that is not closed. */
    public TypesetReport to(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "file: a file is needed");
        try (Workers workers = builder.workers()) {
            DocumentFile read = DocumentFile.of(file, root.orElse(folder), stylesheets, xml);
            Task<List<FontFile>> fonts = new Task<>(OpenedDocument::defaultFonts);
            Task<Optional<Ready>> ahead =
                    workers.isAlone() ? Task.done(Optional.empty()) : workers.start(() -> ahead(read, fonts, workers));
            fonts.run(); // all archives on the class path are looked through, while the style sheets are being read
            OpenedDocument opened = read.open();
            Typesetter typesetter = ahead.get()
                    .filter(ready -> opened.isStyledAs(ready.head()))
                    .map(Ready::typesetter)
                    .orElseGet(() -> typesetter(opened, fonts, workers));
            return typesetter.typeset(opened, read::fault, info(opened), options, out, sections, workers);
        }
    }

    /** A typesetter for documents that begin like this one. */
    private record Ready(OpenedDocument head, Typesetter typesetter) {}

    /** Reads style sheets and fonts while the document is being parsed, since its head names them. */
    private Optional<Ready> ahead(DocumentFile read, Task<List<FontFile>> fonts, Workers workers) {
        try {
            return read.openHead().map(head -> {
                Typesetter typesetter = typesetter(head, fonts, Workers.ALONE);
                typesetter.warm(workers, info(head));
                return new Ready(head, typesetter);
            });
        } catch (IllegalStateException | UncheckedIOException | LoaderException e) {
            return Optional.empty(); // if it is no fault of the head alone, the document fails by it as well
        }
    }

    private Typesetter typesetter(OpenedDocument opened, Task<List<FontFile>> fonts, Workers workers) {
        Typesetter.Builder all =
                builder.copy().defaultFonts(fonts).hyphenation(hyphenation).stylesheetFiles(opened.stylesheetFiles());
        opened.stylesheets().forEach(all::stylesheet);
        return all.build(workers);
    }

    private DocumentInfo info(OpenedDocument opened) {
        String name = String.valueOf(file.getFileName());
        DocumentInfo found =
                opened.info(new DocumentInfo(name, List.of(), "", List.of(), language, "Broadsheet", created, ""));
        return title.map(found::titled).orElse(found);
    }
}
