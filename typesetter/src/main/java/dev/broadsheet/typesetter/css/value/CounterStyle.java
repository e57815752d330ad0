package dev.broadsheet.typesetter.css.value;

/** How the number of a counter is written; CSS Counter Styles 3. */
public interface CounterStyle {

    /** What footnotes and pages are numbered by where no style sheet says otherwise. */
    CounterStyle DECIMAL = PredefinedCounter.DECIMAL;

    /** The counter's representation. */
    String format(int value);

    /** The representation as a list marker has it, with what is before and after it; empty for none. */
    String marker(int value);
}
