package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.syntax.Important;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.Locale;
import java.util.Set;

/** Reports declarations that have no effect on the text of a page-margin box, unlike on that of elements. */
final class MarginBoxCheck {

    private static final Set<String> WITHOUT_EFFECT = Set.of("""
            column-count column-width columns counter-increment counter-reset counter-set display float initial-letter max-height
            min-height opacity position string-set text-align-last text-decoration text-decoration-line text-indent
            transform writing-mode""".split("\\s+", -1));

    /** Values with which an element looks as it does without them. */
    private static final Set<String> PLAIN = Set.of("""
            0 0em 0pt 0px 1 100% auto block horizontal-tb inherit initial none normal revert start static unset""".split("\\s+", -1));

    private MarginBoxCheck() {}

    static void check(Tokens block, ProblemSink sink) {
        for (int start = block.from(); start < block.to(); start = block.find(start, TokenType.SEMICOLON) + 1) {
            declaration(
                    block.slice(start, block.find(start, TokenType.SEMICOLON)).trim(), sink);
        }
    }

    private static void declaration(Tokens declaration, ProblemSink sink) {
        int colon = declaration.find(declaration.from(), TokenType.COLON);
        Token name = declaration.at(declaration.from());
        String property = name.text().toLowerCase(Locale.ROOT);
        if (colon >= declaration.to() || !name.is(TokenType.IDENT) || !WITHOUT_EFFECT.contains(property)) {
            return;
        }
        Tokens value = declaration.slice(colon + 1, declaration.to()).trim();
        if (!PLAIN.contains(Important.split(value).value().css().toLowerCase(Locale.ROOT))) {
            sink.report(
                    Code.PROPERTY,
                    name,
                    "'" + property + "' has no effect in a page-margin box",
                    "give it to an element with position: running(head), and write content: element(head) here");
        }
    }
}
