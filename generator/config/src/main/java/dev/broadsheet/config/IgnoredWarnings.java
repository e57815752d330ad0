package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/** The warnings that {@code ignore} in front matter and {@code site.yaml} may name: those of text that may be intended. */
public final class IgnoredWarnings {

    /** The codes of these warnings. */
    public static final List<String> CODES =
            List.of("BS-LINK-005", "BS-MD-011", "BS-MD-012", "BS-MD-013", "BS-MD-014", "BS-MD-015");

    /** The format of such a code. */
    static final Form<String> CODE = new Form<>(
            "ignored-warning",
            "BS-YAML-033",
            "a warning that can be ignored",
            "those are " + String.join(", ", CODES),
            text -> Optional.of(text).filter(CODES::contains));

    private IgnoredWarnings() {}
}
