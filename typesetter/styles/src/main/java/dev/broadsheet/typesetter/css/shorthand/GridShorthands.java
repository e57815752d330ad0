package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.grid.GridAreas;
import dev.broadsheet.typesetter.css.value.grid.GridGrammar;
import dev.broadsheet.typesetter.css.value.grid.GridLine;
import dev.broadsheet.typesetter.css.value.grid.GridShorthandGrammar;
import dev.broadsheet.typesetter.css.value.grid.GridShorthandGrammar.Template;
import dev.broadsheet.typesetter.css.value.grid.GridTemplate;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shorthands of grids. */
final class GridShorthands {

    private static final List<TrackSize> AUTO = List.of(TrackSize.AUTO);

    private GridShorthands() {}

    static void addTo(Map<String, Definition> names) {
        names.put("grid-row", of(in -> lines(in, 2), Property.GRID_ROW_START, Property.GRID_ROW_END));
        names.put("grid-column", of(in -> lines(in, 2), Property.GRID_COLUMN_START, Property.GRID_COLUMN_END));
        names.put(
                "grid-area",
                of(
                        in -> lines(in, 4),
                        Property.GRID_ROW_START,
                        Property.GRID_COLUMN_START,
                        Property.GRID_ROW_END,
                        Property.GRID_COLUMN_END));
        names.put(
                "grid-template",
                of(
                        GridShorthands::template,
                        Property.GRID_TEMPLATE_ROWS,
                        Property.GRID_TEMPLATE_COLUMNS,
                        Property.GRID_TEMPLATE_AREAS));
        names.put(
                "grid",
                of(
                        GridShorthands::grid,
                        Property.GRID_TEMPLATE_ROWS,
                        Property.GRID_TEMPLATE_COLUMNS,
                        Property.GRID_TEMPLATE_AREAS,
                        Property.GRID_AUTO_ROWS,
                        Property.GRID_AUTO_COLUMNS,
                        Property.GRID_AUTO_FLOW));
        names.put("place-items", ContainerShorthands.both(Property.ALIGN_ITEMS, Property.JUSTIFY_ITEMS));
        names.put("place-self", ContainerShorthands.both(Property.ALIGN_SELF, Property.JUSTIFY_SELF));
    }

    private static Definition of(Definition.Expansion expansion, Property... longhands) {
        return new Definition(FontShorthands.refs(longhands), expansion);
    }

    /** Parses lines separated by slashes; the name of an area applies to its other side as well. */
    private static @Nullable List<Object> lines(ValueReader in, int most) {
        List<Object> lines = new ArrayList<>();
        do {
            Object line = GridLine.GRAMMAR.parse(in);
            if (line == null || lines.size() == most) {
                return null;
            }
            lines.add(line);
        } while (in.takeDelim('/'));
        for (int side = lines.size(); side < most; side++) {
            int opposite = side == 1 ? 0 : side - 2;
            GridLine like = (GridLine) lines.get(opposite);
            boolean named = like.number() == 0 && !like.span() && !like.name().isEmpty();
            lines.add(named ? like : GridLine.AUTO);
        }
        return lines;
    }

    private static @Nullable List<Object> template(ValueReader in) {
        Template template = GridShorthandGrammar.template(in);
        return template == null ? null : List.of(template.rows(), template.columns(), template.areas());
    }

    private static @Nullable List<Object> grid(ValueReader in) {
        int mark = in.mark();
        Template template = GridShorthandGrammar.template(in);
        if (template != null && in.atEnd()) {
            return List.of(template.rows(), template.columns(), template.areas(), AUTO, AUTO, GridGrammar.Flow.ROW);
        }
        in.reset(mark);
        Boolean rowsFlow = GridShorthandGrammar.takeAutoFlow(in);
        Object rows = rowsFlow == null ? GridGrammar.TEMPLATE.parse(in) : autoTracks(in);
        if (rows == null || !in.takeDelim('/')) {
            return null;
        }
        Boolean columnsFlow = rowsFlow == null ? GridShorthandGrammar.takeAutoFlow(in) : null;
        if (rowsFlow == null && columnsFlow == null) {
            return null;
        }
        Object columns = rowsFlow == null ? autoTracks(in) : GridGrammar.TEMPLATE.parse(in);
        if (columns == null) {
            return null;
        }
        return rowsFlow != null
                ? List.of(GridTemplate.NONE, columns, GridAreas.NONE, rows, AUTO, GridGrammar.Flow.of(false, rowsFlow))
                : List.of(
                        rows,
                        GridTemplate.NONE,
                        GridAreas.NONE,
                        AUTO,
                        columns,
                        GridGrammar.Flow.of(true, Boolean.TRUE.equals(columnsFlow)));
    }

    private static @Nullable Object autoTracks(ValueReader in) {
        return in.atEnd() || in.peek().isDelim('/') ? AUTO : GridGrammar.AUTO_TRACKS.parse(in);
    }
}
