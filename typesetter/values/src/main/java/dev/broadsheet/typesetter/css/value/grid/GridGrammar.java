package dev.broadsheet.typesetter.css.value.grid;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.grid.TrackSize.Breadth;
import dev.broadsheet.typesetter.css.value.grid.TrackSize.Kind;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Grammars of CSS Grid Layout 1; {@code subgrid} is not supported. */
public final class GridGrammar {

    /** Greatest flex factor; larger ones make no visible difference. */
    private static final double MOST_FLEX = 1e6;

    public static final Grammar TEMPLATE =
            Grammar.word("none", GridTemplate.NONE).or(GridGrammar::template);

    /** {@code grid-auto-rows} and {@code grid-auto-columns}: one or more track sizes. */
    public static final Grammar AUTO_TRACKS = GridGrammar::autoTracks;

    public static final Grammar FLOW = in -> {
        boolean column = in.takeIdent("column");
        boolean row = !column && in.takeIdent("row");
        boolean dense = in.takeIdent("dense");
        column |= !row && in.takeIdent("column");
        row |= !column && in.takeIdent("row");
        return column || row || dense ? Flow.of(column, dense) : null;
    };

    private GridGrammar() {}

    /** {@code grid-auto-flow}. */
    public enum Flow {
        ROW,
        COLUMN,
        ROW_DENSE,
        COLUMN_DENSE;

        public static Flow of(boolean column, boolean dense) {
            return column ? (dense ? COLUMN_DENSE : COLUMN) : dense ? ROW_DENSE : ROW;
        }

        public boolean isColumn() {
            return this == COLUMN || this == COLUMN_DENSE;
        }

        public boolean isDense() {
            return this == ROW_DENSE || this == COLUMN_DENSE;
        }
    }

    /** A value whose lengths are not yet computed. */
    @FunctionalInterface
    interface Later<T> {
        T in(ComputeContext context);
    }

    private static <T> List<T> all(List<Later<T>> values, ComputeContext context) {
        return values.stream().map(value -> value.in(context)).toList();
    }

    private static @Nullable Object template(ValueReader in) {
        List<Later<GridTemplate.Entry>> entries = entries(in, true);
        return entries == null ? null : (Relative) context -> new GridTemplate(all(entries, context));
    }

    private static @Nullable Object autoTracks(ValueReader in) {
        List<Later<TrackSize>> sizes = new ArrayList<>();
        for (Later<TrackSize> size = track(in); size != null; size = in.atEnd() ? null : track(in)) {
            sizes.add(size);
        }
        return sizes.isEmpty() ? null : (Relative) context -> all(sizes, context);
    }

    /** Parses entries up to a slash or the end; null if they are invalid or contain no track. */
    static @Nullable List<Later<GridTemplate.Entry>> entries(ValueReader in, boolean repeats) {
        List<Later<GridTemplate.Entry>> entries = new ArrayList<>();
        boolean tracks = false;
        while (!in.atEnd() && !in.peek().isDelim('/')) {
            Later<GridTemplate.Entry> names = names(in);
            Later<GridTemplate.Entry> entry = names == null ? trackOrRepeat(in, repeats) : names;
            if (entry == null) {
                return null;
            }
            tracks |= names == null;
            entries.add(entry);
        }
        return tracks ? entries : null;
    }

    /** Parses line names in brackets. */
    static @Nullable Later<GridTemplate.Entry> names(ValueReader in) {
        if (!in.peek().is(TokenType.OPEN_SQUARE)) {
            return null;
        }
        ValueReader inside = in.takeBlock();
        List<String> names = new ArrayList<>();
        for (String name = inside.takeIdent(); name != null; name = inside.takeIdent()) {
            names.add(name);
        }
        GridTemplate.Entry entry = new GridTemplate.Names(names);
        return inside.atEnd() ? context -> entry : null;
    }

    private static @Nullable Later<GridTemplate.Entry> trackOrRepeat(ValueReader in, boolean repeats) {
        ValueReader arguments = repeats ? in.takeFunction("repeat") : null;
        if (arguments != null) {
            return repeat(arguments);
        }
        Later<TrackSize> size = track(in);
        return size == null ? null : context -> new GridTemplate.Track(size.in(context));
    }

    private static @Nullable Later<GridTemplate.Entry> repeat(ValueReader in) {
        GridTemplate.Count count = count(in);
        List<Later<GridTemplate.Entry>> entries = count != null && in.take(TokenType.COMMA) ? entries(in, false) : null;
        return count == null || entries == null || !in.atEnd()
                ? null
                : context -> new GridTemplate.Repeat(count, all(entries, context));
    }

    private static GridTemplate.@Nullable Count count(ValueReader in) {
        if (in.takeIdent("auto-fill")) {
            return new GridTemplate.Count(0, false);
        } else if (in.takeIdent("auto-fit")) {
            return new GridTemplate.Count(0, true);
        }
        Integer times = (Integer) TextGrammar.integer(1).parse(in);
        return times == null || times > GridTemplate.MOST ? null : new GridTemplate.Count(times, false);
    }

    static @Nullable Later<TrackSize> track(ValueReader in) {
        ValueReader limits = in.takeFunction("minmax");
        if (limits != null) {
            return minmax(limits);
        }
        ValueReader fit = in.takeFunction("fit-content");
        if (fit != null) {
            Later<Breadth> breadth = length(fit, Kind.FIT_CONTENT);
            return breadth == null || !fit.atEnd() ? null : context -> TrackSize.of(breadth.in(context));
        }
        Later<Breadth> breadth = breadth(in, true);
        return breadth == null ? null : context -> TrackSize.of(breadth.in(context));
    }

    private static @Nullable Later<TrackSize> minmax(ValueReader in) {
        Later<Breadth> min = breadth(in, false);
        Later<Breadth> max = min != null && in.take(TokenType.COMMA) ? breadth(in, true) : null;
        return min == null || max == null || !in.atEnd()
                ? null
                : context -> new TrackSize(min.in(context), max.in(context));
    }

    private static @Nullable Later<Breadth> breadth(ValueReader in, boolean flexible) {
        Token token = in.peek();
        if (token.is(TokenType.DIMENSION)
                && token.unit().toLowerCase(Locale.ROOT).equals("fr")) {
            double factor = Math.min(MOST_FLEX, in.next().number());
            return flexible && factor >= 0 ? context -> Breadth.flex(factor) : null;
        }
        if (!token.is(TokenType.IDENT)) {
            return length(in, Kind.LENGTH);
        }
        Kind kind = switch (in.next().lower()) {
            case "auto" -> Kind.AUTO;
            case "min-content" -> Kind.MIN_CONTENT;
            case "max-content" -> Kind.MAX_CONTENT;
            default -> null;
        };
        return kind == null ? null : context -> Breadth.word(kind);
    }

    private static @Nullable Later<Breadth> length(ValueReader in, Kind kind) {
        LengthTerm term = in.peek().number() < 0 ? null : Calc.length(in);
        return term == null ? null : context -> Breadth.of(kind, term.compute(context));
    }
}
