package dev.broadsheet.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftElementTest {

    private static DraftElement element(String name, DraftNode... nodes) {
        DraftElement element = new DraftElement(name);
        for (DraftNode node : nodes) {
            element.append(node);
        }
        return element;
    }

    private static DraftText text(String text) {
        return new DraftText(text);
    }

    private static String shown(DraftElement element) {
        return element.nodes().stream()
                .map(node -> node instanceof DraftText text
                        ? text.text()
                        : node instanceof DraftElement inner ? inner.name() + "(" + shown(inner) + ")" : "?")
                .collect(Collectors.joining(" "));
    }

    @Test
    void aNodeIsInOnePlaceOnly() {
        DraftElement first = element("p", text("a"), element("b", text("c")), text("d"));
        DraftElement second = element("p", text("e"));
        second.prepend(first.elements().get(0));
        assertThat(shown(first)).isEqualTo("a d");
        assertThat(shown(second)).isEqualTo("b(c) e");
        assertThat(second.elements().get(0).parent()).isSameAs(second);
    }

    @Test
    void nodesAreUnwrappedWrappedAndReplacedWhereTheyAre() {
        DraftElement root = element("body", text("a"), element("b", text("c"), text("d")), text("e"));
        root.elements().get(0).unwrap();
        assertThat(shown(root)).isEqualTo("a c d e");
        root.nodes().get(1).wrap(element("i"));
        assertThat(shown(root)).isEqualTo("a i(c) d e");
        root.nodes().get(3).replaceWith(element("u"));
        assertThat(shown(root)).isEqualTo("a i(c) d u()");
        assertThat(root.lastElement())
                .isNotNull()
                .extracting(DraftElement::name)
                .isEqualTo("u");
    }

    @Test
    void descendantsAreThoseWithinInOrder() {
        DraftElement outer = element("ul", element("li", element("p"), text("x")), element("li", element("ul")));
        element("body", outer, element("p"));
        assertThat(outer.descendants()).extracting(DraftElement::name).containsExactly("li", "p", "li", "ul");
    }

    @Test
    void textHasSpacesBetweenBlocksAndAsTheyAreInCode() {
        DraftElement row = element("tr", element("td", text(" a\n b\u00a0")), element("td", text("c")), text("d"));
        assertThat(row.text()).isEqualTo("a b c d");
        assertThat(element("div", element("pre", text("a\n b"))).text()).isEqualTo("a\n b");
        assertThat(element("p", text("a"), element("b", text("b"))).text()).isEqualTo("ab");
    }

    @Test
    void classesAreNames() {
        DraftElement element = new DraftElement("p").set("class", " a  b ").addClass("c");
        element.dropClass("a");
        assertThat(element.attribute("class")).isEqualTo("b c");
        assertThat(element.hasClass("B")).isTrue();
        element.dropClass("b");
        element.dropClass("c");
        assertThat(element.hasAttribute("class")).isFalse();
    }
}
