package dev.broadsheet.kind.credit;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.Credit;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.License;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The credit line below a picture: author, licence and source. It is not part of the caption, so lists of figures do not contain
 * it. The variant of the line is the credit and the name of the licence, each on a line; that of a link is the key of its words,
 * or empty if it has text.
 */
public final class Credits implements Kind {

    private static final String BETWEEN = " \u00B7 ";

    @Override
    public String name() {
        return Credit.KIND;
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        root.descendants(element -> element.is("img") || element.is("figure")).stream()
                .filter(element -> Credit.ATTRIBUTES.stream().anyMatch(element::hasAttribute))
                .forEach(element -> credit(element, marks));
    }

    private void credit(DraftElement of, Marks marks) {
        DraftElement figure = of.closest(element -> element.is("figure"));
        if (figure == null) {
            marks.warning(
                    "BS-IMG-012",
                    of,
                    "the credit of a picture within a line is not shown",
                    "put the picture into a paragraph of its own; the credit is then below it");
        } else {
            place(line(of, marks), figure);
        }
        Credit.ATTRIBUTES.forEach(of::drop);
    }

    /** Inserts the line before the caption, which must be the last child of a figure; HTML Standard, section 4.4.12. */
    private static void place(DraftElement line, DraftElement figure) {
        DraftElement last = figure.lastElement();
        if (last != null && last.is("figcaption")) {
            last.before(line);
        } else {
            figure.append(line);
        }
    }

    private DraftElement line(DraftElement of, Marks marks) {
        String credit = of.attribute("credit").strip();
        String written = of.attribute("license").strip();
        Optional<License> license = License.of(written);
        if (license.isEmpty() && License.isMeant(written)) {
            marks.error(
                    "BS-IMG-013",
                    of,
                    "there is no licence '" + written + "' of Creative Commons",
                    "write it with its version, such as CC BY 4.0, CC BY-SA 3.0 or CC0; any other text is shown as it is");
        }
        DraftElement line = made(of, "div").addClass("credit");
        marks.keep(line, credit + "\n" + license.map(License::name).orElse(written));
        line.append(credit);
        if (!written.isEmpty()) {
            separate(line);
            line.append(license.map(known -> link(of, known.address(), known.name(), "", marks))
                    .orElseGet(() -> words(of, written)));
        }
        String source = of.attribute("source").strip();
        if (!source.isEmpty()) {
            separate(line);
            line.append(link(of, source, "", Credit.SOURCE, marks).addClass(Credit.SOURCE_CLASS));
        }
        return line;
    }

    private static void separate(DraftElement line) {
        if (!line.text().isEmpty()) {
            line.append(BETWEEN);
        }
    }

    private static DraftElement made(DraftElement of, String name) {
        return new DraftElement(name, new Traits(of.traits().offset(), true));
    }

    private static DraftElement words(DraftElement of, String text) {
        DraftElement words = made(of, "span");
        words.append(new DraftText(text));
        return words;
    }

    private static DraftElement link(DraftElement of, String address, String text, String key, Marks marks) {
        DraftElement link = made(of, "a").set("href", address);
        link.append(text);
        marks.keep(link, key);
        return link;
    }

    @Override
    public Element build(DraftElement element, Build build) {
        return element.is("a")
                ? new Inline(
                        name(), element.traits().variant(), "a", build.attributes(element), build.children(element))
                : Kind.super.build(element, build);
    }

    @Override
    public Element shown(Inline link, UnaryOperator<String> words) {
        return link.variant().isEmpty()
                ? new Link(link.attributes(), link.children())
                : new Link(link.attributes(), List.of(new Text(words.apply(link.variant()))));
    }
}
