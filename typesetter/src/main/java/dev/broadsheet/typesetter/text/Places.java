package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.text.Opportunity.Kind;
import org.jspecify.annotations.Nullable;

/** Kinds of breaks by index of the next line's first character; neither 0 nor the text's end is among them. */
final class Places {

    private final @Nullable Kind[] kinds;
    private int count;

    /** @param length of the text */
    Places(int length) {
        this.kinds = new Kind[length];
    }

    /** Replaces what was there; without effect at either end. */
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

    /** Null where no line may begin. */
    @Nullable
    Kind at(int index) {
        return index < kinds.length ? kinds[index] : null;
    }

    /** Length of the text. */
    int length() {
        return kinds.length;
    }

    /** How many there are. */
    int count() {
        return count;
    }
}
