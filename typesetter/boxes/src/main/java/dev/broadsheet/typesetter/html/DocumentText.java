package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Opens a document that is given as text. Its files come from a loader of the caller. */
public final class DocumentText {

    private static final String HINT = "let the loader of the document's files find it, or take away the link";

    private static final Pattern SHEET = Pattern.compile("<(style|link)\\b", Pattern.CASE_INSENSITIVE);

    private DocumentText() {}

    /**
     * @param resources loads what the document and its style sheets refer to
     * @param others loads what other style sheets refer to
     */
    public static OpenedDocument open(String text, ResourceLoader resources, StylesheetLoader others) {
        // Searching the text is cheaper than traversing the elements of a long document, or tracking their positions.
        boolean styled = SHEET.matcher(text).find();
        Document tree = styled ? Markup.tracked(text) : Markup.parse(text);
        List<Element> elements = styled ? tree.getAllElements() : List.of();
        TextFiles files = new TextFiles(resources, others, tree.selectFirst("head > base[href]"));
        List<TypesetProblem> problems = new ArrayList<>();
        List<Stylesheet> sheets = new LinkedSheets(TextFiles.DOCUMENT, files::sheet, HINT, problems::add).of(elements);
        return new OpenedDocument(tree, new Head(tree, elements), URI.create(""), files, files, sheets, problems);
    }
}
