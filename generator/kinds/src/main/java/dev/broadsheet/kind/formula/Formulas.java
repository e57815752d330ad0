package dev.broadsheet.kind.formula;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.ForeignMarkup;
import dev.broadsheet.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Formulas in MathML. Accepts the elements and attributes of MathML Core except scripts, styles and links. The {@code alttext} of
 * a formula has its words; a display formula is a paragraph.
 */
public final class Formulas implements Kind, ForeignMarkup {

    private static final String NAME = "math";

    /** The class of a paragraph that is a formula. */
    private static final String CLASS = "formula";

    private static final String WORDS = "alttext";

    /** Token elements, which contain text. */
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext", "annotation");

    /** Elements with a fixed number of children; MathML Core, section 3. */
    private static final Map<String, Integer> ARGUMENTS = Map.of(
            "mfrac", 2, "mroot", 2, "msub", 2, "msup", 2, "msubsup", 3, "munder", 2, "mover", 2, "munderover", 3);

    /** Elements that are allowed in one parent only. */
    private static final Map<String, String> PARENTS =
            Map.of("mtr", "mtable", "mtd", "mtr", "annotation", "semantics", "mprescripts", "mmultiscripts");

    /** Elements that allow one kind of child only. */
    private static final Map<String, String> CHILDREN = Map.of("mtable", "mtr", "mtr", "mtd");

    private static final Set<String> OTHERS =
            Names.of("math mrow msqrt mstyle merror mpadded mphantom mspace mmultiscripts mprescripts mtable mtr mtd "
                    + "semantics");

