package dev.broadsheet.source;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two spellings of a section, tag, series or author one: case and spaces tell nothing apart. */
public final class TermKey {

    private TermKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
