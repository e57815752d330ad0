package dev.broadsheet.typesetter.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The one-to-one substitutions of a font's {@code GSUB} table: lookup type 1, plain or by extension (type 7). */
final class SingleSubstitutions {

    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer gsub;
    private final Map<Integer, Integer> substitutes = new HashMap<>();

    private SingleSubstitutions(ByteBuffer gsub) {
        this.gsub = gsub;
    }

    /** Glyph id to glyph id for the named features together; empty when the font has none of them. */
    static Map<Integer, Integer> of(SfntFile file, Set<String> features) {
        return file.table("GSUB")
                .map(table -> new SingleSubstitutions(table).read(features))
                .orElse(Map.of());
    }

    private Map<Integer, Integer> read(Set<String> features) {
        int lookups = unsigned(8);
        for (int lookup : lookupsOf(features)) {
            if (lookup < unsigned(lookups)) {
                readLookup(lookups + unsigned(lookups + 2 + 2 * lookup));
            }
        }
        return substitutes;
    }

    /** Lookup indices in the order in which OpenType applies them. The default language system's features count. */
    private Set<Integer> lookupsOf(Set<String> features) {
        Set<Integer> lookups = new TreeSet<>();
        int list = unsigned(6);
        for (int index : defaultFeatures()) {
            int record = list + 2 + 6 * index;
            if (features.contains(tag(record))) {
                int feature = list + unsigned(record + 4);
                for (int i = 0; i < unsigned(feature + 2); i++) {
                    lookups.add(unsigned(feature + 4 + 2 * i));
                }
            }
        }
        return lookups;
    }

    private List<Integer> defaultFeatures() {
        int scripts = unsigned(4);
        List<Integer> features = new ArrayList<>();
        for (int i = 0; i < unsigned(scripts); i++) {
            int script = scripts + unsigned(scripts + 2 + 6 * i + 4);
            if (unsigned(script) != 0) {
                int language = script + unsigned(script);
                for (int j = 0; j < unsigned(language + 4); j++) {
                    features.add(unsigned(language + 6 + 2 * j));
                }
            }
        }
        return features;
    }

    private void readLookup(int lookup) {
        int type = unsigned(lookup);
        for (int i = 0; i < unsigned(lookup + 4); i++) {
            int subtable = lookup + unsigned(lookup + 6 + 2 * i);
            if (type == EXTENSION && unsigned(subtable + 2) == SINGLE) {
                readSubtable(subtable + gsub.getInt(subtable + 4));
            } else if (type == SINGLE) {
                readSubtable(subtable);
            }
        }
    }

    private void readSubtable(int subtable) {
        boolean byDelta = unsigned(subtable) == 1;
        List<Integer> covered = coverage(subtable + unsigned(subtable + 2));
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int substitute = byDelta ? (glyph + gsub.getShort(subtable + 4)) & 0xFFFF : unsigned(subtable + 6 + 2 * i);
            substitutes.putIfAbsent(glyph, substitute);
        }
    }

    private List<Integer> coverage(int table) {
        List<Integer> glyphs = new ArrayList<>();
        int count = unsigned(table + 2);
        for (int i = 0; i < count; i++) {
            if (unsigned(table) == 1) {
                glyphs.add(unsigned(table + 4 + 2 * i));
            } else {
                int range = table + 4 + 6 * i;
                for (int glyph = unsigned(range); glyph <= unsigned(range + 2); glyph++) {
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }

    private String tag(int at) {
        byte[] name = new byte[4];
        gsub.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private int unsigned(int at) {
        return gsub.getShort(at) & 0xFFFF;
    }
}
