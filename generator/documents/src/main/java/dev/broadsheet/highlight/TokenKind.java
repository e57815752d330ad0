package dev.broadsheet.highlight;

/** The kinds of tokens, with their CSS classes: the short names of Pygments, which many style sheets support. */
public enum TokenKind {
    PLAIN(""),
    KEYWORD("k"),
    TYPE("kt"),
    /** A name from the language's standard library. */
    BUILTIN("nb"),
    VARIABLE("nv"),
    STRING("s"),
    NUMBER("m"),
    COMMENT("c"),
    ANNOTATION("nd"),
    PREPROCESSOR("cp"),
    /** A markup tag, a CSS selector, or the header of a data table. */
    TAG("nt"),
    /** A markup attribute, a CSS property, or a key of data. */
    ATTRIBUTE("na"),
    INSERTED("gi"),
    DELETED("gd"),
    /** The line of a diff with the position of the lines that follow. */
    HUNK("gu");

    private final String cssClass;

    TokenKind(String cssClass) {
        this.cssClass = cssClass;
    }

    /** Returns the CSS class of its element; empty if it has no element. */
    public String cssClass() {
        return cssClass;
    }
}
