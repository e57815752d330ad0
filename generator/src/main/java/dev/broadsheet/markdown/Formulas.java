package dev.broadsheet.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Formulas: which MathML a body may hold. Elements and attributes are those of MathML Core without scripts, styles and
 * links. A formula says in its {@code alttext} what it says in words; one that stands by itself is a paragraph.
 */
final class Formulas {

    static final String NAME = "math";

    /** Of a paragraph that is a formula. */
    static final String CLASS = "formula";

    /** What holds text. */
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext", "annotation");

    /** What holds exactly so many elements; MathML Core, section 3. */
    private static final Map<String, Integer> ARGUMENTS = Map.of(
            "mfrac", 2, "mroot", 2, "msub", 2, "msup", 2, "msubsup", 3, "munder", 2, "mover", 2, "munderover", 3);

    /** What stands in one other element only. */
    private static final Map<String, String> PARENTS =
            Map.of("mtr", "mtable", "mtd", "mtr", "annotation", "semantics", "mprescripts", "mmultiscripts");

    /** What holds one kind of element only. */
    private static final Map<String, String> CHILDREN = Map.of("mtable", "mtr", "mtr", "mtd");

    private static final Set<String> OTHERS = Set.of(
            NAME,
            "mrow",
            "msqrt",
            "mstyle",
            "merror",
            "mpadded",
            "mphantom",
            "mspace",
            "mmultiscripts",
            "mprescripts",
            "mtable",
            "mtr",
            "mtd",
            "semantics");

