package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.text.opentype.LayoutTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The features and language systems of a font's layout tables. Safe for use by several threads. */
final class FaceLayout {

    private final Set<String> features = new TreeSet<>();
    private final Set<String> languages = new TreeSet<>();
    private final Map<Locale, String> tags = new ConcurrentHashMap<>();

    static FaceLayout of(SfntFile file) {
        FaceLayout layout = new FaceLayout();
        for (String name : List.of("GSUB", "GPOS")) {
            file.table(name).ifPresent(table -> layout.read(new LayoutTable(table)));
        }
        return layout;
    }

    private void read(LayoutTable table) {
        features.addAll(table.featureTags());
        table.scripts().forEach(script -> languages.addAll(script.languages()));
    }

    boolean hasFeature(String tag) {
        return features.contains(tag);
    }

    /** Returns the requested features and language as far as the font has them. */
    FeatureCopy.Choice choice(FontFeatures wanted, Locale language) {
        return new FeatureCopy.Choice(known(wanted.on()), known(wanted.off()), language(language));
    }

    private String language(Locale locale) {
        return tags.computeIfAbsent(locale, asked -> {
            String tag = OpenTypeLanguages.tag(asked);
            return languages.contains(tag) ? tag : "";
        });
    }

    private SortedSet<String> known(SortedSet<String> wanted) {
        SortedSet<String> known = new TreeSet<>(wanted);
        known.retainAll(features);
        return known;
    }
}
