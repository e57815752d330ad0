package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.api.FallbackFonts;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports the characters that no font has, with their first positions: a few one by one; those of a script, and more than a few
 * others, in one message each. Text in a script without a font is an error.
 */
public final class MissingGlyphReport implements MissingGlyphs {

    private static final String CODE = "BS-FONT-001";

    /** Most missing characters that are reported one by one. */
    private static final int STRAY = 3;

    /** From this number of different letters on, those of a script are text, and no longer a name or a word. */
    private static final int TEXT = 10;

    private static final int MOST_NAMED = 40;

    private final Problems problems;
    private final Map<Integer, Optional<String>> missing = new LinkedHashMap<>();

    private int occurrences;

    public MissingGlyphReport(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void missing(int codePoint, @Nullable Object owner) {
        occurrences++;
        missing.putIfAbsent(codePoint, owner instanceof Ink ink ? ink.mark() : Optional.empty());
    }

    /** Returns how often a character was missing so far. */
    public int occurrences() {
        return occurrences;
    }

    /** Reports all missing characters. */
    public void finish() {
        boolean eastAsian =
                missing.keySet().stream().anyMatch(codePoint -> UnicodeScript.of(codePoint) == UnicodeScript.HAN);
        Map<UnicodeScript, List<Integer>> scripts = new EnumMap<>(UnicodeScript.class);
        for (int codePoint : missing.keySet()) {
            UnicodeScript script =
                    eastAsian && isEastAsianSign(codePoint) ? UnicodeScript.HAN : UnicodeScript.of(codePoint);
            scripts.computeIfAbsent(script, own -> new ArrayList<>()).add(codePoint);
        }
        List<Integer> others = new ArrayList<>();
        scripts.forEach((script, characters) -> {
            if (isShared(script) || characters.size() <= STRAY) {
                others.addAll(characters);
            } else {
                reportScript(name(script), characters);
            }
        });
        reportOthers(others);
    }

    /** Whether a character is punctuation of Han fonts, for which one message suffices. */
    private static boolean isEastAsianSign(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.COMMON
                && ((codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF));
    }

    /** Whether a script is none in particular: that of digits, symbols and marks. */
    private static boolean isShared(UnicodeScript script) {
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> true;
            default -> false;
        };
    }

    /** Returns the name of a script, such as {@code Arabic} or {@code Old Italic}. */
    private static String name(UnicodeScript script) {
        return Arrays.stream(script.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private void reportScript(String script, List<Integer> characters) {
        boolean hasFont = FallbackFonts.areFor(characters.get(0)) && !canAddFonts(characters);
        report(
                characters.size() >= TEXT && !hasFont ? Severity.ERROR : Severity.WARNING,
                characters,
                "no font has the %d letters and signs of %s that are used, so that they cannot be read in print: %s"
                        .formatted(characters.size(), script, named(characters)),
                "a font for " + script);
    }

    private void reportOthers(List<Integer> characters) {
        if (characters.size() > STRAY) {
            String message = "no font has glyphs for %d characters: %s".formatted(characters.size(), named(characters));
            report(Severity.WARNING, characters, message, "a font that has them");
        } else {
            characters.forEach(this::reportOne);
        }
    }

    private void reportOne(int codePoint) {
        String message = "no font has a glyph for '%s' (U+%04X)".formatted(Character.toString(codePoint), codePoint);
        report(Severity.WARNING, List.of(codePoint), message, "a font that has it");
    }

    /** Whether fonts for some of these characters come with the artifact, which is not there. */
    private static boolean canAddFonts(List<Integer> characters) {
        return characters.stream().anyMatch(FallbackFonts::areFor)
                && FallbackFonts.onClassPath().isEmpty();
    }

    private static String named(List<Integer> characters) {
        String named =
                characters.stream().limit(MOST_NAMED).map(Character::toString).collect(Collectors.joining(" "));
        return characters.size() > MOST_NAMED ? named + " \u2026" : named;
    }

    /**
     * @param characters missing characters; the first determines the position
     * @param font what has them
     */
    private void report(Severity severity, List<Integer> characters, String message, String font) {
        int first = characters.get(0);
        Source source = Source.ofText(missing.getOrDefault(first, Optional.empty()), Character.toString(first));
        String hint = canAddFonts(characters)
                ? "add the dependency dev.broadsheet:broadsheet-fonts (in Maven, to the plugin), or " + font
                : "add " + font;
        problems.add(new TypesetProblem(severity, CODE, source, message, hint));
    }
}
