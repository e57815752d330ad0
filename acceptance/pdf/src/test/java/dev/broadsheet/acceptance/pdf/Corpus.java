package dev.broadsheet.acceptance.pdf;

import dev.broadsheet.acceptance.Estuary;
import dev.broadsheet.acceptance.Gazette;
import dev.broadsheet.acceptance.Handbook;
import dev.broadsheet.acceptance.Quarterly;
import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every PDF that is looked at: those of the site, one of each document of the typesetter's own tests, and a book of about
 * 400 pages.
 */
final class Corpus {

    private static final Path DOCUMENTS = Path.of("../../typesetter/entry/src/test/resources");
    private static final Path FOLDER = Path.of("target/corpus");
    private static final String FONTS = "/dev/broadsheet/theme/fonts/";
    private static final String PAGE =
            "@page { size: 148mm 210mm; margin: 18mm } body { font-family: 'Source Serif 4' }";

    /** Families of other scripts and their files. */
    private static final Map<String, String> SCRIPTS = new TreeMap<>(Map.of(
            "Noto Serif SC", "NotoSerifSC",
            "Noto Serif KR", "NotoSerifKR",
            "Noto Naskh Arabic", "NotoNaskhArabic",
            "Noto Sans Hebrew", "NotoSansHebrew",
            "Noto Sans Thai", "NotoSansThai"));

    private static volatile Map<String, Path> files = Map.of();

    private Corpus() {}

    /** By a name to show; made when first asked for. */
    static synchronized Map<String, Path> files() throws IOException {
        if (files.isEmpty()) {
            Map<String, Path> all = new TreeMap<>();
            for (Path file : SiteOutput.files(".pdf")) {
                all.put("site/" + SiteOutput.folder().relativize(file), file);
            }
            Path handbook = Handbook.make();
            for (String edition : List.of("", "-large-print", "-dyslexia", "-letter")) {
                all.put("handbook/book" + edition, handbook.resolve("book" + edition + ".pdf"));
            }
            Path estuary = Estuary.make();
            for (String name : List.of("book", "book-print", "book-cover")) {
                all.put("estuary/" + name, estuary.resolve(name + ".pdf"));
            }
            all.put("manual/book", SiteOutput.manual().resolve("book.pdf"));
            Path gazette = Gazette.make();
            all.put("gazette/book", gazette.resolve("book.pdf"));
            for (String article : List.of("central-banks", "ceasefire", "translator", "ferries-in-figures")) {
                all.put("gazette/" + article, gazette.resolve("articles/" + article + "/brief.pdf"));
            }
            Path daily = Gazette.inDress("financial-daily");
            all.put("financial-daily/book", daily.resolve("book.pdf"));
            all.put("financial-daily/brief", daily.resolve("articles/central-banks/brief.pdf"));
            for (String style : Quarterly.STYLES) {
                Path quarterly = Quarterly.make(style);
                all.put(style + "/book", quarterly.resolve("book.pdf"));
                all.put(style + "/brief", quarterly.resolve("articles/walls/brief.pdf"));
            }
            all.putAll(ofTypesetter(PdfStandard.UA1));
            files = all;
        }
        return files;
    }

    /** One of each document of the typesetter's own tests, and a book. */
    static Map<String, Path> ofTypesetter(PdfStandard standard) throws IOException {
        Map<String, Path> all = new TreeMap<>();
        for (Path document : documents()) {
            String name = document.getFileName().toString().replaceFirst("\\.xhtml$", "");
            all.put("typesetter/" + name, set(name, Files.readString(document), document.getParent(), standard));
        }
        all.put("typesetter/svg", set("svg", picture(), DOCUMENTS.resolve("svg"), standard));
        all.put("typesetter/book", set("book", Book.xhtml(), DOCUMENTS.resolve("svg"), standard));
        return all;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> tree = Files.walk(DOCUMENTS)) {
            List<Path> found = tree.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no documents in " + DOCUMENTS.toAbsolutePath());
            }
            return found;
        }
    }

    private static String picture() {
        return "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Pictures</h1>"
                + "<figure><img src='features.svg' alt='Features of SVG'/></figure></body></html>";
    }

    /** With the style sheet beside the document that has its name, and the one that the document holds. */
    private static Path set(String name, String xhtml, Path folder, PdfStandard standard) throws IOException {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("page.css", PAGE));
        fonts().forEach(builder::font);
        for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
            Path file = DOCUMENTS.resolve("fonts").resolve(script.getValue() + "-Regular-subset.ttf");
            builder.font(new FontFile(script.getKey(), 400, false, Files.readAllBytes(file)));
        }
        int start = xhtml.indexOf("<style>");
        int end = xhtml.indexOf("</style>");
        String css = start < 0 ? "" : xhtml.substring(start + "<style>".length(), end);
        String body = start < 0 ? xhtml : xhtml.substring(0, start) + xhtml.substring(end + "</style>".length());
        Path beside = folder.resolve(name + ".css");
        if (Files.isRegularFile(beside)) {
            builder.stylesheet(new Stylesheet(beside.getFileName().toString(), Files.readString(beside)));
        }
        builder.stylesheet(new Stylesheet(name + ".css", css));
        DocumentInfo info = new DocumentInfo(
                "Corpus: " + name,
                List.of("Broadsheet"),
                "",
                List.of(),
                Locale.ENGLISH,
                "Test",
                Instant.EPOCH,
                "https://example.org/");
        Path file = Files.createDirectories(FOLDER.resolve(standard.name())).resolve(name + ".pdf");
        PdfOptions options = PdfOptions.DEFAULT.standard(standard);
        try (OutputStream out = Files.newOutputStream(file)) {
            builder.build().typeset(body, info, options, reference -> load(folder, reference), out);
        }
        return file;
    }

    private static Optional<byte[]> load(Path folder, String reference) {
        if (reference.equals("chart.svg")) {
            return Optional.of(Book.CHART.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve(reference);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FontFile> fonts() {
        return List.of(
                font("Source Serif 4", 400, false, "SourceSerif4-Regular"),
                font("Source Serif 4", 400, true, "SourceSerif4-Italic"),
                font("Source Serif 4", 700, false, "SourceSerif4-Bold"),
                font("Source Sans 3", 400, false, "SourceSans3-Regular"),
                font("Source Sans 3", 600, false, "SourceSans3-SemiBold"),
                font("Source Code Pro", 400, false, "SourceCodePro-Regular"));
    }

    private static FontFile font(String family, int weight, boolean italic, String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(FONTS + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            return new FontFile(family, weight, italic, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
