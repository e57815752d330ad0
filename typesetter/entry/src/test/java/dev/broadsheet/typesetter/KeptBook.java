package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.SectionStore;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Typesets a book with and without kept sections, and asserts that the results are equal. */
final class KeptBook {

    private static final DocumentInfo INFO = new DocumentInfo(
            "Kept", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "https://example.org/");

    private final Typesetter typesetter;
    private final MemoryStore store;
    final Map<String, byte[]> pictures = new HashMap<>();

    KeptBook(String css) {
        this(css, 2);
    }

    KeptBook(String css, int threads) {
        this(builder(css, threads).examineComposition(), new MemoryStore());
    }

    private KeptBook(Typesetter.Builder builder, MemoryStore store) {
        this.typesetter = builder.build();
        this.store = store;
        pictures.put("a.png", png(30, 20));
        pictures.put("b.svg", svg("red"));
    }

    private static Typesetter.Builder builder(String css, int threads) {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet("book.css", css))
                .hyphenation(language -> Optional.of("a1b\n1ma\n1ta\n1li\nn1d\n"))
                .threads(threads);
        ThemeFonts.withFormulas().forEach(builder::font);
        return builder;
    }

    /** Returns a book with the same store whose composition is not examined. */
    KeptBook unexamined(String css) {
        return new KeptBook(builder(css, 2), store);
    }

    /** Stores sections in memory. */
    static final class MemoryStore implements SectionStore {

        final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Optional<byte[]> get(String key) {
            assertThat(key).matches("[0-9a-f]{64}");
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, byte[] section) {
            kept.put(key, section);
        }
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] svg(String color) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><circle cx='9' cy='9' r='5' fill='"
                        + color + "'/><text x='2' y='18' font-size='8'>sign</text></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    MemoryStore store() {
        return store;
    }

    /** Typesets the book with and without the store, asserts equal results, and returns the report of the run with it. */
    TypesetReport set(String html) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ResourceLoader files = reference -> Optional.ofNullable(pictures.get(reference));
        try {
            TypesetReport report = typesetter.typeset(html, INFO, PdfOptions.DEFAULT, files, kept, store);
            TypesetReport expected = typesetter.typeset(html, INFO, PdfOptions.DEFAULT, files, plain);
            assertThat(report.pagination()).isEqualTo(expected.pagination());
            assertThat(report.composition()).isEqualTo(expected.composition());
            assertThat(report.problems()).isEqualTo(expected.problems());
            assertThat(kept.toByteArray()).as(html).isEqualTo(plain.toByteArray());
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(List<String> chapters) {
        return "<html lang='en'><body>" + String.join("", chapters) + "</body></html>";
    }
}
