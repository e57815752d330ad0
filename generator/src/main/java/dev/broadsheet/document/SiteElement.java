package dev.broadsheet.document;

/**
 * An element of a trusted file that only pages of the site have. All others have its children in its place.
 *
 * @param element with what it holds
 */
public record SiteElement(Markup element) implements Node {

    @Override
    public void accept(Visitor visitor) {
        visitor.siteElement(this);
    }
}
