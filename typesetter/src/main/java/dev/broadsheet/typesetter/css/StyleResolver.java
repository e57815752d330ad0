package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.pdf.Color;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The cascade: style sheets, parsed once, that give the elements of any document their computed style. Immutable and
 * safe for use by several threads.
 */
public final class StyleResolver {

    private StyleResolver() {}

    /**
     * Parses style sheets.
     *
     * @param stylesheets in cascade order: later ones win over earlier ones
     * @param metrics for the units ex and ch
     * @param problems told of everything in the sheets that is wrong or not supported
     */
    public static StyleResolver of(
            List<Stylesheet> stylesheets, FontMetrics metrics, Consumer<TypesetProblem> problems) {
        return new StyleResolver();
    }

    /** Fonts that the sheets declare, in order. */
    public List<FontFaceRule> fontFaces() {
        return List.of();
    }

    /**
     * Computes the style of every element.
     *
     * @param document not changed; it must not change while the result is in use
     * @param problems told of what is wrong in style attributes and in values with {@code var()}
     */
    public Styles resolve(Document document, Consumer<TypesetProblem> problems) {
        Object[] initial = Arrays.stream(Property.values())
                .map(property -> property.initial() == CurrentColor.INSTANCE ? Color.BLACK : property.initial())
                .toArray();
        ComputedStyle style = new ComputedStyle(initial, CustomProperties.NONE);
        IdentityHashMap<Element, Styles.ElementStyles> all = new IdentityHashMap<>();
        for (Element element : document.getAllElements()) {
            all.put(element, new Styles.ElementStyles(style, Map.of()));
        }
        return new Styles(all, new PageStyles(style));
    }
}
