package dev.broadsheet.typesetter.css.value;

import java.util.List;

/** A value with counter styles that are looked up when it is computed. */
public interface NamesCounters extends Relative {

    List<String> names();
}
