package dev.broadsheet.typesetter.text.breaks;

import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import org.jspecify.annotations.Nullable;

/** Kinds of breaks by the index of the next line's first character, without 0 and the text's end. */
public final class Places {

    private final @Nullable Kind[] kinds;
    private int count;

    /** @param length of the text */
    Places(int length) {
        this.kinds = new Kind[length];
    }

    /** Sets the kind at an index; no effect at either end of the text. */
    void put(int index, Kind kind) {
        if (index > 0 && index < kinds.length) {
            count += kinds[index] == null ? 1 : 0;
            kinds[index] = kind;
        }
    }

    void remove(int index) {
        if (at(index) != null) {
            kinds[index] = null;
            count--;
        }
    }

    /** Returns the kind at an index, or null if no line may begin there. */
    public @Nullable Kind at(int index) {
        return index < kinds.length ? kinds[index] : null;
    }

    /** Length of the text. */
    public int length() {
        return kinds.length;
    }

    /** Returns the number of places. */
    int count() {
        return count;
    }
}
