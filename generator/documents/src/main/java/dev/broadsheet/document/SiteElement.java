package dev.broadsheet.document;

/**
 * An element of a trusted file that only pages of the site include. Other editions include its children instead.
 */
public record SiteElement(Markup element) implements Node {

    @Override
    public void accept(Visitor visitor) {
        visitor.siteElement(this);
    }
}
