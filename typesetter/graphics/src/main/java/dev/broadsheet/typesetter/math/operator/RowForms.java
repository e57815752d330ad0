package dev.broadsheet.typesetter.math.operator;

import dev.broadsheet.typesetter.math.operator.Operator.Form;
import dev.broadsheet.typesetter.math.operator.OperatorDictionary.Entry;
import dev.broadsheet.typesetter.math.token.Elements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Determines from left to right the forms of a row's operators; MathML Core,
 * section 3.2.4.2. Two rules are added for rows without an {@code mrow} around each part: as in TeX, an
 * operator after another operator is a prefix; and bars are paired as left and right fences, unless a single
 * one is between two sides.
 */
final class RowForms {

    private static final Set<String> BARS = Set.of("|", "\u2016");

    private final Elements elements;
    private final Map<Element, Form> forms;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param forms receives the forms by operator */
    RowForms(Elements elements, Map<Element, Form> forms) {
        this.elements = elements;
        this.forms = forms;
    }

    /** Returns the form in an operator's attribute. */
    static Optional<Form> said(Element core) {
        return switch (core.attr("form").strip().toLowerCase(Locale.ROOT)) {
            case "prefix" -> Optional.of(Form.PREFIX);
            case "infix" -> Optional.of(Form.INFIX);
            case "postfix" -> Optional.of(Form.POSTFIX);
            default -> Optional.empty();
        };
    }

    void of(Element around) {
        List<Element> row = Elements.children(around).stream()
                .filter(child -> !elements.isSpaceLike(child))
                .toList();
        boolean wanting = true;
        for (int i = 0; i < row.size(); i++) {
            Element core = elements.core(row.get(i));
            if (core == null) {
                wanting = false;
            } else {
                String content = Operators.content(core);
                Form form = said(core).orElse(byPlace(content, i, row.size(), wanting));
                forms.put(core, form);
                wanting = note(content, OperatorDictionary.of(content, form));
            }
        }
    }

    /** @param wanting whether the previous operator requires an operand */
    private Form byPlace(String content, int place, int size, boolean wanting) {
        if (size > 1 && place == 0) {
            return Form.PREFIX;
        }
        if (size > 1 && place == size - 1) {
            return Form.POSTFIX;
        }
        if (BARS.contains(content) && size > 1) {
            if (wanting) {
                return Form.PREFIX;
            }
            return content.equals(open.peek()) ? Form.POSTFIX : Form.INFIX;
        }
        boolean isSign = wanting
                && size > 1
                && OperatorDictionary.exact(content, Form.PREFIX).isPresent();
        return isSign ? Form.PREFIX : Form.INFIX;
    }

    /** Tracks fences. @return whether an operand is required next */
    private boolean note(String content, Entry entry) {
        boolean fence =
                entry.properties().contains("symmetric") && entry.properties().contains("stretchy");
        if (fence && entry.form() == Form.PREFIX) {
            open.push(content);
        } else if (fence && entry.form() == Form.POSTFIX) {
            open.poll();
        }
        return entry.form() != Form.POSTFIX;
    }
}
