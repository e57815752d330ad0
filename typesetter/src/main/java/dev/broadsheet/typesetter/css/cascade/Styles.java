package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The computed styles of one document. */
public final class Styles {

    private final IdentityHashMap<Element, ElementStyles> elements;
    private final PageStyles pages;
    private final ProblemLog problems;

    Styles(IdentityHashMap<Element, ElementStyles> elements, PageStyles pages, ProblemLog problems) {
        this.elements = elements;
        this.pages = pages;
        this.problems = problems;
    }

    /** @throws IllegalArgumentException when the element was not in the document when it was resolved */
    public ComputedStyle of(Element element) {
        ElementStyles styles = elements.get(element);
        if (styles == null) {
            throw new IllegalArgumentException("element is not of this document: " + element.tagName());
        }
        return styles.style();
    }

    /**
     * The style of a pseudo-element, when a rule applies to it.
     *
     * @param name without colons: before, after, marker, first-letter, footnote-call, footnote-marker
     */
    public Optional<ComputedStyle> pseudo(Element element, String name) {
        ElementStyles styles = elements.get(element);
        return styles == null
                ? Optional.empty()
                : Optional.ofNullable(styles.pseudo().get(name));
    }

    /** The style of a page; what is wrong with it is reported then, since nobody knows before which pages there will be. */
    public PageStyle page(PageContext page) {
        return pages.of(page).tell(problems);
    }

    /** Whether pages have styles by their place in the document, as by {@code :nth()}. */
    public boolean countsPages() {
        return pages.countsPages();
    }

    /** Without those of elements, which keep the whole document. */
    public Styles ofPages() {
        return new Styles(new IdentityHashMap<>(), pages, problems);
    }

    record ElementStyles(ComputedStyle style, Map<String, ComputedStyle> pseudo) {}
}
