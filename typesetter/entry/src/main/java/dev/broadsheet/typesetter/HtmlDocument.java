package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.api.LoaderException;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.SectionStore;
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
import org.jspecify.annotations.Nullable;

/**
 * An HTML file to be set as a PDF, with the files that it refers to.
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
    private byte @Nullable [] content;

    HtmlDocument(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Sets the content of the file, which then need not exist: only its name and folder count.
     *
     * @param data bytes of HTML; not copied, must not be changed afterwards
     */
    public HtmlDocument content(byte[] data) {
        content = Objects.requireNonNull(data, "data");
        return this;
    }

    /** Sets the folder that holds all files that the document may use; by default the document's own. */
    public HtmlDocument root(Path folder) {
        root = Optional.of(Objects.requireNonNull(folder, "folder"));
        return this;
    }

    /** Adds a style sheet after those of the document. It may refer to files in its own folder. */
    public HtmlDocument stylesheet(Path sheet) {
        stylesheets.add(Objects.requireNonNull(sheet, "sheet"));
        return this;
    }

    /** Adds a font, which takes precedence over the default ones. */
    public HtmlDocument font(FontFile font) {
        builder.font(font);
        return this;
    }

    /** Replaces the default hyphenation patterns. */
    public HtmlDocument hyphenation(HyphenationPatterns patterns) {
        hyphenation = Objects.requireNonNull(patterns, "patterns");
        return this;
    }

    /** Sets the title, overriding that of the head. */
    public HtmlDocument title(String text) {
        title = Optional.of(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** Sets the language of a document that does not declare one; English by default. */
    public HtmlDocument language(Locale otherwise) {
        language = Objects.requireNonNull(otherwise, "otherwise");
        return this;
    }

    /** Sets the date of a document whose head has no {@code dcterms.created}; none by default. */
    public HtmlDocument created(Instant otherwise) {
        created = Objects.requireNonNull(otherwise, "otherwise");
        return this;
    }

    /** Sets attachments, the resolution of pictures, the page layout and the standards of the PDF. */
    public HtmlDocument options(PdfOptions wanted) {
        options = Objects.requireNonNull(wanted, "wanted");
        return this;
    }

    /** Sets the standards that the PDF conforms to; {@link PdfStandard#UA1} by default. */
    public HtmlDocument standard(PdfStandard wanted) {
        options = options.standard(wanted);
        return this;
    }

    /** Reuses sections from this store and adds new ones to it. */
    public HtmlDocument sections(SectionStore store) {
        sections = Optional.of(Objects.requireNonNull(store, "store"));
        return this;
    }

    /** Sets the number of threads; see {@link Typesetter.Builder#threads}. */
    public HtmlDocument threads(int count) {
        builder.threads(count);
        return this;
    }

    /** Examines how evenly each page is set; see {@link Typesetter.Builder#examineComposition}. */
    public HtmlDocument examineComposition() {
        builder.examineComposition();
        return this;
    }

    /** Reads the file as XML whether it declares so or not. */
    public HtmlDocument xml() {
        xml = true;
        return this;
    }

    /**
     * Writes the PDF. An existing file is replaced atomically when the PDF is complete; a symbolic link is followed. A device or
     * a pipe, such as {@code /dev/stdout}, is written directly.
     *
     * @return problems, pagination and, if it was {@linkplain #examineComposition examined}, composition
     * @throws NoSuchFileException if the document, its root folder, an added style sheet or the folder of the PDF does not exist
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if there is no font: none on the class path, none added and none by {@code @font-face}
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
            // After the move, a file of this name belongs to another process.
            if (!isMoved) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Creates the file to write to. {@code Files.createTempFile} is no option: only the owner could read the PDF, and seeding its
     * random numbers takes time at start.
     */
    private static Path newFile(Path folder) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createFile(folder.resolve(".typesetting-" + number + ".pdf"));
            } catch (FileAlreadyExistsException e) {
                // Another process is writing it, or was killed while it did.
            }
        }
    }

    /** Writes the PDF to a stream, which is not closed; otherwise as {@link #to(Path)}. */
    public TypesetReport to(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "file: a file is needed");
        try (Workers workers = builder.workers()) {
            byte[] data = content == null ? Files.readAllBytes(file) : content;
            DocumentFile read = DocumentFile.of(file, data, root.orElse(folder), stylesheets, xml);
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

    /** A typesetter built from the head of a document. */
    private record Ready(OpenedDocument head, Typesetter typesetter) {}

    /** Reads the style sheets and fonts that the head names while the body is being parsed. */
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
