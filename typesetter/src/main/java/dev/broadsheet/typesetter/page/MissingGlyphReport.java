package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetProblem.Severity;
import dev.broadsheet.typesetter.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.text.MissingGlyphs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports each character that no font has, once, with the first place where it stands; many at once in one sentence. */
final class MissingGlyphReport implements MissingGlyphs {

    private static final String CODE = "BS-FONT-001";

    /** A text in a script without a font has hundreds. */
    private static final int MOST = 20;

    private static final int MOST_NAMED = 40;

    private final Problems problems;
    private final Map<Integer, Optional<String>> reported = new LinkedHashMap<>();

    MissingGlyphReport(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void missing(int codePoint, @Nullable Object owner) {
        if (reported.containsKey(codePoint)) {
            return;
        }
        Optional<String> mark = owner instanceof Ink ink ? ink.mark() : Optional.empty();
        reported.put(codePoint, mark);
        if (reported.size() <= MOST) {
            String character = Character.toString(codePoint);
            warn(
                    mark,
                    character,
                    "no font has a glyph for '%s' (U+%04X)".formatted(character, codePoint),
                    "add a font that has it");
        }
    }

    /** Tells of the characters that were too many to be told of one by one. */
    void finish() {
        int more = reported.size() - MOST;
        if (more <= 0) {
            return;
        }
        Map.Entry<Integer, Optional<String>> first =
                reported.entrySet().stream().skip(MOST).findFirst().orElseThrow();
        String named = reported.keySet().stream()
                .skip(MOST)
                .limit(MOST_NAMED)
                .map(Character::toString)
                .collect(Collectors.joining(" "));
        warn(
                first.getValue(),
                Character.toString(first.getKey()),
                "no font has glyphs for %d more characters: %s%s"
                        .formatted(more, named, more > MOST_NAMED ? " \u2026" : ""),
                "add a font for their script");
    }

    private void warn(Optional<String> mark, String text, String message, String hint) {
        problems.add(new TypesetProblem(Severity.WARNING, CODE, Source.ofText(mark, text), message, hint));
    }
}
