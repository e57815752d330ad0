package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.Typesetter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tests of the CSS Working Group: a document and its reference look the same. They are collected by {@code benchmarks/reftests.sh},
 * since they are no part of this project. Those that run scripts are left out.
 */
@EnabledIfSystemProperty(named = "reftests.folder", matches = ".+")
class Reftests {

    private static final Path FOLDER = Path.of(System.getProperty("reftests.folder", "."));
    private static final int LEAST = Integer.getInteger("reftests.least", 0);
    private static final List<String> SUITES =
            List.of("css/css-break", "css/css-page", "css/css-multicol", "css/css-flexbox", "css/CSS2/tables");

    /** Pictures are as large as pages in pt, and this many of their pixels may differ, as at edges of glyphs. */
    private static final int MOST_PIXELS = 20;

    private static final int MOST_DIFFERENCE = 64;
    private static final int MOST_PAGES = 40;
    private static final int MOST_REFERENCES = 30;

    /** Pictures of the references used last, as many tests share one. */
    private final Map<Path, List<BufferedImage>> references = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, List<BufferedImage>> eldest) {
            return size() > MOST_REFERENCES;
        }
    };

    /** How a test compares with its reference: equal, or for {@code rel=mismatch} different. */
    private record Comparison(Path test, Path reference, boolean equal) {}

    @Test
    void mostLookAsTheirReferences() throws IOException {
        Map<String, List<String>> failures = new TreeMap<>();
        int passed = 0;
        int count = 0;
        for (String suite : SUITES) {
            List<Comparison> comparisons = comparisons(FOLDER.resolve(suite));
            List<String> failed = new ArrayList<>();
            for (Comparison comparison : comparisons) {
                if (!holds(comparison)) {
                    failed.add(FOLDER.relativize(comparison.test()).toString());
                }
            }
            failures.put(suite, failed);
            count += comparisons.size();
            passed += comparisons.size() - failed.size();
            System.out.println(
                    suite + ": " + (comparisons.size() - failed.size()) + " of " + comparisons.size() + " pass");
        }
        failures.values().forEach(each -> each.forEach(test -> System.out.println("fails: " + test)));
        System.out.println("Reftests: " + passed + " of " + count + " pass");
        assertThat(passed).as("reftests that pass").isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Comparison> comparisons(Path suite) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(suite)) {
            files = all.filter(file -> file.toString().matches(".*\\.(xht|x?html?)"))
                    .sorted()
                    .toList();
        }
        List<Comparison> found = new ArrayList<>();
        for (Path file : files) {
            Document document = Jsoup.parse(Files.readString(file, StandardCharsets.ISO_8859_1));
            Element link = document.selectFirst("link[rel~=(?i)^(mis)?match$]");
            if (link != null && document.selectFirst("script") == null) {
                String address = link.attr("href").strip();
                Path reference = address.startsWith("/")
                        ? FOLDER.resolve(address.substring(1))
                        : file.resolveSibling(address).normalize();
                if (Files.isRegularFile(reference)) {
                    found.add(new Comparison(file, reference, link.attr("rel").equalsIgnoreCase("match")));
                }
            }
        }
        return found;
    }

    private boolean holds(Comparison comparison) {
        try {
            List<BufferedImage> reference = references.get(comparison.reference());
            if (reference == null) {
                reference = pages(comparison.reference());
                references.put(comparison.reference(), reference);
            }
            return areEqual(pages(comparison.test()), reference) == comparison.equal();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.out.println(FOLDER.relativize(comparison.test()) + ": " + e);
            return false;
        }
    }

    private static List<BufferedImage> pages(Path file) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Typesetter.html(file).root(FOLDER).threads(1).to(pdf);
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
                pages.add(renderer.renderImage(i));
            }
        }
        return pages;
    }

    private static boolean areEqual(List<BufferedImage> some, List<BufferedImage> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!areEqual(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEqual(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += areNear(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
            }
        }
        return different <= MOST_PIXELS;
    }

    private static boolean areNear(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > MOST_DIFFERENCE) {
                return false;
            }
        }
        return true;
    }
}
