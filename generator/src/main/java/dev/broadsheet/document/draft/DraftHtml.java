package dev.broadsheet.document.draft;

/** Raw HTML that is not read yet. It may begin or end elements that hold what is around it. */
public final class DraftHtml extends DraftNode {

    private final String html;

    public DraftHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
