package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.css.ProblemLog.Code;

/** Media queries (Media Queries 4), answered for paper. What depends on its width or on a device does not match. */
final class MediaQuery {

    private MediaQuery() {}

    static boolean matches(Tokens list, ProblemSink sink) {
        if (list.isEmpty()) {
            return true;
        }
        boolean any = false;
        for (int start = list.from(); start < list.to(); ) {
            int end = list.find(start, TokenType.COMMA);
            any |= query(new ValueReader(list.slice(start, end)), sink);
            start = end + 1;
        }
        return any;
    }

    private static boolean query(ValueReader in, ProblemSink sink) {
        boolean any = conjunction(in, sink);
        while (in.takeIdent("or")) {
            any |= conjunction(in, sink);
        }
        if (!in.atEnd()) {
            String message = "'" + Excerpt.of(in.rest().css()) + "' is not understood in a media query";
            sink.report(Code.CONDITION, in.peek(), message, "the rules within are left out");
        }
        return in.atEnd() && any;
    }

    private static boolean conjunction(ValueReader in, ProblemSink sink) {
        in.takeIdent("only");
        boolean negated = in.takeIdent("not");
        Answer answer = term(in, sink);
        while (in.takeIdent("and")) {
            answer = answer.and(term(in, sink));
        }
        return answer == (negated ? Answer.NO : Answer.YES);
    }

    private static Answer term(ValueReader in, ProblemSink sink) {
        Token token = in.peek();
        if (token.is(TokenType.IDENT)) {
            in.next();
            return Answer.of(token.isIdent("all") || token.isIdent("print"));
        }
        if (!token.is(TokenType.OPEN_PAREN)) {
            return Answer.UNKNOWN;
        }
        ValueReader inside = in.takeBlock();
        return feature(inside, token, sink);
    }

    private static Answer feature(ValueReader in, Token at, ProblemSink sink) {
        if (in.peek().is(TokenType.OPEN_PAREN) || in.peek().isIdent("not")) {
            return Answer.of(query(in, sink));
        }
        String whole = Excerpt.of(in.rest().css());
        String name = in.peek().lower();
        in.next();
        String value = in.take(TokenType.COLON) ? in.rest().css() : "";
        Answer answer = switch (name) {
            case "prefers-color-scheme" -> Answer.of(value.equals("light") || value.isEmpty());
            case "prefers-reduced-motion" -> Answer.of(value.equals("reduce") || value.isEmpty());
            case "prefers-contrast", "prefers-reduced-transparency", "forced-colors" ->
                Answer.of(value.equals("no-preference") || value.equals("none"));
            case "hover", "any-hover", "pointer", "any-pointer", "scripting", "update" ->
                Answer.of(value.equals("none"));
            case "color" -> Answer.YES;
            case "monochrome" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
        if (answer == Answer.UNKNOWN) {
            String hint = "the rules within are left out; use print, screen or @page";
            sink.report(Code.CONDITION, at, "the media feature '(" + whole + ")' is not known on paper", hint);
        }
        return answer;
    }

    /** Three values, so that {@code not} of what is unknown does not match either. */
    private enum Answer {
        YES,
        NO,
        UNKNOWN;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }

        Answer and(Answer other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES ? other : this;
        }
    }
}
