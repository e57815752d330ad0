package dev.broadsheet.highlight;

/** Classifies the tokens of a text in one language. */
interface Lexer {

    /** @param text the code; lines end with {@code \n} */
    void lex(String text, Runs runs);
}
