package dev.broadsheet.document.draft;

/** Raw HTML that has not been parsed. It may open or close elements that contain the surrounding nodes. */
public final class DraftHtml extends DraftNode {

    private final String html;

    public DraftHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
