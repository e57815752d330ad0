package dev.broadsheet.document;

/**
 * The content of a script or style sheet of a trusted file, which HTML does not escape.
 *
 * @param text not escaped
 */
public record RawText(String text) implements Node {

    @Override
    public void accept(Visitor visitor) {
        visitor.rawText(this);
    }
}