    /** The maximum number of characters of a text in a message. */
    private static final int SHOWN = 30;

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final String LENGTH = "-?(?:[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(?:em|ex|px|pt|%)?";
    private static final String LENGTHS = LENGTH + "(?: " + LENGTH + ")*+";
    /** The classes of lines beside cells, and of numbered rows. */
    private static final String CLASSES =
            "(?:(?:line|dashed|double)-(?:left|right|top|bottom)|numbered|equation-number)";

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
            form("mathcolor", "#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+"),
            form("class", CLASSES + "(?: " + CLASSES + ")*+"),
            form("id", "\\p{L}[\\p{L}\\p{M}\\p{N}._-]*+"),
            form("encoding", "[\\w./+-]+"));

    private static Map.Entry<String, Pattern> form(String attribute, String regex) {
        return Map.entry(attribute, Pattern.compile(regex));
    }

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public String root() {
        return NAME;
    }

    @Override
    public String words(DraftElement formula) {
        return formula.attribute(WORDS);
    }

    @Override
    public String words(Inline formula) {
        return formula.attributes().value(WORDS);
    }

    /**
     * Returns true for inline formulas: browsers would otherwise allow a line break before the comma after a formula; the style
     * sheet prevents it.
     */
    @Override
    public boolean holdsNext(Inline formula) {
        return !formula.attributes().value("display").equals("block");
    }

    @Override
    public boolean isElement(String name) {
        return TOKENS.contains(name) || ARGUMENTS.containsKey(name) || OTHERS.contains(name);
    }

    @Override
    public boolean isAttribute(String name, String value) {
        Pattern form = ATTRIBUTES.get(name);
        return form != null && form.matcher(value.strip()).matches();
    }

    /** Validates the formulas, and places display formulas in paragraphs. */
    @Override
    public void prepare(DraftElement root, Marks marks) {
        for (DraftElement formula : root.descendants(NAME)) {
            DraftElement parent = formula.parent();
            if (parent == null || holds(parent)) {
                formula.unwrap();
            } else if (isSound(formula, marks)) {
                dropBlanks(formula);
                marks.keep(formula, formula.traits().variant());
                if (!formula.isInText()) {
                    formula.wrap(
                            new DraftElement("p", new Traits(formula.traits().offset(), false)).addClass(CLASS));
                } else if (isAlone(parent)) {
                    parent.addClass(CLASS);
                }
            } else {
                formula.replaceWith(new DraftText(formula.text()));
            }
        }
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        root.descendants("p", element -> element.hasClass(CLASS) && FormulaWidth.isLong(element))
                .forEach(paragraph -> paragraph.addClass("long"));
    }

    @Override
    public Element build(DraftElement formula, Build build) {
        return new Inline(name(), formula.traits().variant(), NAME, build.attributes(formula), build.children(formula));
    }

    @Override
    public void write(Inline formula, MarkupWriter out, UnaryOperator<String> words) {
        out.start(formula, "", "xmlns", "http://www.w3.org/1998/Math/MathML");
        out.content(formula);
        out.end(formula);
    }

    /** Whether the parent of a formula is a paragraph without other content. */
    private static boolean isAlone(DraftElement parent) {
        return parent.is("p") && parent.firstElement() == parent.lastElement() && !parent.hasOwnText();
    }

    private static boolean isSound(DraftElement formula, Marks marks) {
        if (formula.attribute(WORDS).isBlank()) {
            marks.error(
                    "BS-MATH-001",
                    formula,
                    "the formula has no alttext",
                    "say it in words: <math alttext=\"E equals m c squared\">");
            return false;
        }
        for (DraftElement element : withParts(formula)) {
            int held = element.elements().size();
            int wanted = arguments(element, held);
            if (held != wanted) {
                marks.error(
                        "BS-MATH-002",
                        element,
                        "<" + element.name() + "> holds " + held + " elements and not " + wanted,
                        "put what belongs together into an <mrow>");
                return false;
            }
            Optional<String> stray = stray(element);
            if (stray.isPresent()) {
                marks.error(
                        "BS-MATH-002",
                        element,
                        "text is in <" + element.name() + "> where only elements can: " + stray.get(),
                        "put letters into <mi>, numbers into <mn>, operators into <mo> and words into <mtext>, or write the"
                                + " </math> that is missing");
                return false;
            }
            if (!isInPlace(element)) {
                marks.error(
                        "BS-MATH-002",
                        element,
                        "<" + element.name() + "> cannot be here",
                        "an <mtable> holds <mtr>, and these <mtd>; an <annotation> is in <semantics>");
                return false;
            }
        }
        return true;
    }

    private static List<DraftElement> withParts(DraftElement formula) {
        List<DraftElement> all = new ArrayList<>(List.of(formula));
        all.addAll(formula.descendants());
        return all;
    }

    private static List<DraftText> texts(DraftElement element) {
        return element.nodes().stream()
                .filter(DraftText.class::isInstance)
                .map(DraftText.class::cast)
                .toList();
    }

    private static int arguments(DraftElement element, int held) {
        String name = element.name();
        boolean empty = TOKENS.contains(name) || name.equals("mspace") || name.equals("mprescripts");
        return empty ? 0 : ARGUMENTS.getOrDefault(name, held);
    }

    private static boolean isInPlace(DraftElement element) {
        DraftElement parent = element.parent();
        String around = parent == null ? "" : parent.name();
        String child = CHILDREN.getOrDefault(around, element.name());
        return PARENTS.getOrDefault(element.name(), around).equals(around) && child.equals(element.name());
    }

    /** Returns the start of text directly in an element that is not a token; empty if there is none. */
    private static Optional<String> stray(DraftElement element) {
        return TOKENS.contains(element.name())
                ? Optional.empty()
                : texts(element).stream()
                        .map(text -> text.text().strip())
                        .filter(text -> !text.isBlank() && !text.chars().allMatch(Character::isSpaceChar))
                        .findFirst()
                        .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text);
    }

    /** Removes whitespace between elements, which has no meaning but would be counted as text. No-break spaces are kept. */
    private static void dropBlanks(DraftElement formula) {
        for (DraftElement element : withParts(formula)) {
            boolean token = TOKENS.contains(element.name());
            for (DraftText text : texts(element)) {
                String kept =
                        token ? BLANKS.matcher(text.text()).replaceAll(" ").strip() : "";
                if (kept.isEmpty()) {
                    text.remove();
                } else {
                    text.set(kept);
                }
            }
        }
    }
}
