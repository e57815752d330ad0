package dev.broadsheet.markdown.lint;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports marks around words that have a meaning in MkDocs, Obsidian, Pandoc or MDX: {@code ++ctrl+c++}, {@code ^^new^^},
 * {@code :material-home:}, {@code %%comment%%} and the like. Repetitions are bounded, so that the time is linear.
 */
final class MarkRule implements Rule {

    /** A position before which there is no word, and one after which there is none. */
    private static final String APART = "(?<![\\p{L}\\p{N}+^%:{])";

    private static final String END = "(?![\\p{L}\\p{N}+^%:}])";

    private static final String COMMENT = "write <!-- \u2026 -->, or delete it";

    /** Sets of icons, and the most frequent emoji: other words between colons may be placeholders. */
    private static final String ICONS =
            "(?:material|fontawesome|octicons|simple)-[a-z0-9-]{1,60}|\\+1|-1|100|bell|book|boom|"
                    + "bug|bulb|calendar|clap|construction|eyes|fire|gear|heart|heavy_check_mark|information_source|joy|key|laughing|"
                    + "link|lock|mag|memo|muscle|ok_hand|package|pencil|point_right|pray|question|recycle|rocket|rotating_light|"
                    + "smile|smiley|sparkles|tada|thinking|thumbsdown|thumbsup|warning|wave|white_check_mark|wink|wrench|zap";

    private static final List<Mark> MARKS = List.of(
            new Mark(
                    "++",
                    "++\u2026++",
                    "write <kbd>\u2026</kbd> for a key, <ins>\u2026</ins> for new text",
                    APART + "\\+\\+[\\p{L}\"][\\p{L}\\p{N}_\"-]{0,40}(?:\\+[\\p{L}\\p{N}_\"-]{1,40}){0,9}\\+\\+" + END),
            new Mark(
                    "^^",
                    "^^\u2026^^",
                    "write <ins>\u2026</ins>",
                    APART + "\\^\\^(?=[\\p{L}\\p{N}])[^^]{1,200}(?<!\\s)\\^\\^" + END),
            new Mark(
                    "^",
                    "^\u2026^",
                    "write <sup>\u2026</sup>",
                    "(?<=[\\p{L}\\p{N})])\\^(?![oO]\\^)[\\p{L}\\p{N}+\u2212-]{1,12}\\^" + END),
            new Mark(
                    "{++",
                    "{++\u2026++}",
                    "write <ins>\u2026</ins>, or the new text alone",
                    "\\{\\+\\+[^{}]{1,200}?\\+\\+\\}"),
            new Mark(
                    "{",
                    "{--\u2026--}",
                    "write ~~\u2026~~, or delete the text",
                    "\\{(?:--|\u2013)[^{}]{1,200}?(?:--|\u2013)\\}"),
            new Mark(
                    "~>",
                    "{~~\u2026~>\u2026~~}",
                    "write ~~the old~~ <ins>the new</ins>, or the new text alone",
                    "\\{\uE000[^{}\uE000]{1,200}~>[^{}\uE000]{1,200}\uE000\\}"),
            new Mark("{>>", "{>>\u2026<<}", COMMENT, "\\{>>[^{}]{1,200}?<<\\}"),
            new Mark("{/", "{/*\u2026*/}", COMMENT, "\\{/[*\uE000][^{}]{0,200}?[*\uE000]/\\}"),
            new Mark("%%", "%%\u2026%%", COMMENT, APART + "%%(?=[^%]{0,40}\\p{L})[^%]{1,200}(?<!\\d)%%" + END),
            new Mark(
                    ":",
                    ":name:",
                    "write the character itself, such as \u2713, or delete it",
                    APART + ":(?:" + ICONS + "):" + END));

    /** The name of a paragraph in Obsidian, at its end. */
    private static final Mark NAME = new Mark(
            "^",
            "^\u2026 at the end of a paragraph",
            "delete it; a link leads to a heading, as in [text](file.md#heading)",
            "(?<=\\s)\\^(?=[a-z]{0,40}[0-9-])[a-z0-9][a-z0-9-]{3,40}$");

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        MARKS.forEach(mark -> mark.check(block, findings));
        if (block.isParagraph()) {
            NAME.check(block, findings);
        }
    }

    /**
     * A mark.
     *
     * @param sign a part without which there is none, so that most texts need no regular expression
     * @param shown as in the message
     * @param hint what to write
     * @param pattern its regular expression
     */
    private record Mark(String sign, String shown, String hint, Pattern pattern) {

        Mark(String sign, String shown, String hint, String pattern) {
            this(sign, shown, hint, Pattern.compile(pattern));
        }

        void check(TextBlock block, Consumer<Finding> findings) {
            if (!block.words().contains(sign)) {
                return;
            }
            Matcher matcher = pattern.matcher(block.words());
            while (matcher.find()) {
                DialectRule.report(block, matcher.start(), shown, hint, findings);
            }
        }
    }
}
