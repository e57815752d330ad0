package dev.broadsheet.typesetter.text.opentype;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.text.opentype.LayoutTable.Feature;
import dev.broadsheet.typesetter.text.opentype.LayoutTable.LanguageSystem;
import dev.broadsheet.typesetter.text.opentype.LayoutTable.Script;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@code GSUB} or {@code GPOS} table: its scripts, features and lookups. */
record LayoutPart(List<Script> scripts, List<Feature> features, Lookups lookups, boolean varies) {

    /** Fallback scripts, in order. */
    private static final List<String> ANY_SCRIPT = List.of("DFLT", "dflt", "latn");

    /** Features that shapers apply at a stage or by rules of their own. */
    private static final Set<String> SPECIAL = Set.of("rvrn", "rand", "HARF", "BUZZ");

    private static final String KERNING = "kern";

    static LayoutPart of(SfntFile file, String name, boolean substitutes) {
        TableBytes bytes = new TableBytes(file.bytes(name));
        Lookups lookups = new Lookups(bytes, substitutes);
        return file.table(name)
                .map(LayoutTable::new)
                .map(table -> new LayoutPart(table.scripts(), table.features(), lookups, hasVariations(bytes)))
                .orElseGet(() -> new LayoutPart(List.of(), List.of(), lookups, false));
    }

    /** Whether a table has feature variations, by which instances of a variable font use other lookups (version 1.1). */
    private static boolean hasVariations(TableBytes bytes) {
        return bytes.unsigned(2) > 0 && bytes.offset(10) != 0;
    }

    /** Returns the indices of the lookups that apply to a script, sorted; null if it needs a full shaper. */
    int @Nullable [] lookups(SimpleScript script, FeatureWish wish) {
        Script found = script(script);
        if (found == null) {
            return new int[0];
        }
        LanguageSystem system = found.system(wish.language());
        boolean isSpecial = system.required() >= 0 || found.languages().contains("dflt");
        return isSpecial ? null : lookups(system, wish);
    }

    private int @Nullable [] lookups(LanguageSystem system, FeatureWish wish) {
        BitSet lookups = new BitSet();
        Set<String> seen = new HashSet<>();
        for (int index : system.features()) {
            Feature feature = features.get(index);
            if (SPECIAL.contains(feature.tag())) {
                return null;
            }
            boolean isFirst = seen.add(feature.tag());
            boolean isUsual = isFirst && wish.usual().contains(feature.tag());
            if (isUsual || wish.more().contains(feature.tag())) {
                for (int lookup : feature.lookups()) {
                    lookups.set(lookup);
                }
            }
        }
        return indices(lookups);
    }

    private static int[] indices(BitSet set) {
        int[] indices = new int[set.cardinality()];
        int index = -1;
        for (int i = 0; i < indices.length; i++) {
            index = set.nextSetBit(index + 1);
            indices[i] = index;
        }
        return indices;
    }

    /** Whether this table kerns a script by default. */
    boolean kerns(SimpleScript script, FeatureWish wish) {
        Script found = script(script);
        if (found == null || wish.more().contains(KERNING)) {
            return false;
        }
        for (int index : found.system(wish.language()).features()) {
            if (features.get(index).tag().equals(KERNING)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Script script(SimpleScript script) {
        Script found = find(script.tag());
        for (int i = 0; found == null && i < ANY_SCRIPT.size(); i++) {
            found = find(ANY_SCRIPT.get(i));
        }
        return found;
    }

    private @Nullable Script find(String tag) {
        for (Script script : scripts) {
            if (script.tag().equals(tag)) {
                return script;
            }
        }
        return null;
    }
}
