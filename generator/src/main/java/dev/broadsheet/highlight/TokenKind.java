package dev.broadsheet.highlight;

/** What a piece of code is, with its class in the markup: the short names of Pygments, which many style sheets know. */
public enum TokenKind {
    PLAIN(""),
    KEYWORD("k"),
    TYPE("kt"),
    /** A name of the language's own library. */
    BUILTIN("nb"),
    VARIABLE("nv"),
    STRING("s"),
    NUMBER("m"),
    COMMENT("c"),
    ANNOTATION("nd"),
    PREPROCESSOR("cp"),
    /** A tag of markup, a selector of styles, a heading of a table of data. */
    TAG("nt"),
    /** An attribute of markup, a property of styles, a key of data. */
    ATTRIBUTE("na"),
    INSERTED("gi"),
    DELETED("gd"),
    /** A line of a diff that says where what follows is. */
    HUNK("gu");

    private final String cssClass;

    TokenKind(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The class of its element; empty for what has none. */
    public String cssClass() {
        return cssClass;
    }
}
