package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.text.opentype.LayoutTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Copies a font so that a choice of language system and features becomes its default. The JDK's shaper takes no language and
 * has switches for kerning and ligatures only; given such a copy it applies any feature of the font.
 */
final class FeatureCopy {

    private FeatureCopy() {}

    /**
     * Differences from the font's own defaults.
     *
     * @param on features to apply
     * @param off default features not to apply
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

    /** Returns the copy, or the font itself if it has nothing of the choice. */
    static byte[] of(byte[] font, Choice choice) {
        byte[] copy = font;
        // The tag decides at which stage a shaper applies the required feature.
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
