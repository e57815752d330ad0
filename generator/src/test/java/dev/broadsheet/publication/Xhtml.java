package dev.broadsheet.publication;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.References;
import java.util.function.Function;

/** Bodies as XHTML, for tests. */
public final class Xhtml extends MarkupWriter {

    private final boolean positions;

    private Xhtml(References references, boolean positions) {
        super(Medium.FEED, references);
        this.positions = positions;
    }

    /** @param positions whether elements say in {@code data-pos} where they are in the source */
    public static String of(Body body, Function<Reference, String> addresses, boolean positions) {
        return new Xhtml(body.referencesAt(addresses), positions).write(body.document());
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        String position = element.attributes().position();
        if (positions && !position.isEmpty()) {
            attribute("data-pos", position);
        }
    }
}
