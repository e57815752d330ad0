package dev.broadsheet.typesetter.pdf.structure;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.NameTree;
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
 * The destinations of a document. In PDF/UA-2 they are structure destinations (ISO 14289-2, 8.8) to the element whose content
 * is drawn next.
 */
public final class Destinations {

    private final boolean structured;
    private final Map<String, Destination> named = new LinkedHashMap<>();
    private final Set<String> wanted = new TreeSet<>();
    private final List<Destination> awaiting = new ArrayList<>();

    public Destinations(boolean structured) {
        this.structured = structured;
    }

    /** Adds a named destination; of equal names, the first wins. */
    public void name(String name, Destination destination) {
        if (named.putIfAbsent(name, destination) == null) {
            await(destination);
        }
    }

    /** Registers a destination that needs the element drawn next. */
    public void await(Destination destination) {
        if (structured) {
            awaiting.add(destination);
        }
    }

    /** Resolves waiting destinations to an element that was drawn. */
    public void reach(Node content) {
        if (!awaiting.isEmpty()) {
            awaiting.forEach(destination -> destination.reach(content));
            awaiting.clear();
        }
    }

    /** Records that a link leads to a name. */
    public void want(String name) {
        if (structured) {
            wanted.add(name);
        }
    }

    /** Resolves links to content that is not shown to the start of the document: in PDF/UA-2 each link needs a destination. */
    public void complete(Destination start) {
        wanted.forEach(name -> named.putIfAbsent(name, start));
    }

    Optional<Node> content(String name) {
        return Optional.ofNullable(named.get(name)).map(Destination::content);
    }

    /** Returns the name tree; empty if there are no named destinations. */
    public Optional<COSDictionary> tree(StructureWriter structure) {
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

    /** Sets the destination of an outline entry. */
    public void lead(COSDictionary item, Destination destination, StructureWriter structure) {
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
