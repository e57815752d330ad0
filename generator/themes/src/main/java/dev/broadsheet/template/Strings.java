package dev.broadsheet.template;

import com.ibm.icu.text.PluralRules;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.LibraryTexts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The interface strings in one language, from {@code strings/<language>.yaml} of the theme. Missing strings are taken from the
 * language without its region, then from English, except date patterns. A user's file extends that of the default theme.
 */
public final class Strings {

    private static final String FALLBACK = "en";

    /**
     * Keys without a fallback to English: English words are understood in another language, but English date patterns are
     * misleading.
     */
    private static final Set<String> DATES = Set.of("dateDay", "dateMonth", "dateYear");

    private final Locale language;
    private final Map<String, String> texts;
    private final SharedMap all;
    private final SansWidths widths;
    private final LibraryTexts library;

    private Strings(Locale language, SortedMap<String, String> texts, SansWidths widths, LibraryTexts library) {
        this.language = language;
        this.texts = new HashMap<>(texts);
        this.all = SharedMap.of(texts);
        this.widths = widths;
        this.library = library;
    }

    /** Returns whether a file of the theme affects strings or their widths. */
    public static boolean isMadeOf(String path) {
        return path.startsWith("strings/") || path.startsWith("fonts/") || path.equals("tokens.css");
    }

    /** Languages that use the strings of another language code. */
    private static final Map<String, String> SAME = Map.of("no", "nb", "iw", "he");

    /** Returns whether a theme has strings in a language, possibly of another region. */
    public static boolean has(Theme theme, Locale language) {
        return theme.file("strings/" + language.toLanguageTag() + ".yaml").isPresent()
                || theme.file("strings/" + wordsOf(language) + ".yaml").isPresent();
    }

    private static String wordsOf(Locale language) {
        return SAME.getOrDefault(language.getLanguage(), language.getLanguage());
    }

    /** Reads the strings of a language. */
    public static Strings of(Theme theme, Locale language) {
        return of(theme, language, LibraryTexts.none());
    }

    /**
     * Reads the strings of a language.
     *
     * @param library caches the plural forms of the language
     */
    public static Strings of(Theme theme, Locale language, LibraryTexts library) {
        return new Strings(language, read(theme, language), new SansWidths(theme), library);
    }

    /**
     * Returns the strings of a language.
     *
     * @param cache has them if an earlier run read the same theme
     */
    public static Strings of(Theme theme, Locale language, Cache cache) {
        String name = "words in " + language.toLanguageTag();
        String madeOf = theme.fingerprint(Strings::isMadeOf);
        Known known = cache.left(name, Known.class)
                .filter(found -> found.theme().equals(madeOf))
                .orElseGet(() -> new Known(madeOf, read(theme, language)));
        cache.leave(name, () -> known);
        return new Strings(language, known.texts(), new SansWidths(theme), cache.libraryTexts());
    }

    /**
     * Cached strings.
     *
     * @param theme the fingerprint of the theme files from which they were read
     */
    private record Known(String theme, SortedMap<String, String> texts) {}

    private static SortedMap<String, String> read(Theme theme, Locale language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String tag : new LinkedHashSet<>(
                List.of(FALLBACK, wordsOf(language), language.getLanguage(), language.toLanguageTag()))) {
            if (!tag.isEmpty()) {
                theme.layers("strings/" + tag + ".yaml")
                        .forEach(bytes -> texts.putAll(ThemeYaml.texts(new String(bytes, StandardCharsets.UTF_8))));
            }
            if (tag.equals(FALLBACK) && !language.getLanguage().equals(FALLBACK)) {
                texts.keySet().removeAll(DATES);
            }
        }
        return texts;
    }

    public Locale language() {
        return language;
    }

    /** Returns the widths of text in the font of the interface. */
    public SansWidths widths() {
        return widths;
    }

    /** Returns all strings by key, for templates. */
    public SharedMap all() {
        return all;
    }

    /** Returns the string of a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Returns the string of a key with {@code {0}} and so on replaced; the key itself if there is none. */
    public String text(String key, Object... arguments) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /**
     * Returns the string for a number of items, with {@code {0}} replaced by the number: {@code keyOne}, {@code keyTwo} or
     * {@code keyFew} if the plural rules of the language (UTS #35) select it and the theme has it, otherwise {@code keyMany}.
     */
    public String count(String key, int number) {
        String category = library.text(
                "plural " + language.toLanguageTag(),
                String.valueOf(number),
                () -> PluralRules.forLocale(language).select(number));
        String own = key + category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
        return text(texts.containsKey(own) ? own : key + "Many", number);
    }
}
