package dev.broadsheet.edition.html.mail;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.model.EditionWriter;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;

/**
 * Writes a document as the HTML body of a mail, with inline styles. Most mail clients support neither MathML nor SVG nor links
 * within the mail, so formulas are written in words, drawings become links to the site, and note references are not links.
 */
public final class MailWriter extends EditionWriter {

    /** The width of the text in CSS px: a mail is 600 px wide, with margins. */
    private static final int MEASURE = 552;

    private final MailStyle style;
    private final String page;

    /**
     * @param references the references with absolute URLs
     * @param page the absolute URL of the article
     */
    public MailWriter(References references, Strings strings, MailStyle style, String page) {
        super(Medium.FEED, references, strings);
        this.style = style;
        this.page = page;
    }

    @Override
    protected void started(Element element, int at) {
        add(style.of(element.name(), classes(element)));
    }

    @Override
    protected void started(String name, String[] attributes, int at) {
        String classes = "";
        for (int i = 0; i < attributes.length; i += 2) {
            classes = attributes[i].equals("class") ? attributes[i + 1] : classes;
        }
        add(style.of(name, classes));
    }

    /** Inserts a style attribute into the start tag that has just been written. */
    private void add(String declarations) {
        if (!declarations.isEmpty()) {
            StringBuilder attribute = new StringBuilder(" style=\"");
            Escape.attribute(declarations, attribute);
            out().insert(out().length() - 1, attribute.append('"'));
        }
    }

    @Override
    protected String endOfVoid() {
        return ">";
    }

    @Override
    protected String id(Element element) {
        return "";
    }

    @Override
    public void picture(Picture picture) {
        String address = addressOf(picture, "src");
        if (address.endsWith(".svg")) {
            start("a", "href", page, "class", "drawing");
            text(picture.alternative().isEmpty() ? page : picture.alternative());
            end("a");
            return;
        }
        String width = String.valueOf(
                size(picture).map(size -> Math.min(size.width(), MEASURE)).orElse(MEASURE));
        start("img", "src", address, "alt", picture.alternative(), "width", width);
    }

    @Override
    public void inline(Inline inline) {
        String words = Kinds.of(inline.kind()).words(inline);
        if (words.isEmpty()) {
            super.inline(inline);
        } else {
            start("em");
            text(words);
            end("em");
        }
    }

    @Override
    public boolean leadsWithin() {
        return false;
    }

    @Override
    public void link(Link link) {
        if (!PlainMail.leadsBack(link)) {
            super.link(link);
        }
    }
}
