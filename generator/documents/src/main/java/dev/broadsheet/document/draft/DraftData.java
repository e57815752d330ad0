package dev.broadsheet.document.draft;

/** The content of a script or a style sheet, which is not displayed. */
public final class DraftData extends DraftNode {

    private final String text;

    public DraftData(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
