package dev.broadsheet.document;

/**
 * Characters that readers see.
 *
 * @param text not escaped; white space as in the source
 */
public record Text(String text) implements Node {

    @Override
    public void accept(Visitor visitor) {
        visitor.text(this);
    }
}
