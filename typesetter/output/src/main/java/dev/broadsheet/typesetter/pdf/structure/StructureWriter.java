package dev.broadsheet.typesetter.pdf.structure;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.array;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.dictionary;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.NameTree;
import dev.broadsheet.typesetter.pdf.syntax.NumberTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree; ISO 32000-1, 14.7. Elements without drawn content are omitted. */
public final class StructureWriter {

    /** Types that are written even without content, since cells keep their position in the grid. */
    private static final Set<String> GRID = Set.of("THead", "TBody", "TFoot", "TR", "TH", "TD");

    private static final Set<String> NOTES = Set.of("Note", "FENote");

    private static final Pattern HEADING = Pattern.compile("H\\d");

    private static final COSName OWNER = name("O");
    private static final COSName PAGE = name("Pg");

    private static final COSName NAMESPACE = name("NS");

    private final Namespaces namespaces;
    private final Destinations destinations;
    private final HeadingLevels headings = new HeadingLevels();
    private final Map<Node, StructureObject> elements = new LinkedHashMap<>();
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final Map<String, COSBase> ids = new TreeMap<>();
    private @Nullable COSDictionary root;

    public StructureWriter(PdfStandard standard, Destinations destinations) {
        this.namespaces = new Namespaces(standard);
        this.destinations = destinations;
    }

    /** @param nextKey the first key of the parent tree not used by a page or an annotation */
    public COSDictionary write(Node document, int nextKey) {
        COSDictionary tree = dictionary(name("StructTreeRoot"));
        tree.setItem(COSName.K, array(element(document, document.type(), tree, "")));
        tree.setItem(name("ParentTree"), NumberTree.of(parents));
        tree.setInt(name("ParentTreeNextKey"), nextKey);
        if (!ids.isEmpty()) {
            tree.setItem(name("IDTree"), NameTree.of(ids));
        }
        namespaces.roles().ifPresent(roles -> tree.setItem(name("RoleMap"), roles));
        namespaces.used().ifPresent(used -> tree.setItem(name("Namespaces"), used));
        refer();
        return tree;
    }

    /** Returns the structure destination of the element at a destination, or of its nearest written ancestor. */
    COSArray place(Destination destination) {
        Node content = destination.content();
        COSDictionary element = content == null ? null : elements.get(content);
        return destination.inStructure(element == null ? root() : element);
    }

    private COSDictionary root() {
        return Objects.requireNonNull(root, "the structure is not yet written");
    }

    /** Writes references between elements; ISO 14289-2, 8.2.5.8 and 8.2.5.14. */
    private void refer() {
        elements.forEach((node, element) -> {
            Set<COSDictionary> others = new LinkedHashSet<>();
            for (Object reference : node.references()) {
                Object other = reference instanceof String name
                        ? destinations.content(name).orElse(null)
                        : reference;
                COSDictionary found = other == null ? null : elements.get(other);
                if (found != null) {
                    others.add(found);
                }
            }
            if (others.isEmpty() && node.type().equals("TOCI")) {
                others.add(root());
            }
            if (!others.isEmpty()) {
                element.references(array(others.toArray(COSDictionary[]::new)));
            }
        });
    }

    /**
     * @param wanted requested type, if permitted here
     * @param around type of the enclosing element
     */
    private COSDictionary element(Node node, String wanted, COSDictionary parent, String around) {
        String type = levelled(namespaces.any() ? Nesting.fit(wanted, around) : wanted);
        StructureObject element =
                new StructureObject(node, type, parent, namespaces.of(type).orElse(null));
        if (namespaces.any()) {
            root = root == null ? element : root;
            elements.put(node, element);
        }
        identify(element, node.id().orElse(""), node.type().equals("Note"));
        writeAttributes(node, element);
        writeKids(node, element, type, Nesting.around(type, around));
        return element;
    }

    /** Returns the type of a heading with its level among those that are written. */
    private String levelled(String type) {
        return HEADING.matcher(type).matches() ? "H" + headings.next(type.charAt(1) - '0') : type;
    }

    /** Sets a unique id: a duplicate is omitted, or replaced where an id is required. */
    private void identify(StructureObject element, String wanted, boolean needed) {
        boolean free = !wanted.isEmpty() && !ids.containsKey(wanted);
        if (free || needed) {
            String id = free ? wanted : "note." + ids.size();
            ids.put(id, element);
            element.id(id);
        }
    }

