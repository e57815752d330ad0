package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fonts that documents may use, matched by family, style and weight as CSS Fonts Level 4, 5.2 says. Immutable and
 * safe for use by several threads. Files are read when first needed.
 */
public final class FontLibrary {

    private final Map<String, List<FileFace>> families = new LinkedHashMap<>();
    private final Map<String, String> counterparts = new HashMap<>();

    /** @throws IllegalArgumentException if there is no font */
    public FontLibrary(List<FontFile> fonts) {
        this(fonts, Map.of());
    }

    /**
     * @param others the substitute for each missing family
     * @throws IllegalArgumentException if there is no font
     */
    public FontLibrary(List<FontFile> fonts, Map<String, String> others) {
        others.forEach((missing, counterpart) -> counterparts.put(key(missing), key(counterpart)));
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("fonts: at least one is needed");
        }
        for (FontFile font : fonts) {
            families.computeIfAbsent(key(font.family()), family -> new ArrayList<>())
                    .add(new FileFace(font));
        }
    }

    /** Returns the first face of the style that may show spaces; it determines the height of lines. */
    public FontFace face(TextStyle style) {
        List<FileFace> chain = chain(style);
        return chain.stream().filter(face -> face.mayShow(' ')).findFirst().orElse(chain.get(0));
    }

    /** Returns all faces in a fixed order. */
    public List<FontFace> faces() {
        return families.values().stream().<FontFace>flatMap(List::stream).toList();
    }

    /** Returns the names of the families in the order in which they were given. */
    public List<String> names() {
        return families.values().stream().map(faces -> faces.get(0).family()).toList();
    }

    /** Returns the faces to search for a character, in order: those of the style's families, then all others for text. */
    public List<FileFace> chain(TextStyle style) {
        Map<String, List<FileFace>> chain = asked(style);
        byPreference(style.language()).forEach(family -> {
            if (family.getValue().get(0).isForText()) {
                add(family.getKey(), family.getValue(), style, chain);
            }
        });
        return chain.isEmpty() ? formulaChain(style) : faces(chain);
    }

    /**
     * Returns the faces to search for formulas, and for symbols that no other face has, in order: those of the style's families,
     * then all others.
     */
    public List<FileFace> formulaChain(TextStyle style) {
        Map<String, List<FileFace>> chain = asked(style);
        families.forEach((family, faces) -> add(family, faces, style, chain));
        return faces(chain);
    }

    /**
     * Returns the families with those preferred for a language first. Chinese, Japanese and Korean share code points whose glyphs
     * differ.
     */
    private List<Map.Entry<String, List<FileFace>>> byPreference(Locale language) {
        return families.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        family -> -family.getValue().get(0).preference(language)))
                .toList();
    }

    /** Whether the faces for text have all visible characters of a text. */
    public boolean canShow(String text) {
        return Characters.spelledNumerals(text, this::canShow)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL)
                .allMatch(this::canShow);
    }

    private boolean canShow(int codePoint) {
        return families.values().stream()
                .anyMatch(faces -> faces.get(0).isForText() && faces.stream().anyMatch(face -> face.covers(codePoint)));
    }

    private Map<String, List<FileFace>> asked(TextStyle style) {
        Map<String, List<FileFace>> chain = new LinkedHashMap<>();
        for (String family : style.families()) {
            String name = families.containsKey(key(family)) ? key(family) : counterpart(family);
            List<FileFace> faces = families.get(name);
            if (faces != null) {
                add(name, faces, style, chain);
            }
        }
        return chain;
    }

    private static List<FileFace> faces(Map<String, List<FileFace>> chain) {
        return chain.values().stream().flatMap(List::stream).toList();
    }

    private static void add(String family, List<FileFace> faces, TextStyle style, Map<String, List<FileFace>> chain) {
        chain.putIfAbsent(family, FaceMatching.best(faces, style.weight(), style.italic()));
    }

    private String counterpart(String family) {
        return counterparts.getOrDefault(key(family), key(family));
    }

    private static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }
}
