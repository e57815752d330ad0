package dev.broadsheet.typesetter.cli;

import dev.broadsheet.typesetter.HtmlDocument;
import dev.broadsheet.typesetter.TypesetReport;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.LoaderException;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Sets a file from the command line: {@code java -cp ... dev.broadsheet.typesetter.cli.Main book.xhtml book.pdf --css book.css}.
 */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Description of the build that Maven adds to jars. */
    private static final String BUILD = "/META-INF/maven/dev.broadsheet/broadsheet-typesetter/pom.properties";

    /** Name of a document from the standard input. */
    private static final Path INPUT = Path.of("stdin.html");

    private final CommandLine asked;
    private final InputStream in;
    private final PrintStream out;

    private Main(CommandLine asked, InputStream in, PrintStream out) {
        this.asked = asked;
        this.in = in;
        this.out = out;
    }

    /** Exits with 0 if the PDF has no errors, with 1 if it has, and with 2 for invalid arguments. */
    public static void main(String[] arguments) {
        // PDFBox's objects look for a logging library when they are loaded, and start the JDK's logging; nothing is
        // logged here.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        int status = run(System.in, System.out, System.err, arguments);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /**
     * @param in document, if asked
     * @param out receives the PDF, the usage or the version, if asked
     * @param report receives problems, one a line
     */
    static int run(InputStream in, PrintStream out, PrintStream report, String... arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("--help")) {
            out.print(CommandLine.USAGE);
            return DONE;
        } else if (words.contains("--version")) {
            out.println("broadsheet-typesetter " + version());
            return DONE;
        }
        try {
            TypesetReport set = new Main(CommandLine.parse(arguments), in, out).set();
            set.problems().forEach(problem -> report.println(problem));
            boolean sound =
                    set.problems().stream().noneMatch(problem -> problem.severity() == TypesetProblem.Severity.ERROR);
            return sound ? DONE : FAILED;
        } catch (CommandLine.UsageException | IllegalArgumentException | IllegalStateException e) {
            report.println(e.getMessage());
            report.print(CommandLine.USAGE);
            return MISUSED;
        } catch (NoSuchFileException | FileNotFoundException e) {
            report.println("there is no file " + e.getMessage());
            return FAILED;
        } catch (IOException | UncheckedIOException | LoaderException e) {
            report.println(e.getMessage());
            return FAILED;
        }
    }

    /** Returns the version of the jar; of classes outside of one it is not known. */
    private static String version() {
        Properties build = new Properties();
        try (InputStream description = Main.class.getResourceAsStream(BUILD)) {
            if (description != null) {
                build.load(description);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "of an unknown version");
    }

    private TypesetReport set() throws IOException {
        HtmlDocument document = Typesetter.html(asked.input().orElse(INPUT))
                .threads(asked.threads())
                .language(asked.language())
                .created(asked.created())
                .standard(asked.standard());
        if (!asked.hyphenation().isEmpty()) {
            document.hyphenation(this::patterns);
        }
        asked.styles().forEach(document::stylesheet);
        asked.root().ifPresent(document::root);
        asked.title().ifPresent(document::title);
        if (asked.xml()) {
            document.xml();
        }
        if (asked.input().isEmpty()) {
            document.content(in.readAllBytes());
        }
        return asked.output().isPresent() ? document.to(asked.output().get()) : document.to(out);
    }

    private Optional<String> patterns(Locale language) {
        Path exact = asked.hyphenation().get(language.toLanguageTag());
        Path file = exact == null ? asked.hyphenation().get(language.getLanguage()) : exact;
        return Optional.ofNullable(file).map(Main::readText);
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
