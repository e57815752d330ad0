package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;

import java.util.Optional;

/** The keys of {@code site.yaml} below {@code pdf.thresholds}. */
final class ThresholdSchema {

    /** A number of lines, points or per cent, depending on the key. */
    private static final Form<Integer> NUMBER =
            Form.number("threshold", "BS-YAML-041", 1, 1000, "write a whole number without a unit");

    private static final Key<Integer> WORD_SPACE =
            key("wordSpace", "The widest word space of a justified line, in per cent of the font's; 150 and more.");
    private static final Key<Integer> RIVER = key("river", "Most lines that white may run down through; 3 and more.");
    private static final Key<Integer> HYPHENS =
            key("hyphens", "Most lines below each other that may end with a hyphen; 2 and more.");
    private static final Key<Integer> MISSING_LINES =
            key("missingLines", "Most lines that may be missing on a page that is not the last of a chapter.");
    private static final Key<Integer> LAST_PAGE =
            key("lastPage", "Fewest lines on the last page of a chapter that has more than one.");
    private static final Key<Integer> OVERFULL =
            key("overfull", "Most points by which a line may be wider than its room.");

    static final Key<PageThresholds> THRESHOLDS = optional(
            "thresholds",
            new ValueType.Keyed<>(
                    Schema.of(WORD_SPACE, RIVER, HYPHENS, MISSING_LINES, LAST_PAGE, OVERFULL),
                    m -> Optional.of(thresholds(m)),
                    "name what is not to be exceeded, as {wordSpace: 200}"),
            "What pages may not go beyond, or the build fails.");

    private ThresholdSchema() {}

    private static Key<Integer> key(String name, String description) {
        return optional(name, new ValueType.Formed<>(NUMBER), description);
    }

    private static PageThresholds thresholds(Mapping m) {
        return new PageThresholds(
                m.get(WORD_SPACE),
                m.get(RIVER),
                m.get(HYPHENS),
                m.get(MISSING_LINES),
                m.get(LAST_PAGE),
                m.get(OVERFULL));
    }
}
