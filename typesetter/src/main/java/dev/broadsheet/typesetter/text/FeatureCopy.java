package dev.broadsheet.typesetter.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A copy of a font whose {@code cmap} already points at the glyphs that one-to-one features choose. The JDK's shaper
 * offers only kerning and ligatures; by this detour the substituted glyphs are shaped and kerned like any others.
 */
final class FeatureCopy {

    private FeatureCopy() {}

    /** The file itself when none of the features changes anything. */
    static byte[] of(byte[] font, CharacterMap characters, Set<String> features) {
        SfntFile file = new SfntFile(font);
        Map<Integer, Integer> substitutes = SingleSubstitutions.of(file, features);
        return substitutes.isEmpty() ? font : file.withTable("cmap", cmap(groups(characters, substitutes)));
    }

    /** Runs of consecutive code points with consecutive glyphs, each as first code point, last one, first glyph. */
    private static List<int[]> groups(CharacterMap characters, Map<Integer, Integer> substitutes) {
        List<int[]> groups = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : characters.glyphs().entrySet()) {
            int code = entry.getKey();
            int glyph = substitutes.getOrDefault(entry.getValue(), entry.getValue());
            int[] last = groups.isEmpty() ? new int[] {0, -2, 0} : groups.get(groups.size() - 1);
            if (last[1] + 1 == code && last[2] + code - last[0] == glyph) {
                last[1] = code;
            } else {
                groups.add(new int[] {code, code, glyph});
            }
        }
        return groups;
    }

    private static byte[] cmap(List<int[]> groups) {
        int length = 16 + 12 * groups.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1); // version, one subtable
        table.putShort((short) 3).putShort((short) 10).putInt(12); // Windows, full Unicode
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> table.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return table.array();
    }
}
