package dev.broadsheet.citation.csl;

/**
 * The formatting of a run of text.
 *
 * @param vertical the vertical alignment: baseline, superscript or subscript
 */
public record Format(boolean italic, boolean bold, boolean smallCaps, boolean underlined, Vertical vertical) {

    /** The default formatting. */
    public static final Format PLAIN = new Format(false, false, false, false, Vertical.LINE);

    /** Vertical alignment. */
    public enum Vertical {
        LINE,
        RAISED,
        LOWERED
    }

    /** Returns this formatting, overridden by the attributes of an element. */
    Format with(XmlElement element) {
        return new Format(
                element.has("font-style") ? !element.get("font-style").equals("normal") : italic,
                element.has("font-weight") ? element.get("font-weight").equals("bold") : bold,
                element.has("font-variant") ? element.get("font-variant").equals("small-caps") : smallCaps,
                element.has("text-decoration") ? element.get("text-decoration").equals("underline") : underlined,
                element.has("vertical-align") ? vertical(element.get("vertical-align")) : vertical);
    }

    private static Vertical vertical(String align) {
        return align.equals("sup") ? Vertical.RAISED : align.equals("sub") ? Vertical.LOWERED : Vertical.LINE;
    }

    /**
     * Returns this formatting with that of a tag in a field. Italics, bold and small caps toggle: italic within italic text is
     * upright.
     */
    Format toggled(Markup.Tag tag) {
        return switch (tag) {
            case ITALIC -> new Format(!italic, bold, smallCaps, underlined, vertical);
            case BOLD -> new Format(italic, !bold, smallCaps, underlined, vertical);
            case SMALL_CAPS -> new Format(italic, bold, !smallCaps, underlined, vertical);
            case RAISED -> new Format(italic, bold, smallCaps, underlined, Vertical.RAISED);
            case LOWERED -> new Format(italic, bold, smallCaps, underlined, Vertical.LOWERED);
            case PLAIN -> Format.PLAIN;
            case NO_CASE, QUOTE, INNER_QUOTE -> this;
        };
    }
}
