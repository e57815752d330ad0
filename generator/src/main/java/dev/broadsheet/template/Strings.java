package dev.broadsheet.template;

import com.ibm.icu.text.PluralRules;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.LibraryTexts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface in one language, from {@code strings/<language>.yaml} of the theme. What a language lacks
 * is taken from the language without its region, then from English, but for patterns of dates; a user's file adds to the
 * default theme's.
 */
public final class Strings {

    private static final String FALLBACK = "en";

    /** English words within another language are understood, and its order of a date is not. */
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

    /** Whether a file of the theme has a part in what is here. */
    public static boolean isMadeOf(String path) {
        return path.startsWith("strings/") || path.startsWith("fonts/") || path.equals("tokens.css");
    }

    /** Languages whose words are those of another. */
    private static final Map<String, String> SAME = Map.of("no", "nb", "iw", "he");

    /** Whether a theme has words in a language, be it of another region. */
    public static boolean has(Theme theme, Locale language) {
        return theme.file("strings/" + language.toLanguageTag() + ".yaml").isPresent()
                || theme.file("strings/" + wordsOf(language) + ".yaml").isPresent();
    }

    private static String wordsOf(Locale language) {
        return SAME.getOrDefault(language.getLanguage(), language.getLanguage());
    }

    /** Reads the words for a language. */
    public static Strings of(Theme theme, Locale language) {
        return of(theme, language, LibraryTexts.none());
    }

    /**
     * Reads the words for a language.
     *
     * @param library knows which form a number takes in it
     */
    public static Strings of(Theme theme, Locale language, LibraryTexts library) {
        return new Strings(language, read(theme, language), new SansWidths(theme), library);
    }

    /**
     * The words for a language, which a run before may have read.
     *
     * @param cache has them if the theme was the same
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
     * Words that were read.
     *
     * @param theme fingerprint of the files that they are from
     */
    private record Known(String theme, SortedMap<String, String> texts) {}

    private static SortedMap<String, String> read(Theme theme, Locale language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String tag : List.of(FALLBACK, wordsOf(language), language.getLanguage(), language.toLanguageTag())) {
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

    /** How wide words are where they are drawn. */
    public SansWidths widths() {
        return widths;
    }

    /** All words by key, for templates. */
    public SharedMap all() {
        return all;
    }

    /** The text of a key as the theme has it, if it has one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of a key with {@code {0}} replaced; the key itself when there is none. */
    public String text(String key, Object... arguments) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /**
     * The text for a number of things, {@code {0}} is the number: {@code keyOne}, {@code keyTwo}, {@code keyFew} where the
     * language asks for them and the theme has them, else {@code keyMany}; UTS #35, plural rules.
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
