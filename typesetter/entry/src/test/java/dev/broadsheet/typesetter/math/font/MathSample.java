package dev.broadsheet.typesetter.math.font;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.math.Formula;
import dev.broadsheet.typesetter.math.FormulaStyles;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathFault;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lays out formulas in STIX Two Math at 100 pt, so that measurements are in hundredths of an em. */
public final class MathSample {

    public static final double EM = 100;
    static final Shaper SHAPER = new Shaper(new FontLibrary(ThemeFonts.withFormulas()));
    public static final MathFont FONT = new MathFonts(SHAPER).of(style(EM)).orElseThrow();

    private MathSample() {}

    /**
     * A drawn run of glyphs or line, in hundredths of an em.
     *
     * @param text text of the run; "—" for a line
     * @param x its left edge
     * @param y baseline of the run, or lower edge of the line, upwards
     * @param width its width
     * @param height height of the line; font size of the run
     */
    public record Drawn(String text, double x, double y, double width, double height) {}

    /**
     * A laid out formula.
     *
     * @param parts parts between which a line may end
     * @param drawn glyphs and lines of all parts, each relative to the origin of its part
     */
    public record Sample(List<Formula.Part> parts, List<Drawn> drawn, List<MathFault> faults) {

        public MathBox box() {
            return parts.get(0).box();
        }

        /** Returns the only run with a text. */
        public Drawn of(String text) {
            List<Drawn> found =
                    drawn.stream().filter(one -> one.text().equals(text)).toList();
            if (found.size() != 1) {
                throw new AssertionError(text + " is there " + found.size() + " times: " + drawn);
            }
            return found.get(0);
        }

        public Drawn line() {
            return of("\u2014");
        }

        /** Returns the space between two runs. */
        public double gap(String left, String right) {
            return of(right).x() - of(left).x() - of(left).width();
        }
    }

    /** Lays out an inline formula. */
    public static Sample inline(String markup) {
        return lay(math(markup, ""));
    }

    /** Lays out a display formula. */
    public static Sample display(String markup) {
        return lay(math(markup, " display='block'"));
    }

    static Element math(String markup, String attributes) {
        return Jsoup.parse("<math" + attributes + ">" + markup + "</math>", "", Parser.xmlParser())
                .child(0);
    }

    /** Lays out a display formula. @param room width of a line */
    public static Sample display(String markup, double room) {
        return lay(math(markup, " display='block'"), room);
    }

    static Sample lay(Element math) {
        return lay(math, Double.MAX_VALUE);
    }

    private static Sample lay(Element math, double room) {
        List<MathFault> faults = new ArrayList<>();
        List<Formula.Part> parts = Formula.lay(math, FONT, EM, MathSample::words, new Unstyled(), room, faults::add);
        Recorder recorder = new Recorder(new ArrayList<>());
        parts.forEach(part -> part.box().paint(recorder, 0, 0));
        return new Sample(parts, recorder.drawn(), faults);
    }

    private static List<GlyphRun> words(String words, double size) {
        return SHAPER.line(words, style(size), (codePoint, owner) -> {});
    }

    private static TextStyle style(double size) {
        return new TextStyle(List.of("Source Serif 4"), 400, false, size, 0, FontFeatures.DEFAULT, Locale.ENGLISH);
    }

    /** Returns a length of the font in hundredths of an em. */
    public static double length(MathConstant constant) {
        return FONT.length(constant) * EM;
    }

    /** Styles without a style sheet; attributes of cells give their borders, and tables and cells whether they stretch. */
    private static final class Unstyled implements FormulaStyles {

        @Override
        public Side alignment(Element cell) {
            return Side.CENTER;
        }

        /** Returns the line that an attribute specifies by its width in pt and its style, separated by a space. */
        private static Line line(Element cell, String side) {
            String[] words = cell.attr(side).split(" ", -1);
            return words.length < 2
                    ? new Line(0, LineStyle.SOLID)
                    : new Line(Double.parseDouble(words[0]), LineStyle.valueOf(words[1]));
        }

        @Override
        public Line left(Element cell) {
            return line(cell, "left");
        }

        @Override
        public Line right(Element cell) {
            return line(cell, "right");
        }

        @Override
        public Line top(Element cell) {
            return line(cell, "top");
        }

        @Override
        public Line bottom(Element cell) {
            return line(cell, "bottom");
        }

        @Override
        public double width(Element table, double room) {
            return table.hasAttr("wide") ? room : 0;
        }

        @Override
        public boolean isElastic(Element cell) {
            return cell.hasAttr("elastic");
        }

        @Override
        public double fontSize(Element element) {
            return EM;
        }

        @Override
        public boolean isPaintedApart(Element element) {
            return false;
        }
    }

    private record Recorder(List<Drawn> drawn) implements MathBox.Canvas {

        @Override
        public void glyphs(GlyphRun run, double x, double y) {
            drawn.add(new Drawn(String.join("", run.texts()), x, -y, run.width(), run.size()));
        }

        @Override
        public void rule(double x, double y, double width, double height) {
            drawn.add(new Drawn("\u2014", x, -y - height, width, height));
        }

        @Override
        public void begin(Element element, double x, double y, double width, double height) {}

        @Override
        public void end() {}

        @Override
        public void place(String id, double x, double y) {
            drawn.add(new Drawn("#" + id, x, -y, 0, 0));
        }
    }
}
