package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.text.opentype.LayoutTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a font in which a choice of language and features is the default one. The JDK's shaper knows no language
 * and offers kerning and ligatures only; by this detour it applies whatever the font has, in the order that the font
 * gives, contexts, ligatures and positions included.
 */
final class FeatureCopy {

    private FeatureCopy() {}

    /**
     * What differs from the font's own defaults.
     *
     * @param on features to apply
     * @param off features not to apply though they are on by themselves
     * @param language OpenType tag of the language system, "" for the default one
     */
    record Choice(SortedSet<String> on, SortedSet<String> off, String language) {

        boolean isDefault() {
            return on.isEmpty() && off.isEmpty() && language.isEmpty();
        }

        /** Written out, as the comparison is: made by the JVM, they are slow until they are compiled. */
        @Override
        public int hashCode() {
            return (on.hashCode() * 31 + off.hashCode()) * 31 + language.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice
                    && language.equals(choice.language)
                    && on.equals(choice.on)
                    && off.equals(choice.off);
        }
    }

    /** The file itself when it has nothing of what is chosen. */
    static byte[] of(byte[] font, Choice choice) {
        byte[] copy = font;
        // The feature that is required decides when it is applied: with the font's other features of that kind.
        copy = with(copy, "GSUB", "rclt", choice);
        return with(copy, "GPOS", "dist", choice);
    }

    private static byte[] with(byte[] font, String name, String required, Choice choice) {
        SfntFile file = new SfntFile(font);
        Optional<byte[]> changed = file.table(name).flatMap(table -> rewrite(new LayoutTable(table), required, choice));
        return changed.map(table -> file.withTable(name, table)).orElse(font);
    }

    private static Optional<byte[]> rewrite(LayoutTable table, String required, Choice choice) {
        LayoutTableWriter writer = new LayoutTableWriter(table.features());
        boolean changed = false;
        for (LayoutTable.Script script : table.scripts()) {
            LayoutTable.LanguageSystem system =
                    choose(table, script.system(choice.language()), choice, required, writer);
            changed |= !system.isSameAs(script.system(""));
            writer.script(script.tag(), system);
        }
        return changed ? Optional.of(writer.write(table.lookups())) : Optional.empty();
    }

    private static LayoutTable.LanguageSystem choose(
            LayoutTable table, LayoutTable.LanguageSystem system, Choice choice, String tag, LayoutTableWriter writer) {
        List<LayoutTable.Feature> all = table.features();
        SortedSet<Integer> lookups = new TreeSet<>();
        List<Integer> features = new ArrayList<>();
        for (int index : system.features()) {
            if (choice.on().contains(all.get(index).tag())) {
                lookups.addAll(all.get(index).lookups());
            } else if (!choice.off().contains(all.get(index).tag())) {
                features.add(index);
            }
        }
        if (lookups.isEmpty()) {
            return new LayoutTable.LanguageSystem(system.required(), features);
        }
        if (system.required() >= 0) {
            lookups.addAll(all.get(system.required()).lookups());
        }
        int feature = writer.feature(new LayoutTable.Feature(tag, List.copyOf(lookups)));
        return new LayoutTable.LanguageSystem(feature, features);
    }
}
