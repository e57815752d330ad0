package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.text.MissingGlyphs;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports each character that no font has, once, with the first place where it stands. */
final class MissingGlyphReport implements MissingGlyphs {

    private final Problems problems;
    private final Set<Integer> reported = new HashSet<>();

    MissingGlyphReport(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void missing(int codePoint, @Nullable Object owner) {
        if (reported.add(codePoint)) {
            Optional<String> mark = owner instanceof Ink ink
                    ? ink.mark()
                    : owner instanceof SvgImage picture ? picture.mark() : Optional.empty();
            problems.warn(
                    "BS-FONT-001",
                    mark,
                    "no font has a glyph for '%s' (U+%04X)".formatted(Character.toString(codePoint), codePoint),
                    "add a font that has it");
        }
    }
}
