package dev.broadsheet.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language in the name of a translation: {@code visit.fr.md} and {@code visit.pt-BR.md} are translations of
 * {@code visit.md}. The language code has two letters (ISO 639-1), optionally followed by a script and a region.
 */
public final class LanguageSuffix {

    private static final Pattern NAME =
            Pattern.compile("(?s)(.*[^./])\\.([a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\\.[mM][dD]");

    private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

    /** Suffixes that look like a language. */
    private static final Pattern MEANT =
            Pattern.compile("(?s)(.*[^./])\\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2})\\.[mM][dD]");

    private LanguageSuffix() {}

    /**
     * Returns whether a code may be one of ISO 639. Any three letters are accepted: the JDK does not list the thousands of
     * three-letter codes.
     */
    public static boolean isLanguage(String code) {
        return code.length() == 2 ? LANGUAGES.contains(code) : code.length() == 3;
    }

    /**
     * Returns a suffix that is no valid language, if a file without the suffix exists, so that it was probably meant as a
     * language.
     */
    static Optional<String> mistaken(String path, Set<String> paths) {
        if (!hasSuffix(path)) {
            return Optional.empty();
        }
        Matcher name = MEANT.matcher(path);
        return of(path).isEmpty() && name.matches() && paths.contains(name.group(1) + ".md")
                ? Optional.of(name.group(2))
                : Optional.empty();
    }

    /** Returns the language in a path; empty if there is none. */
    public static Optional<Locale> of(String path) {
        return match(path).map(name -> Locale.forLanguageTag(name.group(2)));
    }

    /** Returns the path without its language: the same for an article and its translations. */
    public static String without(String path) {
        return match(path).map(name -> name.group(1) + ".md").orElse(path);
    }

    /** Returns whether the name has another dot before that of its extension; a quick test that few names pass. */
    private static boolean hasSuffix(String path) {
        int extension = path.lastIndexOf('.');
        return extension > 0 && path.lastIndexOf('.', extension - 1) > path.lastIndexOf('/');
    }

    private static Optional<Matcher> match(String path) {
        if (!hasSuffix(path)) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(path);
        return name.matches() && isLanguage(name.group(2).substring(0, 2)) ? Optional.of(name) : Optional.empty();
    }
}
