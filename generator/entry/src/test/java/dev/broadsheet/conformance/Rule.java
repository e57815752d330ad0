package dev.broadsheet.conformance;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** An intended deviation from a specification, applied to the expected tree. */
enum Rule {
    HEADINGS,
    FIGURES,
    TASKS;

    void apply(Element body) {
        switch (this) {
            case HEADINGS -> moveHeadings(body);
            case FIGURES -> makeFigures(body);
            case TASKS -> makeTasks(body);
        }
    }

    /** Returns the rule with the name of a section. */
    static Rule of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }

    /** Changes levels of headings: level 1 is the article's title, and no level is skipped. */
    private static void moveHeadings(Element body) {
        int previous = 1;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.max(2, Math.min(heading.normalName().charAt(1) - '0', previous + 1));
            heading.tagName("h" + level);
            previous = level;
        }
    }

    /**
     * Makes figures of pictures that are alone in their paragraph, with the title as the caption, and marks other paragraphs that
     * begin with a picture.
     */
    private static void makeFigures(Element body) {
        body.select("p:has(> img:first-child)").stream()
                .filter(paragraph -> paragraph.childNode(0) instanceof Element)
                .filter(paragraph -> !paragraph.text().isBlank())
                .forEach(paragraph -> paragraph.addClass("picture-first"));
        for (Element paragraph : body.select("p:has(> img:only-child), p:has(> a:only-child > img:only-child)")) {
            Element picture = paragraph.selectFirst("img");
            if (paragraph.text().isBlank() && picture != null) {
                paragraph.tagName("figure");
                String title = picture.attr("title");
                picture.removeAttr("title");
                if (!title.isEmpty()) {
                    paragraph
                            .appendElement("figcaption")
                            .attr("data-number", "1")
                            .text(title);
                }
            }
        }
    }

    /** Replaces the checkboxes of task items by characters, since a document is not a form. */
    private static void makeTasks(Element body) {
        for (Element box : List.copyOf(body.select("li > input"))) {
            boolean done = box.hasAttr("checked");
            Element item = box.parent();
            if (item != null) {
                item.addClass(done ? "task done" : "task");
            }
            Element sign = new Element("span").addClass("task-box").attr("role", "img");
            sign.attr("aria-label", done ? "done" : "open").appendChild(new TextNode(done ? "\u2611" : "\u2610"));
            box.replaceWith(sign);
        }
    }
}
