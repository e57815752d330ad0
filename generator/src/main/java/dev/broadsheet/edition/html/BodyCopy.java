package dev.broadsheet.edition.html;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.References;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Utf8Writer;
import java.util.Map;

/** Writes what the text has already once more, behind it: nothing in it has an id, since the one in the text has it. */
final class BodyCopy extends HtmlBody {

    BodyCopy(Document document, References references, Strings strings, Map<String, String> pictures, Utf8Writer page) {
        super(document, references, strings, BriefPages.NONE, pictures, page);
    }

    @Override
    public boolean isCopy() {
        return true;
    }

    @Override
    protected String id(Element element) {
        return "";
    }
}
