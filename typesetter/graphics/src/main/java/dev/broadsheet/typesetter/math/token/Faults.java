package dev.broadsheet.typesetter.math.token;

import dev.broadsheet.typesetter.math.token.MathFault.Kind;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Reports the first fault of each kind in a formula. */
public final class Faults {

    private static final int LONGEST = 40;

    private final Consumer<MathFault> listener;
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);

    public Faults(Consumer<MathFault> listener) {
        this.listener = listener;
    }

    public void tell(Kind kind, String detail) {
        if (seen.add(kind)) {
            listener.accept(new MathFault(kind, detail));
        }
    }

    /** Returns the length in an attribute; empty and reported if it is invalid. */
    public OptionalDouble length(Element element, String attribute, double em, double whole) {
        String value = element.attr(attribute);
        OptionalDouble length = MathLength.of(value, em, whole);
        if (length.isEmpty()) {
            String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "\u2026" : value;
            tell(Kind.LENGTH, attribute + "=\"" + shown + "\"");
        }
        return length;
    }
}
