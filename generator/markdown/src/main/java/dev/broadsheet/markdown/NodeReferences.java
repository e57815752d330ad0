package dev.broadsheet.markdown;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Text;
import dev.broadsheet.markdown.BookCitations.Target;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes the formatted citations of a text, whose bibliography may be in another text. */
final class NodeReferences implements ReferenceOut {

    private static final String ARROW = "\u2191";

    private final SharedList list;
    private final BookCitations.Text text;
    private final Set<String> taken;
    private final List<Target> targets = new ArrayList<>();
    private final Map<Target, Integer> known = new HashMap<>();
    private final List<Node> fills = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder characters = new StringBuilder();
    private List<Node> nodes = new ArrayList<>();
    private boolean tight;
    private int count;
    private String last = "";

    /** The key of the current work. */
    private String work = "";

    /** An open element. */
    private record Open(String name, Attributes attributes, List<Node> around) {}

    NodeReferences(SharedList list, BookCitations.Text text) {
        this.list = list;
        this.text = text;
        this.taken = new HashSet<>(text.body().ids());
    }

    /** Returns the nodes for the placeholders of the text. */
    List<Node> fills() {
        return fills;
    }

    List<Target> targets() {
        return targets;
    }

    /** Ends the content of a placeholder: everything that was written since the last call. */
    void fill(String variant) {
        flush();
        String element = tight ? CitedTexts.TIGHT : "span";
        fills.add(new Inline(CitedTexts.CITATION, variant, element, Attributes.NONE, nodes));
        nodes = new ArrayList<>();
        tight = false;
    }

    private void flush() {
        if (!characters.isEmpty()) {
            nodes.add(new Text(ValidText.of(characters.toString())));
            characters.setLength(0);
        }
    }

    @Override
    public void start(String element, String... attributes) {
        List<Attribute> others = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            boolean address = attributes[i].equals("href");
            others.add(
                    address
                            ? address(new Target("", "", attributes[i + 1], list.source(work)))
                            : Attribute.of(attributes[i], ValidText.of(attributes[i + 1])));
        }
        begin(element, new Attributes("", "", "", others));
    }

    private Attribute address(Target target) {
        int reference = known.computeIfAbsent(target, unseen -> {
            targets.add(target);
            return text.references() + targets.size() - 1;
        });
        return new Attribute("href", "", reference, false);
    }

    private void begin(String element, Attributes attributes) {
        flush();
        open.push(new Open(element, attributes, nodes));
        nodes = new ArrayList<>();
    }

    @Override
    public void end() {
        flush();
        Open ended = open.pop();
        Node node = ended.name.equals("a")
                ? new Link(ended.attributes, nodes)
                : new Markup(ended.name, ended.attributes, nodes);
        nodes = ended.around;
        nodes.add(node);
    }

    @Override
    public void write(String written) {
        characters.append(written);
    }

    @Override
    public void trimEnd() {
        while (!characters.isEmpty() && characters.charAt(characters.length() - 1) == ' ') {
            characters.setLength(characters.length() - 1);
        }
        tight |= characters.isEmpty() && nodes.isEmpty() && open.isEmpty();
    }

    @Override
    public void startCite(Cite cite) {
        do {
            count++;
            last = CiteIds.PLACE + count;
        } while (!taken.add(last));
        work = cite.key();
        list.cited(work, text, last);
        List<Attribute> others = List.of(
                address(list.entry(cite.key(), text)),
                Attribute.of("class", CitedTexts.CITE),
                Attribute.of("role", "doc-biblioref"));
        begin("a", new Attributes(last, last, "", others));
    }

    @Override
    public void within(String key) {
        if (!last.isEmpty()) {
            list.cited(key, text, last);
        }
    }

    @Override
    public void startList(String classes, String heading) {
        boolean own = list.isOfOneText();
        // A bibliography that is a chapter of its own has the chapter's heading.
        begin(own ? "section" : "div", Attributes.of(Attribute.of("class", classes)));
        if (own) {
            String id = taken.add("references") ? "references" : "";
            nodes.add(new Heading(2, "", new Attributes(id, id, "", List.of()), List.of(new Text(heading))));
        }
        begin("ul", Attributes.NONE);
    }

    @Override
    public void startEntry(String key) {
        work = key;
        String id = list.id(key);
        begin("li", new Attributes(id, id, "", List.of()));
    }

    /**
     * Ends an entry. Back links to other texts are grouped, since in print they form one list of pages. The first link to each
     * text is labeled with its name.
     */
    @Override
    public void endEntry(String key, String label) {
        List<SharedList.Place> places = list.places(key);
        places.stream().filter(this::isHere).forEach(place -> back(place, ARROW, label));
        List<SharedList.Place> others =
                places.stream().filter(place -> !isHere(place)).toList();
        if (!others.isEmpty()) {
            begin("span", Attributes.of(Attribute.of("class", CitedTexts.BACKS)));
            String before = "";
            for (SharedList.Place place : others) {
                String shown = place.text().slug().equals(before)
                        ? ARROW
                        : place.text().label();
                back(place, shown, label + ": " + place.text().title());
                before = place.text().slug();
            }
            end();
        }
        end();
        write("\n");
    }

    private boolean isHere(SharedList.Place place) {
        return place.text().slug().equals(text.slug());
    }

    private void back(SharedList.Place place, String shown, String label) {
        write(" ");
        String slug = isHere(place) ? "" : place.text().slug();
        begin(
                "a",
                Attributes.of(
                        Attribute.of("class", CitedTexts.BACK),
                        Attribute.of("role", "doc-backlink"),
                        address(new Target(slug, place.id(), "", Optional.empty())),
                        Attribute.of("aria-label", label)));
        write(shown);
        end();
    }

    @Override
    public void endList() {
        end();
        flush();
        Open section = Objects.requireNonNull(open.pop());
        String variant = list.isOfOneText() ? CitedTexts.OF_TEXT : CitedTexts.OF_BOOK;
        fills.add(new Block(CitedTexts.LIST, variant, section.name, section.attributes, nodes));
        nodes = section.around;
    }
}
