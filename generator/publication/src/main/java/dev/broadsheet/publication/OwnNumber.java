package dev.broadsheet.publication;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The number with which an author begins a title, as in {@code 1.2 Tides} or {@code Chapter 3: Tides}. */
final class OwnNumber {

    private static final String WORDS =
            "chapter|section|part|appendix|step|lesson|kapitel|abschnitt|teil|anhang|schritt"
                    + "|chapitre|partie|annexe|\u00E9tape|cap\u00EDtulo|secci\u00F3n|se\u00E7\u00E3o|parte|ap\u00E9ndice|ap\u00EAndice|capitolo|sezione"
                    + "|appendice|hoofdstuk|paragraaf|deel|bijlage";

    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:"
                    + "(?:" + WORDS + ") ((?:[0-9]{1,4}|[a-z])(?:\\.[0-9]{1,4}){0,5})(?: ?[.:)\u2013\u2014-]|$)"
                    + "|((?:[0-9]{1,4}|[a-z])(?:\\.[0-9]{1,4}){1,5})[.:)]? "
                    + "|([0-9]{1,4})[.:)] "
                    + "|\u7B2C ?([0-9]{1,4}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,5}) ?[\u7AE0\u7BC0\u8282\u90E8\u7DE8\u7F16])");

    private OwnNumber() {}

    /** Returns the number; empty if the title begins with none. Figures that are part of the sentence, as in "3 ways", are none. */
    static Optional<String> of(String title) {
        Matcher matcher = NUMBER.matcher(title);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
