package dev.broadsheet.typesetter.css.counter;

/** The representation of counters; CSS Counter Styles 3. */
public interface CounterStyle {

    /** The default of footnotes and pages. */
    CounterStyle DECIMAL = PredefinedCounter.DECIMAL;

    /** Returns the counter's representation. */
    String format(int value);

    /** Returns the representation in list markers, with prefix and suffix; empty for none. */
    String marker(int value);
}
