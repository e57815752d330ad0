package dev.broadsheet.document;

/**
 * A term that a glossary defines.
 *
 * @param term as written in the glossary
 * @param id the target of links to the term, unique in its document
 * @param definition plain text
 */
public record GlossaryTerm(String term, String id, String definition) {

    /** The kind of block that holds the definitions. */
    public static final String KIND = "glossary";

    /** The class of a link to a term. */
    public static final String LINK = "term-link";

    /** The class of a link from a term in the glossary to a use of it. */
    public static final String USE = "term-use";
}
