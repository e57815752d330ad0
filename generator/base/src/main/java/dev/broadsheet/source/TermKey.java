package dev.broadsheet.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The comparison key for names of sections, tags, series and authors: NFC, lower case, single spaces. */
public final class TermKey {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TermKey() {}

    public static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return SPACES.matcher(folded).replaceAll(" ");
    }
}
