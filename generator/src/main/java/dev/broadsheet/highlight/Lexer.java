package dev.broadsheet.highlight;

/** Says what the pieces of a text of one language are. */
interface Lexer {

    /** @param text lines end with {@code \n} */
    void lex(String text, Runs runs);
}
