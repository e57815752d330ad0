package dev.broadsheet.typesetter.text.opentype;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The lookups of a {@code GSUB} or {@code GPOS} table, each read on first use. Safe for use by several threads. */
final class Lookups {

    private static final int DEEPEST = 16;

    private final TableBytes table;
    private final boolean substitutes;
    private final int list;
    private final AtomicReferenceArray<@Nullable Lookup> known;
    private final Substitution substitution;
    private final Placement placement;

    /** @param table empty for none */
    Lookups(TableBytes table, boolean substitutes) {
        this.table = table;
        this.substitutes = substitutes;
        this.list = table.isEmpty() ? 0 : table.unsigned(8);
        this.known = new AtomicReferenceArray<>(list == 0 ? 0 : table.unsigned(list));
        this.substitution = new Substitution(table);
        this.placement = new Placement(table);
    }

    /** Applies lookups to all glyphs, one after another. */
    void apply(int[] indices, GlyphBuffer buffer) {
        for (int index : indices) {
            apply(lookup(index), buffer);
        }
    }

    private void apply(Lookup lookup, GlyphBuffer buffer) {
        for (int at = 0; at < buffer.count() && !buffer.isUnsure(); ) {
            boolean isApplied = lookup.starts().get(buffer.glyph(at)) && isApplied(lookup, buffer, at, 0);
            at = isApplied ? buffer.next() : at + 1;
        }
    }

    private Lookup lookup(int index) {
        Lookup lookup = known.get(index);
        if (lookup == null) {
            lookup = Lookup.read(table, list + table.unsigned(list + 2 + 2 * index), substitutes);
            known.set(index, lookup);
        }
        return lookup;
    }

    /** Applies the first matching subtable of a lookup at one index, if any. */
    private boolean isApplied(Lookup lookup, GlyphBuffer buffer, int at, int depth) {
        if (buffer.isUnclear(at, lookup.flag())) {
            return false;
        }
        for (int subtable : lookup.subtables()) {
            if (isApplied(lookup, subtable, buffer, at, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApplied(Lookup lookup, int subtable, GlyphBuffer buffer, int at, int depth) {
        return switch (lookup.kind()) {
            case SINGLE -> substitution.single(subtable, buffer, at);
            case MULTIPLE -> substitution.multiple(subtable, buffer, at);
            case ALTERNATE -> substitution.alternate(subtable, buffer, at);
            case LIGATURE -> substitution.ligature(subtable, buffer, at, lookup.flag());
            case ADJUSTMENT -> placement.single(subtable, buffer, at);
            case PAIR -> placement.pair(subtable, buffer, at, lookup.flag());
            case CONTEXT, CHAINED_CONTEXT -> isRuleApplied(lookup, subtable, buffer, at, depth);
            case OTHER -> {
                buffer.giveUp();
                yield false;
            }
        };
    }

    private boolean isRuleApplied(Lookup lookup, int subtable, GlyphBuffer buffer, int at, int depth) {
        boolean isChained = lookup.kind() == Lookup.Kind.CHAINED_CONTEXT;
        ContextMatch match = new ContextMatch(table, subtable, isChained, buffer, at, lookup.flag());
        if (!match.isFound() || buffer.isUnsure()) {
            return false;
        }
        int end = match.place(match.count() - 1) + 1;
        for (int i = 0; i < match.recordCount() && !buffer.isUnsure(); i++) {
            boolean isLast = i + 1 == match.recordCount();
            end = match.sequenceIndex(i) < match.count() ? end + growth(match, i, isLast, buffer, depth) : end;
        }
        if (end <= at) {
            buffer.giveUp();
        }
        buffer.goOnAt(end);
        return true;
    }

    /** Applies one lookup of a rule. Gives up if a further one follows a change of length, since its index would be ambiguous. */
    private int growth(ContextMatch match, int record, boolean isLast, GlyphBuffer buffer, int depth) {
        buffer.countLookupOfRule();
        int length = buffer.count();
        Lookup lookup = lookup(match.lookup(record));
        int place = match.place(match.sequenceIndex(record));
        if (depth == DEEPEST) {
            buffer.giveUp();
        } else if (lookup.starts().get(buffer.glyph(place))) {
            isApplied(lookup, buffer, place, depth + 1);
        }
        int growth = buffer.count() - length;
        if (growth != 0 && !isLast) {
            buffer.giveUp();
        }
        return growth;
    }
}
