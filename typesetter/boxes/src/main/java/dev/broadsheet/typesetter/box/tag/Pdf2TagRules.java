package dev.broadsheet.typesetter.box.tag;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.counter.PredefinedCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Maps HTML elements to structure types of PDF 2.0; ISO 32000-2, 14.8.4, and ISO 14289-2, 8.2.5. */
final class Pdf2TagRules extends TagRules {

    private static final Map<String, String> INLINES =
            Map.of("em", "Em", "strong", "Strong", "sub", "Span", "sup", "Span");

    private final @Nullable Element title;
    private final Map<String, Tag> endnotes = new HashMap<>();
    private final Map<String, List<Tag>> calls = new LinkedHashMap<>();

    private Pdf2TagRules(@Nullable Element title) {
        this.title = title;
    }

    /** @param title title of the document; the first heading with this text becomes a Title */
    static Pdf2TagRules of(Document document, String title) {
        String wanted = title.strip();
        for (Element heading : document.getElementsByTag("h1")) {
            if (!wanted.isEmpty() && heading.text().strip().equals(wanted)) {
                return new Pdf2TagRules(heading);
            }
        }
        return new Pdf2TagRules(null);
    }

    @Override
    public Optional<String> inline(Element element) {
        String type = isExpanded(element) ? "Span" : INLINES.get(element.normalName());
        return type == null ? super.inline(element) : Optional.of(type);
    }

    private static boolean isExpanded(Element element) {
        return element.normalName().equals("abbr")
                && !element.attr("title").strip().isEmpty();
    }

    @Override
    public Tag inline(Element element, Tag parent, Locale language) {
        Tag tag = super.inline(element, parent, language);
        switch (element.normalName()) {
            case "sub" -> tag.attribute("Layout", "TextPosition", "Sub");
            case "sup" -> tag.attribute("Layout", "TextPosition", "Sup");
            case "abbr" -> {
                if (isExpanded(element)) {
                    tag.expansion(element.attr("title").strip().replaceAll("\\s+", " "));
                }
            }
            default -> {}
        }
        return tag;
    }

    /** Returns the type of a block. An element with a caption must not become a Div, which is transparent. */
    @Override
    Optional<String> block(Element element) {
        return switch (element.normalName()) {
            case "aside" -> Optional.of("Aside");
            case "figure" -> Optional.of(element.selectFirst("> figcaption") == null ? "Div" : "Sect");
            default -> super.block(element);
        };
    }

    @Override
    Tag heading(Element element, Tag parent, Locale language) {
        return element.equals(title) ? parent.child("Title", language) : super.heading(element, parent, language);
    }

    /**
     * Whether a list is a TOC. Each entry must refer to its target, so that a list with an entry without a link is a plain list.
     */
    @Override
    boolean isContents(Element element, Tag parent) {
        return super.isContents(element, parent)
                && (parent.type().equals("TOCI")
                        || element.getElementsByTag("li").stream()
                                .allMatch(entry -> entry.selectFirst("a[href^=#]") != null));
    }

    @Override
    public Tag call(Tag parent) {
        return parent.child("Link");
    }

    @Override
    public Tag note(Tag parent, Locale language, Tag call) {
        Tag note = parent.child("FENote", language).attribute("FENote", "NoteType", "Footnote");
        call.refersTo(note);
        return note.refersTo(call);
    }

    @Override
    Tag itemBody(Element item, Tag body) {
        if (item.id().isEmpty() || !isEndnote(item)) {
            return body;
        }
        Tag note = body.child("FENote").attribute("FENote", "NoteType", "Endnote");
        endnotes.putIfAbsent(item.id(), note);
        return note;
    }

    private static boolean isEndnote(Element item) {
        Element list = item.parent();
        Element section = list == null ? null : list.parent();
        return section != null && section.attr("role").equals("doc-endnotes");
    }

    @Override
    public void link(Element anchor, Tag tag) {
        String target = anchor.attr("href").strip();
        if (anchor.attr("role").equals("doc-noteref") && target.startsWith("#")) {
            calls.computeIfAbsent(target.substring(1), id -> new ArrayList<>()).add(tag);
        }
    }

    /** Adds the references between notes and their calls; ISO 14289-2, 8.2.5.14. */
    @Override
    public void finish() {
        calls.forEach((id, links) -> {
            Tag note = endnotes.get(id);
            if (note != null) {
                links.forEach(link -> {
                    link.refersTo(note);
                    note.refersTo(link);
                });
            }
        });
    }

    @Override
    public Tag field(Element element, Tag parent, Locale language) {
        return FormFields.tag(element, parent, language, "Checked");
    }

    /** Returns the value of ListNumbering; never None, which means that there are no labels. */
    @Override
    public String listNumbering(Element list, CounterStyle style) {
        if (list.normalName().equals("dl")) {
            return "Description";
        }
        boolean plain = style == PredefinedCounter.NONE || !(style instanceof PredefinedCounter);
        if (plain) {
            return list.normalName().equals("ol") ? "Ordered" : "Unordered";
        }
        return super.listNumbering(list, style);
    }

    @Override
    public Map<Element, Tag> formula(Element math, Tag formula) {
        return FormulaTags.of(math, formula);
    }
}
