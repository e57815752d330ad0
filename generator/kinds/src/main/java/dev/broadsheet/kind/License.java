package dev.broadsheet.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence of a picture.
 *
 * @param name the name for display
 * @param address the URL of its deed
 */
public record License(String name, String address) {

    private static final Pattern COMMONS =
            Pattern.compile("cc[ -]by((?:[ -](?:nc|nd|sa))*)[ -](1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)");

    /** Combinations of conditions, as in the URL of the deed. */
    private static final List<String> CONDITIONS = List.of("", "-sa", "-nc", "-nd", "-nc-sa", "-nc-nd");

    private static final License ZERO = new License("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private static final License MARK =
            new License("Public domain", "https://creativecommons.org/publicdomain/mark/1.0/");

    /** Parses {@code CC BY-SA 4.0} or its SPDX identifier {@code CC-BY-SA-4.0}; empty if there is no such licence with a deed. */
    public static Optional<License> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("cc0") || plain.equals("cc0 1.0") || plain.equals("cc0-1.0")) {
            return Optional.of(ZERO);
        } else if (plain.equals("public domain") || plain.equals("pdm-1.0")) {
            return Optional.of(MARK);
        }
        Matcher parts = COMMONS.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String conditions = parts.group(1).replace(' ', '-');
        return CONDITIONS.contains(conditions)
                ? Optional.of(commons("by" + conditions, parts.group(2)))
                : Optional.empty();
    }

    private static License commons(String conditions, String version) {
        return new License(
                "CC " + conditions.toUpperCase(Locale.ROOT) + " " + version,
                "https://creativecommons.org/licenses/" + conditions + "/" + version + "/");
    }

    /** Whether a text looks like the name of a Creative Commons licence. */
    public static boolean isMeant(String text) {
        return text.strip().toLowerCase(Locale.ROOT).matches("cc([ -].*|0.*|)");
    }
}
