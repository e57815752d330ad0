package dev.broadsheet.typesetter.css.counter;

/** One item of {@code counter-reset}, {@code counter-increment} or {@code counter-set} (CSS Lists 3). */
public record CounterChange(String name, int value) {}
