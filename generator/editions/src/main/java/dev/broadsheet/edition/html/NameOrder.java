package dev.broadsheet.edition.html;

import com.ibm.icu.text.Collator;
import dev.broadsheet.cache.LibraryTexts;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The collation order of names in a language, in which different names may compare as equal. Thread-safe. */
final class NameOrder implements Comparator<String> {

    private final Locale language;
    private final String kind;
    private final LibraryTexts library;
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private @Nullable Collator collator;

    /** @param library the sort keys computed in earlier runs */
    NameOrder(Locale language, LibraryTexts library) {
        this.language = language;
        this.kind = "order " + language.toLanguageTag();
        this.library = library;
    }

    /** Makes ICU load its collation rules, which is slow. */
    static void prepare() {
        Collator unused = Collator.getInstance(Locale.ENGLISH);
    }

    @Override
    public int compare(String one, String other) {
        return one.equals(other) ? 0 : key(one).compareTo(key(other));
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, asked -> library.text(kind, asked, () -> sortKey(asked)));
    }

    /**
     * Returns the sort key of a name, with one character for each byte; names compare as their keys do (UTS #10, section 4.3).
     */
    private synchronized String sortKey(String name) {
        if (collator == null) {
            collator = Collator.getInstance(language);
        }
        return new String(collator.getCollationKey(name).toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
