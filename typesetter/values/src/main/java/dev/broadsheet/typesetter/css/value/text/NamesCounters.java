package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.value.Relative;
import java.util.List;

/** A value with references to counter styles, which are resolved when it is computed. */
public interface NamesCounters extends Relative {

    List<String> names();
}
