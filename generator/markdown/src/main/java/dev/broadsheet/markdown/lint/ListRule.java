package dev.broadsheet.markdown.lint;

import dev.broadsheet.markdown.lint.TextBlock.Kind;
import dev.broadsheet.markdown.lint.TextBlock.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports lines that are probably meant as list items but lack a space after the marker. A single such line is reported only if
 * its context confirms it: negative numbers, signatures, speeches, dates and word endings begin a line in the same way.
 */
final class ListRule {

    private static final String ENDS = ".!?:;,)\u2026\u3002";

    /** The length up to which no editor wraps a line, and that from which every editor has wrapped it, in characters. */
    private static final int SHORT = 45;

    private static final int LONG = 110;

    void check(List<TextBlock> blocks, Consumer<Finding> findings) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isParagraph() && !blocks.get(i).isQuiet()) {
                check(blocks, i, findings);
            }
        }
    }

    private static void check(List<TextBlock> blocks, int index, Consumer<Finding> findings) {
        TextBlock block = blocks.get(index);
        Map<Character, List<ListMarker>> bySign = new LinkedHashMap<>();
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            ListMarker.of(block, lines.get(i), i)
                    .ifPresent(marker -> bySign.computeIfAbsent(marker.sign(), sign -> new ArrayList<>())
                            .add(marker));
        }
        bySign.values().stream()
                .filter(markers ->
                        markers.size() > 1 ? areItems(block, markers) : isItem(blocks, index, markers.get(0)))
                .forEach(markers -> findings.accept(markers.get(0).finding(block)));
    }

    /** Returns whether several lines with one marker are items: they begin the block, are adjacent, or follow a colon. */
    private static boolean areItems(TextBlock block, List<ListMarker> markers) {
        ListMarker first = markers.get(0);
        boolean adjacent = markers.get(1).line() == first.line() + 1;
        boolean counted = first.number() == markers.get(1).number()
                || first.number() + 1 == markers.get(1).number();
        return counted && (adjacent || first.line() == 0 || isIntroduced(block, first));
    }

    private static boolean isItem(List<TextBlock> blocks, int index, ListMarker marker) {
        TextBlock block = blocks.get(index);
        boolean within =
                block.kind() == Kind.ITEM && marker.line() > 0 && marker.sign() != '+' && !isWrapped(block, marker);
        if (marker.isTask() || (within && !marker.isBullet())) {
            return true;
        } else if (!marker.isStrong() || marker.number() > 1) {
            return false;
        }
        return isIntroduced(blocks, index, marker) || isFollowed(blocks, index, marker) || isAlone(block, marker);
    }

    /** Returns whether the line may be the wrapped rest of the one before, such as {@code -geräte} at a compound's hyphen. */
    private static boolean isWrapped(TextBlock block, ListMarker marker) {
        Line before = block.lines().get(marker.line() - 1);
        int length = before.end() - before.start();
        return length > SHORT && length < LONG && !Character.isUpperCase(Characters.at(block.text(), marker.end()));
    }

    private static boolean isIntroduced(List<TextBlock> blocks, int index, ListMarker marker) {
        if (marker.line() > 0) {
            return isIntroduced(blocks.get(index), marker);
        }
        return beside(blocks, index, index - 1)
                .filter(before -> before.text().endsWith(":"))
                .isPresent();
    }

    private static boolean isIntroduced(TextBlock block, ListMarker marker) {
        return marker.start() > 1 && block.text().charAt(marker.start() - 2) == ':';
    }

    /** Returns whether this paragraph has the number 1 and the next one the number 2. */
    private static boolean isFollowed(List<TextBlock> blocks, int index, ListMarker marker) {
        return marker.number() == 1
                && marker.line() == 0
                && beside(blocks, index, index + 1)
                        .flatMap(next -> ListMarker.of(next, next.lines().get(0), 0))
                        .filter(next -> next.number() == 2)
                        .isPresent();
    }

    private static Optional<TextBlock> beside(List<TextBlock> blocks, int index, int other) {
        return Optional.of(other)
                .filter(i -> i >= 0 && i < blocks.size())
                .map(blocks::get)
                .filter(block -> block.isParagraph()
                        && block.container() == blocks.get(index).container());
    }

    /** Returns whether the paragraph is one line that begins in lower case and does not end like a sentence. */
    private static boolean isAlone(TextBlock block, ListMarker marker) {
        String text = block.text();
        int word = text.codePointAt(marker.end());
        int next = Characters.at(text, marker.end() + Character.charCount(word));
        return block.kind() == Kind.PARAGRAPH
                && block.lines().size() == 1
                && Character.isLowerCase(word)
                && Character.isLetter(next)
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
