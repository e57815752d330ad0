package dev.broadsheet.markdown;

import dev.broadsheet.markdown.ParsedBody.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Numbers figures and tables that have a caption, each kind by itself, and gives them ids to be found by. */
final class Captions {

    /** The attribute that holds the number of a caption. */
    static final String NUMBER = "data-number";

    private static final Evaluator FIGURES = QueryParser.parse("figure > figcaption");
    private static final Evaluator TABLES = QueryParser.parse("table > caption");

    private final Ids ids;
    private final List<Caption> captions = new ArrayList<>();

    private Captions(Ids ids) {
        this.ids = ids;
    }

    /** The figures, then the tables, each in order. */
    static List<Caption> number(Element root, Ids ids) {
        Captions numbered = new Captions(ids);
        numbered.number(root, "figure", FIGURES);
        numbered.number(root, "table", TABLES);
        return numbered.captions;
    }

    private void number(Element root, String kind, Evaluator found) {
        int number = 0;
        for (Element caption : root.select(found)) {
            number++;
            Element owner = Objects.requireNonNull(caption.parent());
            if (owner.id().isEmpty()) {
                owner.attr("id", ids.free(kind + "-" + number));
            }
            caption.attr(NUMBER, String.valueOf(number));
            captions.add(new Caption(kind.equals("figure"), number, owner.id(), TextBlocks.inlineText(caption)));
        }
    }
}
