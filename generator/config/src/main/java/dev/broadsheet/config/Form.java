package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.HostFiles;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format of a text value.
 *
 * @param name the stable name of the format
 * @param code the code of the diagnostic for a malformed text
 * @param expected a noun phrase, as in "'x' is not a date"
 * @param hint what to write instead
 * @param parser parses a text; empty if it is malformed
 * @param guess returns what was probably meant by a malformed text
 * @param <T> the type of the parsed value
 */
record Form<T>(
        String name,
        String code,
        String expected,
        String hint,
        Function<String, Optional<T>> parser,
        Function<String, Optional<String>> guess) {

    /** Creates a format without guesses. */
    Form(String name, String code, String expected, String hint, Function<String, Optional<T>> parser) {
        this(name, code, expected, hint, parser, text -> Optional.empty());
    }

    /** Returns the format of a whole number without leading zeros. */
    static Form<Integer> number(String name, String code, int least, int most, String hint) {
        return new Form<>(
                name,
                code,
                "a number from " + least + " to " + most,
                hint,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("0|[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    /** Returns the format of an option's word. @param others other words that people use, with the word for each */
    static <T extends NamedOption> Form<T> oneOf(
            T[] options, String name, String code, String expected, String hint, Map<String, String> others) {
        return new Form<>(
                name,
                code,
                expected,
                hint,
                text -> NamedOption.find(options, text),
                Guesses.word(NamedOption.words(options), others));
    }

    /** A source of a Content-Security-Policy without a path, and without characters that could begin another directive. */
    private static final Pattern ORIGIN_PATTERN =
            Pattern.compile("https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?");

    /** A date; ISO 8601. */
    static final Form<LocalDate> DATE = new Form<>(
            "date", "BS-YAML-007", "a date", "write a day of the calendar as 2023-06-18", Form::date, Dates::day);

    /** A date, month or year; ISO 8601. */
    static final Form<PartialDate> PARTIAL_DATE = new Form<>(
            "partial-date",
            "BS-YAML-007",
            "a date",
            "write a day, a month or a year as 2023-06-18, 2023-06 or 2023",
            Form::partialDate,
            Dates::partial);

    /** A date and time, optionally with its zone; ISO 8601. */
    static final Form<WrittenTime> TIME = new Form<>(
            "time",
            "BS-YAML-044",
            "a time",
            "write a day as 2026-11-30, perhaps with a time and a zone, such as 2026-11-30 06:00 or 2026-11-30T06:00+01:00",
            WrittenTime::parse);

    /** A time zone of the IANA database, or an offset. */
    static final Form<ZoneId> ZONE = new Form<>(
            "time-zone",
            "BS-YAML-045",
            "a time zone",
            "write a name such as Europe/Berlin or America/New_York, or UTC",
            Form::zone,
            text -> DidYouMean.nearest(text, ZoneId.getAvailableZoneIds()));

    /** A language tag, BCP 47. */
    static final Form<Locale> LANGUAGE = new Form<>(
            "language",
            "BS-YAML-008",
            "a language tag",
            "write a tag such as en, de-AT or zh-Hans, which begins with the language and not with the country",
            Form::language,
            Guesses::language);

    /** An absolute http or https address. */
    static final Form<Address> ADDRESS = new Form<>(
            "address",
            "BS-YAML-009",
            "a web address",
            "write it in full, such as https://example.org/",
            Form::address,
            Guesses::address);

    /** A slug. */
    static final Form<String> SLUG = new Form<>(
            "slug",
            "BS-YAML-010",
            "a slug",
            "write letters and digits with single hyphens between them",
            text -> Optional.of(text).filter(Slug::isValid),
            Guesses::slug);

    /** The end of a path that is that of a file. */
    private static final Pattern EXTENDED = Pattern.compile("\\.[^0-9/.][^/.]*$");

    /** An address within the site, parsed as the path of the file in the output folder. */
    static final Form<String> ALIAS = new Form<>(
            "alias",
            "BS-YAML-022",
            "an address within the site",
            "write a path without the site's own address, such as /2023/visit.html or /visit/; a name is not a URL",
            Form::alias,
            Guesses::alias);

    /** The length of a brief. */
    static final Form<Integer> PAGES = new Form<>(
            "pages", "BS-YAML-035", "a number of pages", "write it as 2 pages, from 1 page to 99 pages", Form::pages);

    /** A Markdown file among the chapters. */
    static final Form<String> CHAPTER_PATH = new Form<>(
            "chapter-path",
            "BS-YAML-037",
            "a file of chapters/",
            "write its path from chapters/ on, such as start.md or guide/install.md",
            Form::chapterPath,
            Guesses::chapterPath);

    /** A point of a picture. */
    static final Form<Focus> FOCUS = new Form<>(
            "focus",
            "BS-YAML-042",
            "a point of a picture",
            "write how far it is from the left and from the top, such as 70% 30%",
            Focus::of,
            Guesses::focus);

    /** A file of the content folder, or a folder, which ends with {@code /}. */
    static final Form<String> CONTENT_PATH = new Form<>(
            "content-path",
            "BS-YAML-027",
            "a folder or file of the content",
            "write it from the content folder on: a folder as articles/maps/, a file as pages/map.md",
            Form::contentPath,
            Guesses::contentPath);

    /** An origin: scheme, host and optionally port; RFC 6454. */
    static final Form<String> ORIGIN = new Form<>(
            "origin",
            "BS-YAML-028",
            "an origin",
            "write scheme and host, and nothing after them, such as https://tiles.example.org",
            Form::origin,
            Guesses::origin);

    Optional<T> parse(String text) {
        return parser.apply(text);
    }

    /** Returns a hint for a malformed text. */
    String hint(String text) {
        return Guesses.unquoted(guess)
                .apply(text)
                .filter(meant -> parse(meant).isPresent() && Quoting.isShort(meant))
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse(hint);
    }

    private static final Pattern PAGES_PATTERN = Pattern.compile("([1-9][0-9]?)(?: pages?)?");

    private static Optional<Integer> pages(String text) {
        return Optional.of(PAGES_PATTERN.matcher(text))
                .filter(Matcher::matches)
                .map(pages -> Integer.valueOf(pages.group(1)));
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || number(text, 0, 4) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Parses a range of digits; -1 if another character occurs. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static Optional<PartialDate> partialDate(String text) {
        boolean real = switch (text.length()) {
            case 10 -> date(text).isPresent();
            case 7 -> isMonth(text);
            case 4 -> text.matches("[0-9]{4}");
            default -> false;
        };
        return real ? PartialDate.parse(text) : Optional.empty();
    }

    private static boolean isMonth(String text) {
        try {
            return YearMonth.parse(text).isValidDay(1);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Locale> language(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return Optional.of(locale).filter(l -> LanguageSuffix.isLanguage(l.getLanguage()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Parses an alias. A name with a dot is that of a file, unless a digit follows, as in {@code /releases/1.94.1}. */
    private static Optional<String> alias(String text) {
        String bare = text.replaceFirst("^/", "");
        boolean folder =
                bare.isEmpty() || bare.endsWith("/") || !EXTENDED.matcher(bare).find();
        String path = folder ? bare.replaceFirst("/$", "") + "/index.html" : bare;
        boolean written = text.contains("/") || text.endsWith(".html");
        boolean sound = written && path.endsWith(".html") && !path.matches(".*[?#%:\\\\\\p{Cntrl}\\s].*");
        for (String segment : path.split("/", -1)) {
            sound &= !segment.isBlank() && !segment.startsWith(".") && !HostFiles.has(segment);
        }
        return sound ? Optional.of(path) : Optional.empty();
    }

    private static Optional<String> contentPath(String text) {
        boolean sound = true;
        for (String segment : text.replaceFirst("/$", "").split("/", -1)) {
            sound &= !segment.isBlank() && !segment.equals(".") && !segment.equals("..") && !segment.contains("\\");
        }
        return sound ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> chapterPath(String text) {
        return contentPath(text)
                .filter(path ->
                        path.toLowerCase(Locale.ROOT).endsWith(".md") && !path.startsWith(ContentPaths.CHAPTERS));
    }

    private static Optional<String> origin(String text) {
        return Optional.of(text).filter(ORIGIN_PATTERN.asMatchPredicate());
    }

    private static Optional<Address> address(String text) {
        return Address.absolute(text).filter(Address::isOnWeb);
    }
}
