package dev.broadsheet.kind.footnote;

import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes notes and calls for a medium. */
final class NoteWriter {

    /** The class of the superscript around a call. */
    static final String RAISED = "note-ref";

    /** The role of calls. */
    static final String CALL = "doc-noteref";

    /** The class of backlinks. */
    static final String BACK = "note-back";

    /** The class of the section of notes. */
    static final String SECTION = "notes";

    /** The key of the section's title. */
    static final String TITLE = "notes";

    /** The variant of the number before a note in an e-book. */
    private static final String NUMBER = "number";

    private final MarkupWriter out;
    private final UnaryOperator<String> words;

    NoteWriter(MarkupWriter out, UnaryOperator<String> words) {
        this.out = out;
        this.words = words;
    }

    void write(Block block) {
        if (block.variant().equals(Footnotes.SECTION)) {
            section(block);
        } else {
            note(block);
        }
    }

    void write(Inline inline) {
        if (Footnotes.isCall(inline)) {
            call(inline);
        } else if (inline.variant().equals(NUMBER)) {
            number(PlainText.raw(inline.children()));
        } else {
            backLink(inline);
        }
    }

    private void section(Block section) {
        switch (out.medium()) {
            case PAGE -> page(section);
            case PRINT -> print(section);
            case BOOK -> book(section);
            case FEED -> {
                out.start("section", "class", SECTION, "role", "doc-endnotes");
                list(section);
                out.end("section");
            }
        }
    }

    private void list(Block section) {
        out.start("ol");
        for (Node note : section.children()) {
            note.accept(out);
            out.markup("\n");
        }
        out.end("ol");
    }

    /**
     * Writes the notes of a web page. The call is a button that opens the note as a popover, without a script. The list of notes
     * remains, for print and as the target of links.
     */
    private void page(Block section) {
        out.start("section", "class", SECTION, "role", "doc-endnotes", "aria-label", words.apply(TITLE));
        list(section);
        out.end("section");
        section.children().forEach(note -> out.later(copy -> popover((Block) note, copy)));
    }

    private void popover(Block note, MarkupWriter copy) {
        String id = note.attributes().id();
        copy.start("div", "class", "preview", "id", popoverOf(id), "popover", "", "role", "note");
        copy.inside(note.children());
        copy.start("a", "class", "to-note", "href", copy.hrefTo(id));
        copy.text(words.apply("toNote"));
        copy.end("a");
        copy.end("div");
    }

    private static String popoverOf(String note) {
        return "_preview-" + note;
    }

    /** Writes the notes of a printed text, unless they are footnotes: these are written at their calls. */
    private void print(Block section) {
        switch (out.apparatus()) {
            case FOOT_OF_PAGE -> {}
            case END_OF_TEXT -> {
                out.start("section", "class", SECTION, "role", "doc-endnotes");
                out.start("p", "class", "notes-title", "id", out.id("_notes"));
                out.text(words.apply(TITLE));
                out.end("p");
                list(section);
                out.end("section");
            }
            case END_OF_BOOK -> out.gather(() -> list(section));
        }
    }

    /** Writes the notes of an e-book, each as an {@code aside} that reading systems show in a pop-up. */
    private void book(Block section) {
        if (out.apparatus() == NotePlacement.FOOT_OF_PAGE) {
            out.start("section", "class", SECTION, "epub:type", "footnotes", "aria-label", words.apply(TITLE));
        } else {
            out.start("section", "class", SECTION, "epub:type", "endnotes", "role", "doc-endnotes");
            StringBuilder title = new StringBuilder();
            Escape.text(words.apply(TITLE), title);
            out.markup("<h2>" + title + "</h2>");
        }
        section.children().forEach(note -> aside((Block) note));
        out.end("section");
    }

    private void aside(Block note) {
        List<String> attributes =
                new ArrayList<>(List.of("epub:type", "footnote", "role", "doc-footnote", "id", out.idOf(note)));
        attributes.addAll(out.sourceOf(note));
        out.start("aside", attributes.toArray(String[]::new));
        List<Node> content = new ArrayList<>(note.children());
        int first = 0;
        while (first < content.size() && !(content.get(first) instanceof Element)) {
            first++;
        }
        if (first < content.size() && content.get(first) instanceof Paragraph paragraph) {
            content.set(first, numbered(paragraph, note.variant()));
        } else {
            number(note.variant());
        }
        out.inside(content);
        out.end("aside");
    }

    private static Paragraph numbered(Paragraph paragraph, String number) {
        List<Node> content = new ArrayList<>(paragraph.children());
        content.add(0, new Inline(Footnotes.NAME, NUMBER, "span", Attributes.NONE, List.of(new Text(number))));
        return new Paragraph(paragraph.attributes(), content);
    }

