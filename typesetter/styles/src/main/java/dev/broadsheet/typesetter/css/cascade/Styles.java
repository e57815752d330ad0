package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
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

    /** @throws IllegalArgumentException if the element was not in the document when its styles were computed */
    public ComputedStyle of(Element element) {
        ElementStyles styles = elements.get(element);
        if (styles == null) {
            throw new IllegalArgumentException("element is not of this document: " + element.tagName());
        }
        return styles.style();
    }

    /**
     * Returns the style of a pseudo-element, if a rule applies to it.
     *
     * @param name name without colons: before, after, marker, first-letter, footnote-call, footnote-marker
     */
    public Optional<ComputedStyle> pseudo(Element element, String name) {
        ElementStyles styles = elements.get(element);
        return styles == null
                ? Optional.empty()
                : Optional.ofNullable(styles.pseudo().get(name));
    }

    /** Returns the style of a page, and reports its problems: only used pages are reported. */
    public PageStyle page(PageContext page) {
        return pages.of(page).tell(problems);
    }

    /** Whether the styles of pages depend on their number, as with {@code :nth()}. */
    public boolean countsPages() {
        return pages.countsPages();
    }

    /** Returns the styles of pages without those of elements, which would retain the whole document. */
    public Styles ofPages() {
        return new Styles(new IdentityHashMap<>(), pages, problems);
    }

    record ElementStyles(ComputedStyle style, Map<String, ComputedStyle> pseudo) {}
}
