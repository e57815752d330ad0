package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.FirstLineStyles;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * {@code ::first-line}: the paragraph is broken in the style of its first line to find the end of that line, which is then
 * set alone; the rest is set as another paragraph.
 */
final class FirstLine {

    private final Paragraphs paragraphs;
    private final ParagraphBox box;
    private final ComputedStyle firstLine;
    private final IdentityHashMap<ComputedStyle, ComputedStyle> styles = new IdentityHashMap<>();

    FirstLine(Paragraphs paragraphs, ParagraphBox box, ComputedStyle firstLine) {
        this.paragraphs = paragraphs;
        this.box = box;
        this.firstLine = firstLine;
    }

    /** Whether the first line can be set separately: the paragraph prints no page numbers and is not bidirectional. */
    static boolean wanted(ParagraphBox box) {
        return box.firstLine().isPresent()
                && box.items().stream()
                        .noneMatch(item -> item instanceof InlineItem.Direction
                                || item instanceof InlineItem.Leader
                                || item instanceof InlineItem.PageNumber);
    }

    /** As {@link Paragraphs#lines}. */
    List<Line> lines(double indent, double column, Measure measure) {
        List<InlineItem> styled = new ArrayList<>();
        box.items().forEach(item -> styled.add(styled(item)));
        List<Line> all = paragraphs.lines(with(box.style(), styled), indent, column, measure);
        if (all.size() < 2) {
            return all;
        }
        Split split = new Split(all.get(1).textStart(), atoms(all.get(0)));
        split.divide(box.items());
        ComputedStyle alone = split.forced ? box.style() : FirstLineStyles.alone(box.style());
        List<InlineItem> first = split.first.stream().map(this::styled).toList();
        List<Line> lines = new ArrayList<>(paragraphs.lines(with(alone, first), indent, column, measure));
        ParagraphBox rest = new ParagraphBox(box.style(), box.language(), false, split.rest);
        int before = all.get(1).textStart();
        double restIndent = box.style().textIndent().hanging() ? indent : 0;
        Measure below = new Below(measure, lines.size(), restIndent);
        for (Line line : paragraphs.lines(rest, 0, column, below)) {
            lines.add(line.behind(before));
        }
        return lines;
    }

    private ParagraphBox with(ComputedStyle style, List<InlineItem> items) {
        return new ParagraphBox(style, box.language(), box.first(), items);
    }

    private InlineItem styled(InlineItem item) {
        return item instanceof InlineItem.Text text ? text.styled(style(text.ink())) : item;
    }

    private ComputedStyle style(Ink ink) {
        return styles.computeIfAbsent(ink.style(), style -> FirstLineStyles.of(style, box.style(), firstLine));
    }

    private static int atoms(Line line) {
        return (int) line.segments().stream()
                .filter(segment -> segment.owner() instanceof AlignedAtom)
                .count();
    }

    /** The measure of the lines after the first ones. */
    private record Below(Measure measure, int lines, double indent) implements Measure {

        @Override
        public double start(int line) {
            return measure.start(line + lines) + indent;
        }

        @Override
        public double width(int line) {
            return measure.width(line + lines) - indent;
        }

        @Override
        public boolean dividesWords() {
            return measure.dividesWords();
        }

        @Override
        public boolean isEven() {
            return measure.isEven();
        }

        @Override
        public double narrowest() {
            return measure.narrowest() - indent;
        }
    }

    /** Divides items after a number of characters and atoms. */
    private static final class Split {

        private static final char SOFT_HYPHEN = '\u00ad';

        private final List<InlineItem> first = new ArrayList<>();
        private final List<InlineItem> rest = new ArrayList<>();
        private int characters;
        private int atoms;
        private boolean forced;

        Split(int characters, int atoms) {
            this.characters = characters;
            this.atoms = atoms;
        }

        void divide(List<InlineItem> items) {
            for (InlineItem item : items) {
                if (!rest.isEmpty() || forced) {
                    rest.add(item);
                } else if (item instanceof InlineItem.Text text) {
                    divide(text);
                } else if (item instanceof InlineItem.LineBreak) {
                    forced = true;
                } else {
                    boolean atom = item instanceof InlineItem.Picture || item instanceof InlineItem.InlineBlock;
                    boolean fits = !atom || atoms > 0;
                    atoms -= atom ? 1 : 0;
                    (fits ? first : rest).add(item);
                }
            }
        }

        private void divide(InlineItem.Text text) {
            int end = 0;
            while (end < text.text().length() && characters > 0) {
                characters -= text.text().charAt(end++) == SOFT_HYPHEN ? 0 : 1;
            }
            if (end > 0) {
                first.add(new InlineItem.Text(text.text().substring(0, end), text.ink(), text.origin()));
            }
            if (end < text.text().length()) {
                rest.add(new InlineItem.Text(
                        text.text().substring(end), text.ink(), text.origin().after(text.text(), end)));
            }
        }
    }
}