    /** Characters of a text in a message. */
    private static final int SHOWN = 30;

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final String LENGTH = "-?(?:[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(?:em|ex|px|pt|%)?";
    private static final String LENGTHS = LENGTH + "(?: " + LENGTH + ")*+";
    private static final String FLAG = "true|false";

    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            form("display", "block|inline"),
            form("alttext", "(?s).+"),
            form("mathvariant", "normal"),
            form("displaystyle", FLAG),
            form("scriptlevel", "[+-]?[0-9]"),
            form("form", "prefix|infix|postfix"),
            form("fence", FLAG),
            form("separator", FLAG),
            form("stretchy", FLAG),
            form("symmetric", FLAG),
            form("largeop", FLAG),
            form("movablelimits", FLAG),
            form("accent", FLAG),
            form("accentunder", FLAG),
            form("lspace", LENGTH),
            form("rspace", LENGTH),
            form("minsize", LENGTH),
            form("maxsize", LENGTH),
            form("linethickness", LENGTH),
            form("width", LENGTH),
            form("height", LENGTH),
            form("depth", LENGTH),
            form("voffset", LENGTH),
            form("columnalign", "(?:left|center|right)(?: (?:left|center|right))*+"),
            form("columnspacing", LENGTHS),
            form("rowspacing", LENGTHS),
            form("columnspan", "[1-9][0-9]?"),
            form("rowspan", "[1-9][0-9]?"),
            form("encoding", "[\\w./+-]+"));

    private static final Evaluator TEXT_BLOCKS = QueryParser.parse(
            "p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, caption, figcaption, summary, a, span, em, strong, b, i");

    private Formulas() {}

    private static Map.Entry<String, Pattern> form(String attribute, String regex) {
        return Map.entry(attribute, Pattern.compile(regex));
    }

    static boolean isPartOf(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.normalName().equals(NAME)) {
                return true;
            }
        }
        return false;
    }

    static boolean isElement(String name) {
        return TOKENS.contains(name) || ARGUMENTS.containsKey(name) || OTHERS.contains(name);
    }

    static boolean isAttribute(String name, String value) {
        Pattern form = ATTRIBUTES.get(name);
        return form != null && form.matcher(value.strip()).matches();
    }

    /** Checks the formulas and gives each its place; after the elements and attributes have been cleaned. */
    static void shape(Element root, BodySource source) {
        for (Element formula : List.copyOf(root.getElementsByTag(NAME))) {
            Element parent = formula.parent();
            if (parent == null || isPartOf(parent)) {
                formula.unwrap();
            } else if (isSound(formula, source)) {
                dropBlanks(formula);
                formula.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
                if (!isInText(formula)) {
                    paragraph(formula, source.marker());
                } else if (isAlone(parent)) {
                    parent.addClass(CLASS);
                }
            } else {
                formula.replaceWith(new TextNode(formula.text()));
            }
        }
    }

    /** Whether an element stands within what holds text. */
    static boolean isInText(Element element) {
        Element parent = element.parent();
        return parent != null && parent.is(TEXT_BLOCKS);
    }

    /** Whether an element that holds a formula is a paragraph with nothing else in it. */
    private static boolean isAlone(Element parent) {
        return parent.normalName().equals("p")
                && parent.childrenSize() == 1
                && parent.ownText().isBlank();
    }

    private static void paragraph(Element formula, String marker) {
        Element paragraph = new Element("p").addClass(CLASS).attr(marker, formula.attr(marker));
        formula.replaceWith(paragraph);
        paragraph.appendChild(formula);
    }

    private static boolean isSound(Element formula, BodySource source) {
        if (formula.attr("alttext").isBlank()) {
            source.error(
                    "BS-MATH-001",
                    source.position(formula),
                    "the formula has no alttext",
                    "say it in words: <math alttext=\"E equals m c squared\">");
            return false;
        }
        for (Element element : formula.getAllElements()) {
            int wanted = arguments(element);
            if (element.childrenSize() != wanted) {
                source.error(
                        "BS-MATH-002",
                        source.position(element),
                        "<" + element.normalName() + "> holds " + element.childrenSize() + " elements and not "
                                + wanted,
                        "put what belongs together into an <mrow>");
                return false;
            }
            Optional<String> stray = stray(element);
            if (stray.isPresent()) {
                source.error(
                        "BS-MATH-002",
                        source.position(element),
                        "text stands in <" + element.normalName() + "> where only elements can: " + stray.get(),
                        "put letters into <mi>, numbers into <mn>, signs into <mo> and words into <mtext>, or write the"
                                + " </math> that is missing");
                return false;
            }
            if (!isInPlace(element)) {
                source.error(
                        "BS-MATH-002",
                        source.position(element),
                        "<" + element.normalName() + "> cannot stand here",
                        "an <mtable> holds <mtr>, and these <mtd>; an <annotation> stands in <semantics>");
                return false;
            }
        }
        return true;
    }

    private static int arguments(Element element) {
        String name = element.normalName();
        boolean empty = TOKENS.contains(name) || name.equals("mspace") || name.equals("mprescripts");
        return empty ? 0 : ARGUMENTS.getOrDefault(name, element.childrenSize());
    }

    private static boolean isInPlace(Element element) {
        Element parent = element.parent();
        String around = parent == null ? "" : parent.normalName();
        String child = CHILDREN.getOrDefault(around, element.normalName());
        return PARENTS.getOrDefault(element.normalName(), around).equals(around) && child.equals(element.normalName());
    }

    /** The beginning of text that an element holds although it is no token. */
    private static Optional<String> stray(Element element) {
        return TOKENS.contains(element.normalName())
                ? Optional.empty()
                : element.textNodes().stream()
                        .map(text -> text.getWholeText().strip())
                        .filter(text -> !text.isBlank() && !text.chars().allMatch(Character::isSpaceChar))
                        .findFirst()
                        .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text);
    }

    /** White space between elements means nothing, and would be counted where the text is. No-break spaces stay. */
    private static void dropBlanks(Element formula) {
        for (Element element : formula.getAllElements()) {
            boolean token = TOKENS.contains(element.normalName());
            for (TextNode text : element.textNodes()) {
                String kept = token
                        ? BLANKS.matcher(text.getWholeText()).replaceAll(" ").strip()
                        : "";
                if (kept.isEmpty()) {
                    text.remove();
                } else {
                    text.text(kept);
                }
            }
        }
    }
}
