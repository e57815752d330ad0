package dev.broadsheet.typesetter.css;

import java.util.List;

/** A value with counter styles that are looked up when it is computed. */
interface NamesCounters extends Relative {

    List<String> names();
}
