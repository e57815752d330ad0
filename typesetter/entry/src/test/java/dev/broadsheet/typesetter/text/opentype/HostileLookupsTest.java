package dev.broadsheet.typesetter.text.opentype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lookups of malicious fonts end soon. */
class HostileLookupsTest {

    private static final int GLYPH = 1;
    private static final int MULTIPLE = 2;
    private static final int CONTEXT = 5;

    /** A lookup with one subtable. */
    private record OneSubtable(int type, ByteBuffer subtable) {}

    @Test
    void rulesThatApplyOneAnotherManyTimes() {
        List<OneSubtable> lookups = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            lookups.add(new OneSubtable(CONTEXT, rule(20, i)));
        }
        lookups.add(new OneSubtable(MULTIPLE, multiple(1)));

        assertThat(apply(lookups).isUnsure()).isTrue();
        assertThat(apply(List.of(new OneSubtable(CONTEXT, rule(20, 1)), lookups.get(11)))
                        .isUnsure())
                .isFalse();
    }

    @Test
    void aGlyphThatBecomesThousands() {
        GlyphBuffer buffer = apply(List.of(new OneSubtable(MULTIPLE, multiple(30_000))));

        assertThat(buffer.isUnsure()).isTrue();
        assertThat(buffer.count()).isEqualTo(1);
    }

    @Test
    void aLongTextMayHaveManyGlyphs() {
        GlyphBuffer buffer = apply(List.of(new OneSubtable(MULTIPLE, multiple(2))), 20_000);

        assertThat(buffer.isUnsure()).isFalse();
        assertThat(buffer.count()).isEqualTo(40_000);
    }

    /** Returns a rule that applies a lookup to the glyph many times. */
    private static ByteBuffer rule(int times, int lookup) {
        ByteBuffer subtable = ByteBuffer.allocate(14 + 4 * times);
        shorts(subtable, 3, 1, times, 8 + 4 * times);
        for (int i = 0; i < times; i++) {
            shorts(subtable, 0, lookup);
        }
        return shorts(subtable, 1, 1, GLYPH);
    }

    /** Returns a substitution of the glyph by many copies of it. */
    private static ByteBuffer multiple(int times) {
        ByteBuffer subtable = ByteBuffer.allocate(16 + 2 * times);
        shorts(subtable, 1, 10 + 2 * times, 1, 8, times);
        for (int i = 0; i < times; i++) {
            shorts(subtable, GLYPH);
        }
        return shorts(subtable, 1, 1, GLYPH);
    }

    private static ByteBuffer shorts(ByteBuffer to, int... values) {
        for (int value : values) {
            to.putShort((short) value);
        }
        return to;
    }

    private static GlyphBuffer apply(List<OneSubtable> lookups) {
        return apply(lookups, 1);
    }

    /** Applies the first of the lookups of a table to a text that repeats the glyph. */
    private static GlyphBuffer apply(List<OneSubtable> lookups, int count) {
        ByteBuffer table = ByteBuffer.allocate(65_536);
        shorts(table, 1, 0, 0, 0, 10, lookups.size());
        int place = 2 + 2 * lookups.size();
        for (OneSubtable lookup : lookups) {
            shorts(table, place);
            place += 8 + lookup.subtable().capacity();
        }
        for (OneSubtable lookup : lookups) {
            shorts(table, lookup.type(), 0, 1, 8);
            table.put(lookup.subtable().array());
        }
        int[] glyphs = new int[count];
        Arrays.fill(glyphs, GLYPH);
        GlyphBuffer buffer = new GlyphBuffer(new GlyphKinds(new TableBytes(new byte[0])), glyphs);
        new Lookups(new TableBytes(table.array()), true).apply(new int[] {0}, buffer);
        return buffer;
    }
}
