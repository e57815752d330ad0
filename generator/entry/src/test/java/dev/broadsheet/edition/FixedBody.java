package dev.broadsheet.edition;

import dev.broadsheet.document.Caption.Kind;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A body of given XHTML, in which {@code ref:0} stands for the first of the references. */
record FixedBody(String xhtml, List<Reference> references) implements Body {

    @Override
    public dev.broadsheet.document.Document document() {
        return HandWritten.document(xhtml);
    }

    @Override
    public boolean hasSideNotes() {
        return xhtml.contains("side-note");
    }

    private Document tree() {
        Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return document;
    }

    @Override
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Element element : tree().select("h2, h3, h4, h5, h6")) {
            headings.add(new Heading(element.tagName().charAt(1) - '0', element.id(), element.text()));
        }
        return headings;
    }

    @Override
    public List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        for (Kind kind : List.of(Kind.FIGURE, Kind.TABLE)) {
            String name = kind == Kind.FIGURE ? "figcaption" : "caption";
            for (Element element : tree().select(name + "[data-number]")) {
                int number = Integer.parseInt(element.attr("data-number"));
                String id = Objects.requireNonNull(element.parent()).id();
                captions.add(new Caption(kind, String.valueOf(number), id, element.text()));
            }
        }
        return captions;
    }

    @Override
    public byte[] plainText() {
        return lines().getBytes(StandardCharsets.UTF_8);
    }

    private String lines() {
        return String.join(
                "\n",
                tree().select("p, li:not(:has(p)), h2, h3, td, th, dt, dd, pre").eachText());
    }

    @Override
    public int words() {
        return lines().split("\\s+").length;
    }

    @Override
    public Optional<Source> file() {
        return Optional.of(new Source("articles/tide.md", "0".repeat(64)));
    }

    @Override
    public List<Source> included() {
        return List.of();
    }

    @Override
    public List<String> origins() {
        return List.of(xhtml);
    }
}
