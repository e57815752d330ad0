package dev.broadsheet.typesetter.math.token;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Classifies elements: embellished operators and space-like elements; MathML Core, sections 3.2.4.1 and 3.2.5. */
public final class Elements {

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext");
    private static final Set<String> GROUPS =
            Set.of("math", "mrow", "mstyle", "merror", "mphantom", "mpadded", "mtd", "msqrt", "semantics", "maction");
    private static final Set<String> SCRIPTED =
            Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts");
    private static final Set<String> SHOWS_FIRST = Set.of("semantics", "maction");
    private static final Set<String> ELLIPSES = Set.of("\u2026", "...", "\u22ee", "\u22ef", "\u22f0", "\u22f1");
    private static final Set<String> HIDDEN = Set.of("annotation", "annotation-xml", "mprescripts", "none");

    private final IdentityHashMap<Element, Kind> kinds = new IdentityHashMap<>();

    /**
     * The class of an element.
     *
     * @param core core operator if it is an embellished operator, else null
     * @param spaceLike whether it is space-like
     */
    private record Kind(@Nullable Element core, boolean spaceLike) {}

    static boolean isToken(Element element) {
        return TOKENS.contains(element.normalName());
    }

    public static boolean isScripted(Element element) {
        return SCRIPTED.contains(element.normalName());
    }

    /** Returns the children that are rendered. */
    public static List<Element> children(Element element) {
        List<Element> all = element.children();
        if (SHOWS_FIRST.contains(element.normalName())) {
            return all.isEmpty() ? List.of() : all.subList(0, 1);
        }
        return all.stream()
                .filter(child -> !HIDDEN.contains(child.normalName()) || isScripted(element))
                .toList();
    }

    /** Whether its children are laid out in a row. */
    public static boolean isGroup(Element element) {
        return GROUPS.contains(element.normalName()) || !isKnown(element);
    }

    public static boolean isKnown(Element element) {
        String name = element.normalName();
        return isToken(element)
                || GROUPS.contains(name)
                || SCRIPTED.contains(name)
                || HIDDEN.contains(name)
                || Set.of("mfrac", "mroot", "mspace", "mtable", "mtr", "mlabeledtr")
                        .contains(name);
    }

    /** Returns the core operator of an embellished operator, or null. */
    public @Nullable Element core(Element element) {
        return kind(element).core();
    }

    public boolean isSpaceLike(Element element) {
        return kind(element).spaceLike();
    }

    private Kind kind(Element element) {
        Kind known = kinds.get(element);
        if (known == null) {
            known = find(element);
            kinds.put(element, known);
        }
        return known;
    }

    private Kind find(Element element) {
        String name = element.normalName();
        if (name.equals("mo")) {
            return new Kind(isEllipsis(element) ? null : element, false);
        }
        if (name.equals("mtext") || name.equals("mspace")) {
            return new Kind(null, true);
        }
        List<Element> children = children(element);
        if (isScripted(element) || name.equals("mfrac")) {
            return new Kind(children.isEmpty() ? null : core(children.get(0)), false);
        }
        boolean groups = isGroup(element) && !name.equals("msqrt") && !name.equals("mtd") && !name.equals("math");
        return groups ? ofGroup(children) : new Kind(null, false);
    }

    /** Whether an element is an ellipsis, which is not an operator, as in TeX, unless it has explicit spacing. */
    public static boolean isEllipsis(Element element) {
        return element.normalName().equals("mo")
                && ELLIPSES.contains(Tokens.text(element))
                && !element.hasAttr("lspace")
                && !element.hasAttr("rspace");
    }

    private Kind ofGroup(List<Element> children) {
        Element core = null;
        for (Element child : children) {
            if (!isSpaceLike(child)) {
                if (core != null || core(child) == null) {
                    return new Kind(null, false);
                }
                core = core(child);
            }
        }
        return new Kind(core, core == null);
    }
}