    private void writeAttributes(Node node, StructureObject element) {
        if (node.attributes().isEmpty()) {
            return;
        }
        COSArray all = direct(new COSArray());
        node.attributes().forEach((owner, values) -> {
            COSDictionary attributes = direct(new COSDictionary());
            if (owner.equals("MathML")) {
                attributes.setItem(OWNER, name("NSO"));
                attributes.setItem(NAMESPACE, namespaces.ofMath());
                values.forEach((key, value) -> attributes.setItem(name(key), Cos.text(value.toString())));
            } else {
                attributes.setItem(OWNER, name(owner));
                values.forEach((key, value) -> attributes.setItem(name(key), value(value)));
            }
            all.add(attributes);
        });
        if (all.size() > 0) {
            element.attributes(all.size() == 1 ? all.get(0) : all);
        }
    }

    private static COSBase value(Object value) {
        if (value instanceof Number number) {
            return Cos.number(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            COSArray values = direct(new COSArray());
            list.forEach(item -> values.add(item instanceof String id ? new COSString(id) : value(item)));
            return values;
        }
        return name(value.toString());
    }

    /** @param around type that decides which children are permitted */
    private void writeKids(Node node, StructureObject element, String type, String around) {
        COSDictionary page = element.page();
        List<Object> drawn = inReadingOrder(node);
        List<Object> ordered = namespaces.any() ? drawn : Completion.of(type, drawn);
        COSArray kids = direct(new COSArray());
        for (Object kid : ordered) {
            if (kid instanceof Node child) {
                boolean fits = !namespaces.any() || Nesting.fits(child.type(), type, kids.size(), ordered.size());
                kids.add(element(child, fits ? child.type() : "P", element, around));
            } else if (kid instanceof Node.Content content) {
                kids.add(reference(content, content.page() == page));
                adopt(content, element);
            }
        }
        if (kids.size() > 0) {
            element.kids(kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    /**
     * Returns children in the order of creation, and between them the element's own content: each after the last child
     * drawn before it. A footnote is read where it is called, though it is drawn at the foot of the page.
     */
    private static List<Object> inReadingOrder(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.isDrawn() || GRID.contains(child.type()) || isPartOfFormula(child)) {
                children.add(child);
            }
        }
        List<Object> kids = new ArrayList<>();
        int next = 0;
        for (Node.Content content : node.contents()) {
            int end = next;
            for (int i = next; i < children.size(); i++) {
                boolean called =
                        i > next && end == i && NOTES.contains(children.get(i).type());
                end = called || children.get(i).firstDrawn() < content.order() ? i + 1 : end;
            }
            kids.addAll(children.subList(next, end));
            kids.add(content);
            next = end;
        }
        kids.addAll(children.subList(next, children.size()));
        return kids;
    }

    /** Whether an element is part of a formula; invisible parts, such as the operator of a product, are written too. */
    private static boolean isPartOfFormula(Node node) {
        return Namespaces.isMath(node.type()) && !node.type().equals("math");
    }

    private static COSBase reference(Node.Content content, boolean pageKnown) {
        COSDictionary annotation = content.annotation();
        if (annotation == null && pageKnown && content.group() == null) {
            return COSInteger.get(content.mcid());
        }
        COSDictionary reference = direct(dictionary(name(annotation == null ? "MCR" : "OBJR")));
        if (!pageKnown) {
            reference.setItem(PAGE, content.page());
        }
        if (content.group() != null) {
            reference.setItem(name("Stm"), content.group());
        }
        if (annotation == null) {
            reference.setInt(COSName.MCID, content.mcid());
        } else {
            reference.setItem(name("Obj"), annotation);
        }
        return reference;
    }

    private void adopt(Node.Content content, COSDictionary element) {
        COSDictionary annotation = content.annotation();
        if (annotation != null) {
            parents.put(annotation.getInt(COSName.STRUCT_PARENT), element);
            return;
        }
        COSArray ofPage = (COSArray)
                parents.computeIfAbsent(content.holder().getInt(COSName.STRUCT_PARENTS), key -> new COSArray());
        ofPage.growToSize(content.mcid() + 1);
        ofPage.set(content.mcid(), element);
    }
}
