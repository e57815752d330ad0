package dev.broadsheet.typesetter.math.font;

import java.util.ArrayList;
import java.util.List;

/**
 * The feature {@code ssty} of a font: forms of glyphs for the size of scripts; OpenType 1.9, "GSUB", lookup types
 * 1 and 3, also as extensions (7).
 */
final class ScriptForms {

    private static final int SINGLE = 1;
    private static final int ALTERNATE = 3;
    private static final int EXTENSION = 7;

    private final List<Data> singles = new ArrayList<>();
    private final List<Data> alternates = new ArrayList<>();

    /** @param gsub the GSUB table; empty if the font has none */
    ScriptForms(Data gsub) {
        if (gsub.isEmpty()) {
            return;
        }
        Data features = gsub.at(6);
        Data lookups = gsub.at(8);
        for (int i = 0; i < features.unsigned(0); i++) {
            if (features.tag(2 + 6 * i).equals("ssty")) {
                Data feature = features.at(6 + 6 * i);
                for (int j = 0; j < feature.unsigned(2); j++) {
                    add(lookups.at(2 + 2 * feature.unsigned(4 + 2 * j)));
                }
                return;
            }
        }
    }

    private void add(Data lookup) {
        for (int i = 0; i < lookup.unsigned(4); i++) {
            Data table = lookup.at(6 + 2 * i);
            int type = lookup.unsigned(0);
            if (type == EXTENSION) {
                type = table.unsigned(2);
                table = table.from(table.offset(4));
            }
            if (type == SINGLE) {
                singles.add(table);
            } else if (type == ALTERNATE) {
                alternates.add(table);
            }
        }
    }

    /** Returns the form of a glyph at a script level from 1 on, or the glyph itself. */
    int of(int glyph, int level) {
        for (Data table : alternates) {
            int place = table.at(2).coverage(glyph);
            if (place >= 0) {
                Data set = table.at(6 + 2 * place);
                int count = set.unsigned(0);
                return count == 0 ? glyph : set.unsigned(2 * Math.min(level, count));
            }
        }
        for (Data table : singles) {
            int place = table.at(2).coverage(glyph);
            if (place >= 0) {
                return table.unsigned(0) == 1 ? (glyph + table.signed(4)) & 0xFFFF : table.unsigned(6 + 2 * place);
            }
        }
        return glyph;
    }
}