    /** Writes the number of a note as text, since it is not generated in e-books. */
    private void number(String number) {
        out.markup("<span class=\"note-number\">" + number + ".</span> ");
    }

    private void note(Block note) {
        if (out.medium() == Medium.PRINT) {
            firstCall(note.children())
                    .ifPresentOrElse(
                            call -> out.start(note, "", "data-call", out.hrefTo(call)), () -> out.start(note, ""));
            out.content(note);
            out.end(note);
        } else {
            out.element(note);
        }
    }

    /** Returns the id of the first call of a note, from its backlinks. */
    private static Optional<String> firstCall(List<Node> nodes) {
        for (Node node : nodes) {
            Optional<String> call = Footnotes.isBackLink(node)
                    ? Optional.of(target((Inline) node))
                    : node instanceof Element element ? firstCall(element.children()) : Optional.empty();
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    /** Returns the id of the target of a call or backlink. */
    private static String target(Inline link) {
        return link.attributes().value("href").substring(1);
    }

    private void call(Inline call) {
        Optional<Block> here = isAtFoot() ? noteOf(call) : Optional.empty();
        if (here.isPresent()) {
            inPlace(here.get(), call);
        } else if (!out.leadsWithin()) {
            out.start("sup");
            out.content(call);
            out.end("sup");
        } else {
            out.start("sup", "class", withNext(RAISED, call));
            if (out.medium() == Medium.PAGE) {
                button(call);
            } else {
                link(call);
            }
            out.end("sup");
        }
    }

    private boolean isAtFoot() {
        return out.medium() == Medium.PRINT && out.apparatus() == NotePlacement.FOOT_OF_PAGE;
    }

    private static String withNext(String name, Inline call) {
        return call.variant().equals(Footnotes.ADJACENT_CALL) ? name + " next" : name;
    }

    private void button(Inline call) {
        List<String> attributes = new ArrayList<>(List.of("type", "button"));
        String id = out.idOf(call);
        if (!id.isEmpty()) {
            attributes.addAll(List.of("id", id));
        }
        String number = PlainText.raw(call.children());
        attributes.addAll(List.of("popovertarget", popoverOf(target(call))));
        attributes.addAll(List.of("aria-label", words.apply("note").replace("{0}", number)));
        out.start("button", attributes.toArray(String[]::new));
        out.text(number);
        out.end("button");
    }

    private void link(Inline call) {
        List<String> attributes =
                new ArrayList<>(List.of("id", out.idOf(call), "href", out.hrefTo(target(call)), "role", CALL));
        if (out.medium() == Medium.BOOK) {
            attributes.addAll(List.of("epub:type", "noteref"));
        }
        out.start("a", attributes.toArray(String[]::new));
        out.text(PlainText.raw(call.children()));
        out.end("a");
    }

    /**
     * Returns the note of a call if it is the note's first one: the typesetter moves the note from there to the foot of the page.
     */
    private Optional<Block> noteOf(Inline call) {
        return out.find(target(call))
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .filter(note -> firstCall(note.children())
                        .filter(call.attributes().id()::equals)
                        .isPresent());
    }

    private void inPlace(Block note, Inline call) {
        List<String> attributes =
                new ArrayList<>(List.of("class", withNext("footnote", call), "id", out.idOf(note), "data-number"));
        attributes.add(PlainText.raw(call.children()));
        attributes.addAll(out.sourceOf(note));
        out.start("span", attributes.toArray(String[]::new));
        out.inside(inline(note));
        out.end("span");
    }

    /** Returns the content of a note for use within a line; without the paragraph if there is only one. */
    private static List<Node> inline(Block note) {
        List<Node> blocks = note.children().stream()
                .filter(child -> child instanceof Element && !Footnotes.isBackLink(child))
                .toList();
        boolean plain = note.children().stream().allMatch(child -> child instanceof Element || isBlank(child));
        return plain && blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? paragraph.children()
                : note.children();
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && text.text().isBlank();
    }

    /** Writes a backlink. Footnotes and popovers need none. */
    private void backLink(Inline link) {
        if (out.isCopy() || !out.leadsWithin() || isAtFoot()) {
            return;
        }
        List<String> attributes =
                new ArrayList<>(List.of("href", out.hrefTo(target(link)), "class", BACK, "role", "doc-backlink"));
        if (out.medium() != Medium.PRINT) {
            String place = link.variant().substring(Footnotes.BACK.length());
            attributes.addAll(
                    List.of("aria-label", words.apply("noteBack") + (place.isEmpty() ? "" : " (" + place + ")")));
        }
        if (out.medium() == Medium.BOOK) {
            attributes.addAll(List.of("epub:type", "backlink"));
        }
        out.markup(" ");
        out.start("a", attributes.toArray(String[]::new));
        out.text(Footnotes.ARROW);
        out.end("a");
    }
}
