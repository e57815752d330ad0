package dev.broadsheet.typesetter.pdf;

import static dev.broadsheet.typesetter.pdf.Cos.direct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The places that are led to. In PDF/UA-2 each is one of the structure too (ISO 14289-2, 8.8): the element whose content is
 * drawn next.
 */
final class Destinations {

    private final boolean structured;
    private final Map<String, Destination> named = new LinkedHashMap<>();
    private final Set<String> wanted = new TreeSet<>();
    private final List<Destination> awaiting = new ArrayList<>();

    Destinations(boolean structured) {
        this.structured = structured;
    }

    /** The first of equal names wins. */
    void name(String name, Destination destination) {
        if (named.putIfAbsent(name, destination) == null) {
            await(destination);
        }
    }

    /** Whether something was named before that knows no content yet. */
    void await(Destination destination) {
        if (structured) {
            awaiting.add(destination);
        }
    }

    /** Something was drawn. */
    void reach(Node content) {
        if (!awaiting.isEmpty()) {
            awaiting.forEach(destination -> destination.reach(content));
            awaiting.clear();
        }
    }

    /** A link leads there. */
    void want(String name) {
        if (structured) {
            wanted.add(name);
        }
    }

    /** Lets links to what is not shown lead to the start of the document: in PDF/UA-2 each has to lead somewhere. */
    void complete(Destination start) {
        wanted.forEach(name -> named.putIfAbsent(name, start));
    }

    Optional<Node> content(String name) {
        return Optional.ofNullable(named.get(name)).map(Destination::content);
    }

    /** For the document's names; empty when there are none. */
    Optional<COSDictionary> tree(StructureWriter structure) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Map<String, COSBase> values = new LinkedHashMap<>();
        named.forEach((name, destination) -> values.put(name, value(destination, structure)));
        return Optional.of(NameTree.of(values));
    }

    private COSBase value(Destination destination, StructureWriter structure) {
        if (!structured) {
            return destination.place();
        }
        COSDictionary both = direct(new COSDictionary());
        both.setItem(COSName.D, destination.place());
        both.setItem(Cos.name("SD"), structure.place(destination));
        return both;
    }

    /** Where an entry of the outline leads. */
    void lead(COSDictionary item, Destination destination, StructureWriter structure) {
        if (!structured) {
            item.setItem(COSName.DEST, destination.place());
            return;
        }
        COSDictionary action = direct(new COSDictionary());
        action.setItem(COSName.S, Cos.name("GoTo"));
        action.setItem(COSName.D, destination.place());
        action.setItem(Cos.name("SD"), structure.place(destination));
        item.setItem(COSName.A, action);
    }
}
