package dev.broadsheet.typesetter.text.breaks;

import com.ibm.icu.util.ULocale;
import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.EastAsian;
import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenator;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a text may be broken: by UAX #14, in URLs, at soft hyphens, and by hyphenation patterns. */
public final class BreakPlaces {

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** Longer words are not hyphenated but divided anywhere. */
    private static final int LONGEST_WORD = 100;

    private static final int PIECE = 8;

    private final ParagraphText paragraph;
    private final String text;
    private final Places places;
    private @Nullable BitSet inAddress;

    private BreakPlaces(ParagraphText paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.places = new Places(text.length());
    }

    public static BreakPlaces of(ParagraphText paragraph, ParagraphStyle style, LineBreaks breaks) {
        BreakPlaces found = new BreakPlaces(paragraph);
        if (style.wrap()) {
            found.addStandard(breaks, style.breaking());
            found.addAddresses();
            found.addToEndlessWords();
            found.join();
        }
        return found;
    }

    /** Forbids breaks before footnote calls and within formulas, other than where a formula may continue on the next line. */
    private void join() {
        for (ParagraphText.Span span : paragraph.spans()) {
            if (span.inline() instanceof Inline.Atom atom && atom.joining() == Inline.Joining.PART) {
                places.put(span.end(), Kind.FORMULA);
            }
            boolean joins = span.inline() instanceof Inline.Marker marker && marker.joins();
            if (joins && span.start() > 0 && !Characters.isBreakingSpace(text.charAt(span.start() - 1))) {
                places.remove(span.start());
            }
        }
    }

    /** Adds the break places of the languages' hyphenation patterns. @return whether there were any */
    public boolean hyphenate(Hyphenators hyphenators, HyphenationLimits limits) {
        int before = places.count();
        addHyphenation(hyphenators, limits);
        return places.count() > before;
    }

    public Places places() {
        return places;
    }

    private void addStandard(LineBreaks breaks, ParagraphStyle.Breaking breaking) {
        boolean keepsAll = breaking.words() == ParagraphStyle.Words.KEEP_ALL;
        breaks.find(text, locale(breaking.strictness()), at -> {
            if (!isAfterSign(at) && (!keepsAll || !isWithinWord(at))) {
                places.put(at, kindAfter(text.charAt(at - 1)));
            }
        });
        if (breaking.words() == ParagraphStyle.Words.BREAK_ALL) {
            addWithinWords();
        } else if (breaking.strictness() == ParagraphStyle.Strictness.ANYWHERE) {
            addBetween(0, text.length(), Kind.ANYWHERE);
        }
    }

