package dev.broadsheet.typesetter.cli;

import dev.broadsheet.typesetter.api.PdfStandard;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parsed command line.
 *
 * @param input the HTML file; empty for the standard input
 * @param output the PDF to be written; empty for the standard output
 * @param styles style sheets in order
 * @param hyphenation files of patterns by language tag
 * @param root folder of all files that the document may use
 * @param xml whether to read the document as XML regardless of its content
 * @param standard standards that the PDF conforms to
 * @param created date of the PDF; not read from the clock, so that equal input gives equal bytes
 */
record CommandLine(
        Optional<Path> input,
        Optional<Path> output,
        List<Path> styles,
        Map<String, Path> hyphenation,
        Optional<String> title,
        Locale language,
        Instant created,
        int threads,
        Optional<Path> root,
        boolean xml,
        PdfStandard standard) {

    static final String USAGE = """
            Usage: IN.html OUT.pdf [options]; - for IN is the standard input, for OUT the standard output
              --css FILE              a style sheet after those of the document; may be repeated
              --root FOLDER           folder of all files that the document may use; its own unless given
              --standard NAME         ua1: PDF/UA-1 and PDF/A-2a (unless given), or ua2: PDF/UA-2 and PDF/A-4
              --xml                   the document is XML, even if it does not say so
              --hyphenation TAG=FILE  Liang patterns for a language, such as en=hyph-en-us.pat.txt; may be repeated
              --title TEXT            title of the PDF; that of the document unless given
              --language TAG          language of the document where it does not say; en unless given
              --created INSTANT       date of the PDF, such as 2026-01-01T00:00:00Z; 1970 unless given
              --threads N             threads that work on the document; 2 unless given
              --help                  prints this, and nothing else is done
              --version               prints the version, and nothing else is done
            """;

    private static final Path STREAM = Path.of("-");

    /** Thrown for invalid arguments. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static CommandLine parse(String... arguments) throws UsageException {
        return new Parser(arguments).parse();
    }

    /** Reads the arguments from left to right. */
    private static final class Parser {

        private final Deque<String> left;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> styles = new ArrayList<>();
        private final Map<String, Path> hyphenation = new TreeMap<>();
        private Optional<String> title = Optional.empty();
        private Locale language = Locale.ENGLISH;
        private Instant created = Instant.EPOCH;
        private int threads = 2;
        private Optional<Path> root = Optional.empty();
        private boolean xml;
        private PdfStandard standard = PdfStandard.UA1;

        Parser(String... arguments) {
            left = new ArrayDeque<>(Arrays.asList(arguments));
        }

        CommandLine parse() throws UsageException {
            while (!left.isEmpty()) {
                next(left.remove());
            }
            if (files.size() != 2) {
                throw new UsageException("one input and one output are needed, not " + files.size() + " files");
            }
            return new CommandLine(
                    file(0), file(1), styles, hyphenation, title, language, created, threads, root, xml, standard);
        }

        private void next(String argument) throws UsageException {
            switch (argument) {
                case "--root" -> root = Optional.of(Path.of(value(argument)));
                case "--standard" -> standard = standard(value(argument));
                case "--xml" -> xml = true;
                case "--css" -> styles.add(Path.of(value(argument)));
                case "--hyphenation" -> patterns(value(argument));
                case "--title" -> title = Optional.of(value(argument));
                case "--language" -> language = Locale.forLanguageTag(value(argument));
                case "--created" -> created = instant(value(argument));
                case "--threads" -> threads = number(value(argument));
                default -> file(argument);
            }
        }

        private String value(String option) throws UsageException {
            if (left.isEmpty()) {
                throw new UsageException(option + " needs a value");
            }
            return left.remove();
        }

        /** Returns a file; empty for a standard stream. */
        private Optional<Path> file(int index) {
            return Optional.of(files.get(index)).filter(file -> !file.equals(STREAM));
        }

        private void file(String argument) throws UsageException {
            if (argument.startsWith("--")) {
                throw new UsageException("unknown option " + argument);
            }
            files.add(Path.of(argument));
        }

        private void patterns(String value) throws UsageException {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--hyphenation needs a language and a file, as in en=patterns.txt: " + value);
            }
            hyphenation.put(value.substring(0, equals), Path.of(value.substring(equals + 1)));
        }

        private static PdfStandard standard(String value) throws UsageException {
            return switch (value) {
                case "ua1" -> PdfStandard.UA1;
                case "ua2" -> PdfStandard.UA2;
                default -> throw new UsageException("--standard is ua1 or ua2, not " + value);
            };
        }

        private static Instant instant(String value) throws UsageException {
            try {
                return Instant.parse(value);
            } catch (DateTimeParseException e) {
                throw new UsageException("--created needs a date such as 2026-01-01T00:00:00Z, not " + value);
            }
        }

        private static int number(String value) throws UsageException {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new UsageException("--threads needs a number, not " + value);
            }
        }
    }
}
