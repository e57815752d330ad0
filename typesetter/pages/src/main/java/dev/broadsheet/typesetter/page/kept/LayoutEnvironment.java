package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.recording.Digest;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts, hyphenation patterns and settings on which the sections of all documents depend. Thread-safe. */
public final class LayoutEnvironment {

    /** Version of the format of records and of the results of layout; to be incremented when either changes. */
    private static final int FORMAT = 1;

    private final List<FontFace> faces;
    private final HyphenationPatterns patterns;
    private final Task<String> fonts;
    private final Map<Integer, String> files = new ConcurrentHashMap<>();
    private final Map<Locale, String> hyphenation = new ConcurrentHashMap<>();

    /**
     * @param fonts all available fonts; only their descriptions are part of the digest, files are compared by section
     * @param counterparts families that substitute missing ones, by missing family
     * @param examinesComposition whether the composition of pages is examined and kept
     */
    public LayoutEnvironment(
            List<FontFile> fonts,
            Map<String, String> counterparts,
            Shaper shaper,
            HyphenationPatterns patterns,
            boolean examinesComposition) {
        this.faces = shaper.faces();
        this.patterns = patterns;
        Map<String, String> stable = Map.copyOf(counterparts);
        this.fonts = new Task<>(() -> digest(fonts, stable, examinesComposition));
    }

    private static String digest(List<FontFile> fonts, Map<String, String> counterparts, boolean examinesComposition) {
        Digest digest = new Digest().number(FORMAT).text(version()).number(examinesComposition ? 1 : 0);
        new TreeMap<>(counterparts)
                .forEach((missing, family) -> digest.text(missing).text(family));
        for (FontFile font : fonts) {
            digest.text(font.family()).number(font.weight()).number(font.italic() ? 1 : 0);
            digest.text(font.use() + " " + font.ranges() + " " + font.languages());
        }
        return digest.hex();
    }

    private static String version() {
        return Optional.ofNullable(LayoutEnvironment.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    String fonts() {
        return fonts.get();
    }

    /** Returns a digest of the patterns for a language. */
    String hyphenation(Locale language) {
        return hyphenation.computeIfAbsent(
                language,
                asked -> new Digest()
                        .text(patterns.forLanguage(asked).orElse(""))
                        .hex());
    }

    List<FontFace> faces() {
        return faces;
    }

    /** Returns a digest of the file of a face; empty if there is no such face. @param face index among all faces */
    String file(int face) {
        if (face < 0 || face >= faces.size()) {
            return "";
        }
        return files.computeIfAbsent(face, index -> Digest.of(faces.get(index).data()));
    }
}