    /** Whether an index follows the leading hyphens of a word, such as {@code --all}; UAX #14, LB20a, covers one hyphen only. */
    private boolean isAfterSign(int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) == '-') {
            start--;
        }
        return start < index
                && index < text.length()
                && Character.isLetterOrDigit(text.codePointAt(index))
                && (start == 0 || isOpening(text.charAt(start - 1)));
    }

    private static boolean isOpening(char c) {
        return Characters.isBreakingSpace(c) || "([{\"'\u201c\u2018\u201e\u00ab".indexOf(c) >= 0;
    }

    /** Returns the locale whose rules apply. East Asian text is broken strictly by default: no line begins with a small kana. */
    private Locale locale(ParagraphStyle.Strictness strictness) {
        if (!EastAsian.isIn(text)) {
            return paragraph.language();
        }
        String value = switch (strictness) {
            case AUTO, STRICT, ANYWHERE -> "strict";
            case NORMAL -> "normal";
            case LOOSE -> "loose";
        };
        return ULocale.forLocale(paragraph.language())
                .setKeywordValue("lb", value)
                .toLocale();
    }

    private boolean isWithinWord(int index) {
        return index < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(index))
                && Character.isLetterOrDigit(text.codePointAt(index));
    }

    private void addWithinWords() {
        for (int i = 1; i < text.length(); i++) {
            if (places.at(i) == null && isWithinWord(i) && isBetweenCharacters(i)) {
                places.put(i, Kind.ANYWHERE);
            }
        }
    }

    /** Allows a break after any character of a word that is wider than a line. */
    public void divideAnywhere(int start, int end) {
        addBetween(start, end, Kind.EMERGENCY);
    }

    private void addBetween(int start, int end, Kind kind) {
        for (int i = start + 1; i < end; i++) {
            if (places.at(i) == null && isBetweenCharacters(i)) {
                places.put(i, kind);
            }
        }
    }

    private static Kind kindAfter(char c) {
        return switch (c) {
            case Characters.SOFT_HYPHEN -> Kind.HYPHEN;
            case '-', '\u2010' -> Kind.AFTER_HYPHEN;
            default -> Kind.PLAIN;
        };
    }

    private void addAddresses() {
        if (text.indexOf(':') < 0 && text.indexOf('@') < 0 && !text.contains("www.")) {
            return;
        }
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !Characters.isBreakingSpace(text.charAt(end))) {
                end++;
            }
            addAddress(start, end);
            start = end + 1;
        }
    }

    /** Adds break places within a URL, at least two characters from its ends. */
    private void addAddress(int start, int end) {
        String word = text.substring(start, end);
        if (!word.contains("://") && !word.startsWith("www.") && word.indexOf('@') < 1) {
            return;
        }
        BitSet known = inAddress;
        if (known == null) {
            known = new BitSet();
            inAddress = known;
        }
        known.set(start, end);
        for (int i = start + 1; i < end - 2; i++) {
            boolean endsGroup = isSeparator(text.charAt(i)) && !isSeparator(text.charAt(i + 1));
            if (endsGroup) {
                places.put(i + 1, Kind.ADDRESS);
            }
        }
    }

    private static boolean isSeparator(char c) {
        return "/?&.-_=#:@".indexOf(c) >= 0;
    }

    /** Adds break places without hyphens to very long words, such as digests and keys. */
    private void addToEndlessWords() {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean ends = i == text.length() || isCut(i) || Characters.isBreakingSpace(text.charAt(i));
            if (ends && i - start > LONGEST_WORD) {
                divide(start, i);
            }
            start = ends ? i : start;
        }
    }

    private boolean isCut(int index) {
        Kind kind = places.at(index);
        return kind != null && !kind.isWithin();
    }

    private void divide(int start, int end) {
        int last = start;
        for (int i = start + 1; i < end; i++) {
            if (i - last >= PIECE && isBetweenCharacters(i)) {
                places.put(i, places.at(i) == Kind.ANYWHERE ? Kind.PLAIN : Kind.ADDRESS);
                last = i;
            }
        }
    }

    private boolean isBetweenCharacters(int index) {
        return !Character.isLowSurrogate(text.charAt(index))
                && !Characters.joinsPrevious(text.codePointAt(index))
                && text.charAt(index - 1) != ZERO_WIDTH_JOINER;
    }

    private void addHyphenation(Hyphenators hyphenators, HyphenationLimits limits) {
        for (ParagraphText.Span span : paragraph.spans()) {
            if (span.inline() instanceof Inline.Text piece && piece.hyphenate()) {
                Hyphenator hyphenator = hyphenators.forLanguage(piece.style().language());
                if (hyphenator != Hyphenator.NONE) {
                    addWords(span, piece, hyphenator, limits);
                }
            }
        }
    }

    private void addWords(ParagraphText.Span span, Inline.Text piece, Hyphenator hyphenator, HyphenationLimits limits) {
        for (int at = span.start(); at < span.end(); ) {
            if (!Character.isLetter(text.charAt(at)) || (inAddress != null && inAddress.get(at))) {
                at++;
                continue;
            }
            Word word = wordAround(at);
            Kind kind = word.isName(piece.style().language()) ? Kind.HYPHEN_IN_NAME : Kind.HYPHEN;
            for (int point :
                    hyphenator.hyphenate(word.text(), limits, piece.style().language())) {
                int place = word.start() + point;
                if (place > span.start() && place <= span.end()) {
                    places.put(place, kind);
                }
            }
            at = Math.max(at + 1, word.start() + word.text().length());
        }
    }

    private record Word(int start, String text) {

        /** Whether the word is likely a name: it begins with a capital, and the language is not German, whose nouns all do. */
        boolean isName(Locale language) {
            return Character.isUpperCase(text.charAt(0))
                    && !language.getLanguage().equals("de");
        }
    }

    /** Returns the whole word, which may extend beyond the span. Soft hyphens in it suppress hyphenation by patterns. */
    private Word wordAround(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return new Word(start, word.indexOf(Characters.SOFT_HYPHEN) < 0 ? word : "-".repeat(word.length()));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c)
                || c == Characters.SOFT_HYPHEN
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
