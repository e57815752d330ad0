package dev.broadsheet.typesetter.css.value.grid;

import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Relative;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grammars of the shorthands {@code grid-template} and {@code grid}; CSS Grid Layout 1, sections 7.4 and 7.8. */
public final class GridShorthandGrammar {

    private GridShorthandGrammar() {}

    /**
     * The value of {@code grid-template}.
     *
     * @param rows value of {@code grid-template-rows}
     * @param columns value of {@code grid-template-columns}
     */
    public record Template(Object rows, Object columns, GridAreas areas) {}

    public static @Nullable Template template(ValueReader in) {
        int mark = in.mark();
        if (in.takeIdent("none") && in.atEnd()) {
            return new Template(GridTemplate.NONE, GridTemplate.NONE, GridAreas.NONE);
        }
        in.reset(mark);
        Object rows = GridGrammar.TEMPLATE.parse(in);
        if (rows != null && in.takeDelim('/')) {
            Object columns = GridGrammar.TEMPLATE.parse(in);
            return columns == null ? null : new Template(rows, columns, GridAreas.NONE);
        }
        in.reset(mark);
        return areas(in);
    }

    /** Parses strings, each with the names of the lines around its row and the row's size. */
    private static @Nullable Template areas(ValueReader in) {
        List<List<String>> cells = new ArrayList<>();
        List<GridGrammar.Later<GridTemplate.Entry>> rows = new ArrayList<>();
        while (!in.atEnd() && !in.peek().isDelim('/')) {
            addNames(in, rows);
            String row = in.takeString();
            if (row == null) {
                return null;
            }
            cells.add(GridAreas.cells(row));
            boolean sized = !in.atEnd()
                    && !in.peek().is(TokenType.STRING)
                    && !in.peek().is(TokenType.OPEN_SQUARE)
                    && !in.peek().isDelim('/');
            GridGrammar.Later<TrackSize> size = sized ? GridGrammar.track(in) : context -> TrackSize.AUTO;
            if (size == null) {
                return null;
            }
            rows.add(context -> new GridTemplate.Track(size.in(context)));
            addNames(in, rows);
        }
        GridAreas areas = GridAreas.of(cells);
        Object columns = in.takeDelim('/') ? columns(in) : GridTemplate.NONE;
        if (areas == null || columns == null) {
            return null;
        }
        Relative computed = context ->
                new GridTemplate(rows.stream().map(row -> row.in(context)).toList());
        return new Template(computed, columns, areas);
    }

    private static void addNames(ValueReader in, List<GridGrammar.Later<GridTemplate.Entry>> rows) {
        Stream.ofNullable(GridGrammar.names(in)).forEach(rows::add);
    }

    private static @Nullable Object columns(ValueReader in) {
        List<GridGrammar.Later<GridTemplate.Entry>> entries = GridGrammar.entries(in, false);
        return entries == null
                ? null
                : (Relative) context -> new GridTemplate(
                        entries.stream().map(entry -> entry.in(context)).toList());
    }

    /** Consumes {@code auto-flow}, with or without {@code dense}; null if it does not come next. */
    public static @Nullable Boolean takeAutoFlow(ValueReader in) {
        int mark = in.mark();
        boolean dense = in.takeIdent("dense");
        if (in.takeIdent("auto-flow")) {
            return in.takeIdent("dense") || dense;
        }
        in.reset(mark);
        return null;
    }
}
