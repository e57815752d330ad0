package dev.broadsheet.typesetter.css.counter;

/** An unresolved reference to an {@code @counter-style} rule, until the rules of all style sheets are known. */
public record NamedCounter(String name) implements CounterStyle {

    @Override
    public String format(int value) {
        return DECIMAL.format(value);
    }

    @Override
    public String marker(int value) {
        return DECIMAL.marker(value);
    }
}
