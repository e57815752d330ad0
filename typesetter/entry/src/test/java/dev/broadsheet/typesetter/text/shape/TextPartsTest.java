package dev.broadsheet.typesetter.text.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.text.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    private static final String SMILE = "\uD83D\uDE00";

    @Test
    void leavesWhatIsShortWhole() {
        assertThat(TextParts.of("")).isEmpty();
        assertThat(TextParts.of("a".repeat(TextParts.LONGEST))).hasSize(1);
    }

    @Test
    void dividesBetweenCharacters() {
        String text = "a".repeat(TextParts.LONGEST - 1) + SMILE + "b";
        assertThat(TextParts.of(text)).containsExactly("a".repeat(TextParts.LONGEST - 1), SMILE + "b");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        String text = "a".repeat(TextParts.LONGEST - 1) + "e\u0301\u0323b";
        assertThat(TextParts.of(text)).containsExactly("a".repeat(TextParts.LONGEST - 1), "e\u0301\u0323b");
    }

    @Test
    void dividesALetterWithMoreMarksThanAPartHolds() {
        List<String> parts = TextParts.of("a" + "\u0301".repeat(2 * TextParts.LONGEST));
        assertThat(parts).hasSize(3).allMatch(part -> part.length() <= TextParts.LONGEST);
    }

    @Test
    void isReadAndAsWideAsAWhole() {
        String text = "fjord".repeat(TextParts.LONGEST);
        ShapedText shaped = Setting.SHAPER.shape(text, Setting.style(), false);
        StringBuilder read = new StringBuilder();
        shaped.runs().forEach(run -> read.append(String.join("", run.texts())));
        assertThat(read).hasToString(text);
        assertThat(shaped.width())
                .isEqualTo(shaped.runs().stream().mapToDouble(GlyphRun::width).sum());
    }
}
