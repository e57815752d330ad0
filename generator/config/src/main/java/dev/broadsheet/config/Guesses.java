package dev.broadsheet.config;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what was probably meant by a malformed text. The guesses may be malformed, too. */
final class Guesses {

    /** Country codes and other words that people use as language codes. */
    private static final Map<String, String> LANGUAGES = WordTable.of("""
            ja jp
            zh cn
            zh-Hant tw
            el gr
            cs cz
            da dk
            sv se
            uk ua
            vi vn
            en-US us
            en-GB gb
            de-AT at
            de deutsch
            """);

    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}(:[0-9]+)?(/.*)?");
    private static final Pattern OF_SITE = Pattern.compile("(?i)https?://[^/]*(/[^?#]*).*");
    private static final Pattern WITH_PATH = Pattern.compile("(?i)(https?://[^/?#]+)[/?#].*");

    private Guesses() {}

    /** Removes enclosing curly quotes; a text without them is passed to another guess. */
    static Function<String, Optional<String>> unquoted(Function<String, Optional<String>> otherwise) {
        return text -> Quoting.inCurly(text).or(() -> otherwise.apply(text));
    }

    static Optional<String> slug(String text) {
        return Optional.of(Slug.of(text));
    }

    static Optional<String> address(String text) {
        String bare = text.replaceFirst("^<(.*)>$", "$1").replace(" ", "%20");
        return Optional.of(HOST.matcher(bare).matches() ? "https://" + bare : bare);
    }

    static Optional<String> language(String text) {
        String tag = text.replace('_', '-').replaceFirst("(?i)\\.utf-?8$", "");
        return Optional.ofNullable(LANGUAGES.get(tag.toLowerCase(Locale.ROOT)))
                .or(() -> byName(tag))
                .or(() -> Optional.of(tag).filter(changed -> !changed.equals(text)));
    }

    private static Optional<String> byName(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> new Locale.Builder()
                        .setLanguage(code)
                        .build()
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name))
                .findFirst();
    }

    /** Removes the address of the site from an alias. */
    static Optional<String> alias(String text) {
        Matcher full = OF_SITE.matcher(text);
        return full.matches() ? Optional.of(full.group(1)) : Optional.empty();
    }

    /** Removes the part behind the host and port from an origin. */
    static Optional<String> origin(String text) {
        Matcher more = WITH_PATH.matcher(text);
        return more.matches() ? Optional.of(more.group(1)) : address(text);
    }

    /** Accepts keywords of CSS, and numbers without percent signs. */
    static Optional<String> focus(String text) {
        String numbers = text.replaceAll("\\b(left|top)\\b", "0")
                .replaceAll("\\bcent(er|re)\\b", "50")
                .replaceAll("\\b(right|bottom)\\b", "100")
                .replaceAll("[%,]", " ")
                .strip();
        return Optional.of(numbers.replaceAll("([0-9]{1,3}) {1,3}([0-9]{1,3})", "$1% $2%"));
    }

    /** Makes a path relative to the content folder, and appends the slash of a folder. */
    static Optional<String> contentPath(String text) {
        String bare = text.replaceFirst("^(\\./|/)?(content/)?", "").replace('\\', '/');
        boolean file = bare.substring(bare.lastIndexOf('/') + 1).contains(".");
        return Optional.of(file || bare.endsWith("/") ? bare : bare + "/");
    }

    /** Makes a path relative to {@code chapters/}, and appends its extension. */
    static Optional<String> chapterPath(String text) {
        String bare = text.replaceFirst("^(\\./|/)?(content/)?(chapters/)?", "").replace('\\', '/');
        return Optional.of(bare.endsWith(".md") ? bare : bare.replaceFirst("\\.[a-z]{2,8}$", "") + ".md");
    }

    /** Replaces the placeholders of Hugo and Jekyll. */
    static Optional<String> permalink(String text) {
        String ours = text.replaceAll(":(slug|title|filename|contentbasename|slugorcontentbasename)\\b", "{slug}")
                .replaceAll(":(year|month|day|section)\\b", "{$1}")
                .replaceAll(":categor(y|ies)\\b", "{section}");
        return Optional.of(ours);
    }

    /** Returns the most similar of some words, or the word for a known synonym. */
    static Function<String, Optional<String>> word(List<String> words, Map<String, String> others) {
        return text -> Optional.ofNullable(others.get(text.toLowerCase(Locale.ROOT)))
                .or(() -> DidYouMean.nearest(text, words));
    }
}
