package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.PageSize;

/** Evaluates media queries (Media Queries 4) for print. Features of devices do not match. */
public final class MediaQuery {

    private final Sheet sheet;
    private final ProblemSink sink;

    private MediaQuery(Sheet sheet, ProblemSink sink) {
        this.sheet = sheet;
        this.sink = sink;
    }

    /** The sheet to which {@code width}, {@code height} and similar features refer. */
    public static final class Sheet {

        private double width = PageSize.A4.width();
        private double height = PageSize.A4.height();
        private boolean asked;

        /** Whether a result depended on its size. */
        public boolean asked() {
            return asked;
        }

        public void size(double newWidth, double newHeight) {
            width = newWidth;
            height = newHeight;
        }
    }

    static boolean matches(Tokens list, Sheet sheet, ProblemSink sink) {
        return new MediaQuery(sheet, sink).matches(list);
    }

    private boolean matches(Tokens list) {
        if (list.isEmpty()) {
            return true;
        }
        boolean any = false;
        for (int start = list.from(); start < list.to(); ) {
            int end = list.find(start, TokenType.COMMA);
            any |= query(new ValueReader(list.slice(start, end)));
            start = end + 1;
        }
        return any;
    }

    private boolean query(ValueReader in) {
        boolean any = conjunction(in);
        while (in.takeIdent("or")) {
            any |= conjunction(in);
        }
        if (!in.atEnd()) {
            String message = "'" + Excerpt.of(in.rest().css()) + "' is not understood in a media query";
            sink.report(Code.CONDITION, in.peek(), message, "the rules within are left out");
        }
        return in.atEnd() && any;
    }

    private boolean conjunction(ValueReader in) {
        in.takeIdent("only");
        boolean negated = in.takeIdent("not");
        Answer answer = term(in);
        while (in.takeIdent("and")) {
            answer = answer.and(term(in));
        }
        return answer == (negated ? Answer.NO : Answer.YES);
    }

    private Answer term(ValueReader in) {
        Token token = in.peek();
        if (token.is(TokenType.IDENT)) {
            in.next();
            return Answer.of(token.isIdent("all") || token.isIdent("print"));
        }
        if (!token.is(TokenType.OPEN_PAREN)) {
            return Answer.UNKNOWN;
        }
        ValueReader inside = in.takeBlock();
        return feature(inside, token);
    }

    private Answer feature(ValueReader in, Token at) {
        if (in.peek().is(TokenType.OPEN_PAREN) || in.peek().isIdent("not")) {
            return Answer.of(query(in));
        }
        String whole = Excerpt.of(in.rest().css());
        Answer size = MediaSize.answers(in) ? size(in) : Answer.UNKNOWN;
        if (size != Answer.UNKNOWN) {
            return size;
        }
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
            case "color", "color-gamut" -> Answer.of(!value.equals("p3") && !value.equals("rec2020"));
            case "min-color", "min-resolution" -> Answer.YES;
            case "max-resolution", "resolution" -> Answer.NO;
            case "monochrome", "grid", "overflow-block", "overflow-inline", "display-mode", "inverted-colors" ->
                Answer.of(value.equals("0") || value.equals("paged") || value.equals("none"));
            default -> Answer.UNKNOWN;
        };
        if (answer == Answer.UNKNOWN && !name.startsWith("-")) {
            String hint = "the rules within are left out; use print, screen or @page";
            sink.report(Code.CONDITION, at, "the media feature '(" + whole + ")' is not known on paper", hint);
        }
        return answer;
    }

    /** Evaluates a feature about the sheet's size; unknown if it is invalid. */
    private Answer size(ValueReader in) {
        sheet.asked = true;
        Boolean holds = new MediaSize(sheet.width, sheet.height).holds(in);
        return holds == null ? Answer.UNKNOWN : Answer.of(holds);
    }

    /** Three-valued logic: {@code not} of an unknown feature does not match either. */
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
