package dev.broadsheet.highlight;

/** A lexer for unified diffs and git diffs. */
final class DiffLexer implements Lexer {

    private static final String[] HEADS = {
        "@@",
        "diff ",
        "index ",
        "similarity ",
        "rename ",
        "new file ",
        "deleted file ",
        "old mode ",
        "new mode ",
        "Only in "
    };

    private boolean afterOldName;

    @Override
    public void lex(String text, Runs runs) {
        Line.each(text, runs, line -> line.rest(kind(line)));
    }

    private TokenKind kind(Line line) {
        // A deleted line may itself start with two dashes; the name of the old file is followed by that of the new one.
        boolean oldName = line.isNext("--- ") && line.isFollowedBy("+++ ");
        boolean newName = afterOldName && line.isNext("+++ ");
        afterOldName = oldName;
        if (oldName || newName || isHead(line)) {
            return TokenKind.HUNK;
        }
        return switch (line.ahead(0)) {
            case '+', '>' -> TokenKind.INSERTED;
            case '-', '<' -> TokenKind.DELETED;
            default -> TokenKind.PLAIN;
        };
    }

    private static boolean isHead(Line line) {
        for (String head : HEADS) {
            if (line.isNext(head)) {
                return true;
            }
        }
        return false;
    }
}
