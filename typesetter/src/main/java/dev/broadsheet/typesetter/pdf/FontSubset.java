package dev.broadsheet.typesetter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The part of a font file that a document needs. */
final class FontSubset {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int TAG_LENGTH = 6;

    private final byte[] file;
    private final String tag;
    private final Map<Integer, Integer> glyphs;

    private FontSubset(byte[] file, String tag, Map<Integer, Integer> glyphs) {
        this.file = file;
        this.tag = tag;
        this.glyphs = glyphs;
    }

    static FontSubset of(EmbeddedFont font) throws IOException {
        SortedSet<Integer> used = new TreeSet<>();
        font.uses().forEach(use -> used.add(use.glyph()));
        TTFSubsetter subsetter = new TTFSubsetter(font.program(), TABLES);
        subsetter.addGlyphIds(used);
        Map<Integer, Integer> glyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((renumbered, original) -> glyphs.put(original, renumbered));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return new FontSubset(out.toByteArray(), tag(font.program().getName(), used), glyphs);
    }

    byte[] file() {
        return file;
    }

    /** Six capitals that depend on the font and the glyphs only; ISO 32000-1, 9.6.4. */
    String tag() {
        return tag;
    }

    /** The id in the subset of a glyph of the whole font. */
    int glyph(int original) {
        return glyphs.getOrDefault(original, 0);
    }

    private static String tag(String name, SortedSet<Integer> used) {
        byte[] digest = Streams.sha256().digest((name + used).getBytes(StandardCharsets.UTF_8));
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
        }
        return tag.toString();
    }
}
