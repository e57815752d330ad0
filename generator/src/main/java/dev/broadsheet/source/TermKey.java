package dev.broadsheet.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes two spellings of a section, tag, series or author one: case and spaces tell nothing apart. */
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
